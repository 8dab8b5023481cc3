package org.stamkunde.manners.own;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// How a link is written down before it is sealed: a letter for its kind, then its parts.
final class LinkText {
  private static final String BETWEEN = "\u001f";
  private static final int PARTS = 5;
  private static final String HANDED = "handed";

  private LinkText() {}

  static String of(Link link) {
    return switch (link) {
      case Link.InALetter letter ->
          written("L", letter.customer(), letter.purpose(), letter.channel(), letter.contact());
      case Link.Fresh fresh ->
          timed("F", fresh.customer(), fresh.expires(), fresh.number(), fresh.handed());
      case Link.Open open ->
          timed("O", open.customer(), open.expires(), open.number(), open.handed());
    };
  }

  private static String timed(
      String kind, String customer, Instant expires, String number, boolean handed) {
    String seconds = Long.toString(expires.getEpochSecond());
    return written(kind, customer, seconds, number, handed ? HANDED : "");
  }

  private static String written(String... parts) {
    for (String part : parts) {
      if (part.contains(BETWEEN)) {
        throw new IllegalArgumentException(
            "a part of a link must hold no control characters\nMaybe an id was read from a broken file.");
      }
    }
    return String.join(BETWEEN, parts);
  }

  static Optional<Link> read(String text) {
    List<String> parts = List.of(text.split(BETWEEN, -1));
    if (parts.size() != PARTS) {
      return Optional.empty();
    }
    String customer = parts.get(1);
    return switch (parts.getFirst()) {
      case "L" ->
          Optional.of(new Link.InALetter(customer, parts.get(2), parts.get(3), parts.get(4)));
      case "F" ->
          Optional.of(new Link.Fresh(customer, moment(parts.get(2)), parts.get(3), handed(parts)));
      case "O" ->
          Optional.of(new Link.Open(customer, moment(parts.get(2)), parts.get(3), handed(parts)));
      default -> Optional.empty();
    };
  }

  private static boolean handed(List<String> parts) {
    return parts.getLast().equals(HANDED);
  }

  private static Instant moment(String seconds) {
    return Instant.ofEpochSecond(Long.parseLong(seconds));
  }
}
