package org.stamkunde.memory.ingest;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.stamkunde.memory.Busy;
import org.stamkunde.memory.Entry;
import org.stamkunde.memory.Happening;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Memory;
import org.stamkunde.memory.Receipt;
import org.stamkunde.memory.Remembered;

/// Notes what it is told, and knows a message again.
final class HeardMemory implements Memory {
  final List<Happening> heard = new ArrayList<>();
  boolean busy;
  private final Set<String> messages = new LinkedHashSet<>();

  Happening last() {
    return heard.getLast();
  }

  @Override
  public List<Receipt> remember(List<Happening> happenings) {
    if (busy) {
      throw new Busy("too much");
    }
    List<Receipt> receipts = new ArrayList<>();
    for (Happening happening : happenings) {
      boolean fresh = messages.add(happening.source() + " " + happening.messageId());
      if (fresh) {
        heard.add(happening);
      }
      receipts.add(new Receipt(happening.who().id(), happening.messageId(), !fresh));
    }
    return receipts;
  }

  @Override
  public Optional<Remembered> of(Identity identity) {
    return Optional.empty();
  }

  @Override
  public List<Entry> timeline(Identity identity) {
    return heard.stream()
        .filter(one -> one.who().equals(identity))
        .map(
            one -> new Entry(one.at(), "bought", one.source(), one.messageId(), List.of(one.act())))
        .toList();
  }

  @Override
  public List<Identity> identities(Identity identity) {
    return heard.stream()
            .anyMatch(one -> one.who().equals(identity) || one.also().contains(identity))
        ? List.of(identity)
        : List.of();
  }

  @Override
  public void each(Consumer<Remembered> reader) {}

  @Override
  public void eachAnonymous(Consumer<Remembered> reader) {}

  @Override
  public List<String> near(String id) {
    return List.of();
  }
}
