package org.stamkunde.engagement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stamkunde.catalogue.Shelf;
import org.stamkunde.memory.Remembered;
import org.stamkunde.memory.Remembered.Stated;
import org.stamkunde.memory.Stance;

/// What the customer told us, as far as the next greeting takes it up: an open dissatisfaction
/// alone, otherwise the latest two things. All of it is evidence.
record Told(List<String> sentences, List<Evidence> evidence, boolean unhappy) {
  private static final int LONGEST_QUOTE = 160;

  static Told of(Remembered remembered, Shelf shelf, Phrases phrases) {
    List<Stated> latest =
        remembered.statements().stream()
            .sorted(Comparator.comparing(Stated::at).reversed())
            .toList();
    List<Evidence> evidence = new ArrayList<>();
    complaint(remembered)
        .ifPresent(
            one -> evidence.add(new Evidence("complained", null, null, one.at(), one.text())));
    latest.stream().limit(10).map(s -> evidence(s, shelf)).forEach(evidence::add);
    Optional<Stated> open = openDissatisfaction(remembered);
    if (open.isPresent()) {
      return new Told(List.of(sentence(open.get(), shelf, phrases)), evidence, true);
    }
    List<String> sentences = new ArrayList<>();
    for (Stated stated : latest) {
      String sentence = sentence(stated, shelf, phrases);
      boolean settled = stated.kind() == Stated.Kind.DISSATISFIED;
      if (sentences.size() < 2 && !settled && !sentences.contains(sentence)) {
        sentences.add(sentence);
      }
    }
    return new Told(List.copyOf(sentences), evidence, false);
  }

  /// A complaint that is open, as a dissatisfaction with us.
  private static Optional<Stated> complaint(Remembered remembered) {
    return Optional.ofNullable(remembered.stance().complaint())
        .filter(Stance.Complaint::open)
        .map(one -> new Stated(Stated.Kind.DISSATISFIED, one.since(), one.text(), null));
  }

  /// The open complaint, or the latest dissatisfaction after which the customer neither said that
  /// the same is well nor bought again.
  static Optional<Stated> openDissatisfaction(Remembered remembered) {
    return complaint(remembered).or(() -> unsettled(remembered));
  }

  private static Optional<Stated> unsettled(Remembered remembered) {
    return remembered.statements().stream()
        .filter(s -> s.kind() == Stated.Kind.DISSATISFIED)
        .filter(s -> remembered.statements().stream().noneMatch(later -> settles(later, s)))
        .filter(s ->
            remembered.orders().stream()
                .noneMatch(o -> o.bought() && !o.tryOut() && o.at().isAfter(s.at())))
        .max(Comparator.comparing(Stated::at));
  }

  private static boolean settles(Stated later, Stated earlier) {
    String about = earlier.product();
    return later.kind() == Stated.Kind.SATISFIED
        && !later.at().isBefore(earlier.at())
        && (about == null || later.product() == null || about.equals(later.product()));
  }

  private static Evidence evidence(Stated stated, Shelf shelf) {
    String kind =
        switch (stated.kind()) {
          case NOTE -> "said";
          case PREFERENCE -> "preferred";
          case DECLINED -> "declined";
          case SATISFIED -> "satisfied";
          case DISSATISFIED -> "dissatisfied";
        };
    return new Evidence(kind, stated.product(), title(stated, shelf), stated.at(), stated.text());
  }

  private static @Nullable String title(Stated stated, Shelf shelf) {
    return stated.product() == null ? null : shelf.product(stated.product()).name();
  }

  private static String sentence(Stated stated, Shelf shelf, Phrases phrases) {
    String title = title(stated, shelf);
    String quote = quoted(stated.text());
    return switch (stated.kind()) {
      case NOTE -> phrases.say("noted", quote);
      case PREFERENCE ->
          quote.isEmpty() && title != null
              ? phrases.say("preferred.product", title)
              : phrases.say("preferred", quote);
      case DECLINED ->
          title == null ? phrases.say("declined.text", quote) : phrases.say("declined", title);
      case SATISFIED -> title == null ? phrases.say("glad.us") : phrases.say("glad", title);
      case DISSATISFIED -> {
        String day = phrases.date(stated.at());
        yield title == null
            ? phrases.say("put.right.us", day)
            : phrases.say("put.right", day, title);
      }
    };
  }

  /// One line, not too long, without a full stop at the end, since the sentence brings its own.
  private static String quoted(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (line.length() > LONGEST_QUOTE) {
      line = line.substring(0, LONGEST_QUOTE).strip() + "…";
    }
    return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
  }
}
