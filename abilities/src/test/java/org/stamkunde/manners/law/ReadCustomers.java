package org.stamkunde.manners.law;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.stamkunde.memory.Entry;
import org.stamkunde.memory.Happening;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Memory;
import org.stamkunde.memory.Receipt;
import org.stamkunde.memory.Remembered;

/// A memory that only tells of the customers that it was given.
record ReadCustomers(List<Remembered> all) implements Memory {
  @Override
  public List<Receipt> remember(List<Happening> happenings) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<Remembered> of(Identity identity) {
    return all.stream().filter(one -> identity.id().equals(one.customer())).findFirst();
  }

  @Override
  public List<Entry> timeline(Identity identity) {
    return List.of();
  }

  @Override
  public List<Identity> identities(Identity identity) {
    return List.of(identity);
  }

  @Override
  public void each(Consumer<Remembered> reader) {
    all.forEach(reader);
  }

  @Override
  public void eachAnonymous(Consumer<Remembered> reader) {}
}
