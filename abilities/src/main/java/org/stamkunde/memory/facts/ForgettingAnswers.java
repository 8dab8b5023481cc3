package org.stamkunde.memory.facts;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.stamkunde.memory.Forgets;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.federated.Federation;

/// Forgets what other systems answered of a person and was kept for a while.
@Component
class ForgettingAnswers implements Forgets {
  private final Federation federation;

  ForgettingAnswers(Federation federation) {
    this.federation = federation;
  }

  @Override
  public String room() {
    return "memory";
  }

  @Override
  public Set<String> tables() {
    return Set.of();
  }

  @Override
  public long forget(Person person) {
    return person.names().stream().map(Identity::value).mapToLong(federation::forgetName).sum();
  }
}
