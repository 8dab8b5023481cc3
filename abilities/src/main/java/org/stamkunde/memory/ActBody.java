package org.stamkunde.memory;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/// The acts as rows know them: a small number for the kind, and a body in JSON for all but order
/// lines. A number is never given anew.
final class ActBody {
  static final int LINE = 0;
  static final int TRIED_LINE = 1;

  private static final JsonMapper json =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();
  private static final List<Class<? extends Act>> KINDS =
      List.of(
          Act.Bought.class,
          Act.Bought.class,
          Act.Described.class,
          Act.Said.class,
          Act.Preferred.class,
          Act.Declined.class,
          Act.Judged.class,
          Act.Consented.class,
          Act.Withdrew.class,
          Act.Saw.class,
          Act.Visited.class,
          Act.Did.class,
          Act.Claimed.class,
          Act.Told.class,
          Act.Related.class,
          Act.Objected.class,
          Act.Limited.class,
          Act.Complained.class,
          Act.Mended.class,
          Act.Unsaid.class,
          Act.Handed.class);

  private ActBody() {}

  static int kind(Act act) {
    return act instanceof Act.Bought bought
        ? bought.tryOut() ? TRIED_LINE : LINE
        : KINDS.indexOf(act.getClass());
  }

  static String write(Act act) {
    return json.writeValueAsString(act);
  }

  static Act read(int kind, String body) {
    return json.readValue(body, KINDS.get(kind));
  }
}
