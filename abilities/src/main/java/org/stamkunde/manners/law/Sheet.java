package org.stamkunde.manners.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A country's file as it is written: headings, points of the form `- name: value`, and prose that
/// only people read.
record Sheet(String file, String title, List<Part> parts) {
  Sheet {
    parts = List.copyOf(parts);
  }

  /// What stands under one heading: `chapter` is the nearest `##`, `title` the heading itself.
  record Part(String chapter, String title, List<Point> points, List<String> prose) {
    Part {
      points = List.copyOf(points);
      prose = List.copyOf(prose);
    }

    Optional<Point> point(String name) {
      return points.stream().filter(one -> one.name().equals(name)).findFirst();
    }
  }

  /// One point, and the line on which it stands.
  record Point(int line, String name, String value) {
    /// The value's parts between commas.
    List<String> words() {
      return List.of(value.split("\\s*,\\s*"));
    }
  }

  /// What stands before the first chapter.
  Part head() {
    return parts.getFirst();
  }

  /// All parts below one chapter, in order.
  List<Part> in(String chapter) {
    return parts.stream().filter(one -> one.chapter().equals(chapter)).toList();
  }

  IllegalStateException fault(Point point, String rule) {
    return new IllegalStateException(
        "%s line %d, %s (%s) %s\nMaybe a word is misspelt."
            .formatted(file, point.line(), point.name(), point.value(), rule));
  }

  /// What a part must have, or a fault that says where it is missing.
  Point needed(Part part, String name) {
    return part.point(name)
        .orElseThrow(() ->
            new IllegalStateException(
                "%s, \"%s\" must say its %s\nMaybe a line was lost."
                    .formatted(file, part.title(), name)));
  }

  static Sheet read(String file, String text) {
    String title = "";
    String chapter = "";
    String heading = "";
    List<Part> parts = new ArrayList<>();
    List<Point> points = new ArrayList<>();
    List<String> prose = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int at = 0; at < lines.size(); at++) {
      String line = lines.get(at).strip();
      int colon = line.indexOf(": ");
      if (line.startsWith("#")) {
        if (line.startsWith("# ")) {
          title = line.substring(2);
          continue;
        }
        parts.add(new Part(chapter, heading, points, prose));
        points.clear();
        prose.clear();
        heading = line.replaceFirst("^#+ ", "");
        chapter = line.startsWith("## ") ? heading : chapter;
      } else if (line.startsWith("- ") && colon > 0) {
        points.add(new Point(at + 1, line.substring(2, colon), line.substring(colon + 2).strip()));
      } else if (!line.isEmpty()) {
        prose.add(line.startsWith("- ") ? line.substring(2) : line);
      }
    }
    parts.add(new Part(chapter, heading, points, prose));
    return new Sheet(file, title, parts);
  }
}
