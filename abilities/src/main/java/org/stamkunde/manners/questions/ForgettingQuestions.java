package org.stamkunde.manners.questions;

import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.stamkunde.memory.Forgets;
import org.stamkunde.memory.Identity;

/// What somebody was asked and promised goes with the person.
@Component
class ForgettingQuestions implements Forgets {
  private final AskedRows asked;

  ForgettingQuestions(AskedRows asked) {
    this.asked = asked;
  }

  @Override
  public String room() {
    return "manners";
  }

  @Override
  public Set<String> tables() {
    return Set.of("manners_asked");
  }

  @Override
  public long forget(Person person) {
    return asked.forget(ids(person));
  }

  /// As whom a person may have been asked.
  static Set<String> ids(Person person) {
    Set<String> ids = new HashSet<>();
    person.names().stream().map(Identity::id).forEach(ids::add);
    ids.add(person.customer());
    return ids;
  }
}
