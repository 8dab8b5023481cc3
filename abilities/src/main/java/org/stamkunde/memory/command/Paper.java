package org.stamkunde.memory.command;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A page that holds what is told in fields, for people without a program: nothing in it is loaded
/// from elsewhere.
final class Paper {
  private final StringBuilder html = new StringBuilder();

  private Paper() {}

  static String of(String title, Map<String, @Nullable Object> fields) {
    Paper paper = new Paper();
    paper.html.append(
        """
        <!doctype html>
        <html lang="en"><head><meta charset="utf-8"><title>%1$s</title>
        <style>
        body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
        dl{display:grid;grid-template-columns:minmax(8rem,max-content) 1fr;gap:.25rem 1rem;margin:0}
        dt{color:#555}dd{margin:0;overflow-wrap:anywhere}ol,ul{margin:0;padding-left:1.25rem}
        li{margin-bottom:.5rem}
        </style></head><body><h1>%1$s</h1>
        """
            .formatted(escaped(title)));
    paper.value(fields);
    return paper.html.append("\n</body></html>\n").toString();
  }

  private void value(@Nullable Object value) {
    switch (value) {
      case null -> html.append("–");
      case Map<?, ?> fields -> {
        html.append("<dl>");
        fields.forEach((name, one) -> {
          html.append("<dt>").append(escaped(spoken(String.valueOf(name)))).append("</dt><dd>");
          value(one);
          html.append("</dd>\n");
        });
        html.append("</dl>");
      }
      case Iterable<?> all -> {
        html.append("<ul>");
        for (Object one : all) {
          html.append("<li>");
          value(one);
          html.append("</li>\n");
        }
        html.append("</ul>");
      }
      default -> html.append(escaped(value.toString()));
    }
  }

  /// `expectedValue12Months` as a person would read it.
  private static String spoken(String name) {
    return name.replaceAll("([a-z0-9])([A-Z])", "$1 $2").toLowerCase(java.util.Locale.ROOT);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
