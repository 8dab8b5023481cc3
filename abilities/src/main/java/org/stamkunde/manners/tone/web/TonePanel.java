package org.stamkunde.manners.tone.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stamkunde.frame.Panel;
import org.stamkunde.manners.tone.KnowingGrounds;
import org.stamkunde.manners.tone.Ladder;
import org.stamkunde.manners.tone.Tone;
import org.stamkunde.manners.tone.Tongue;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Memory;

/// How near we may come to a customer, on his page: the step that the relation bears, and what the
/// next one needs.
@Component
class TonePanel implements Panel {
  /// For what one writes about an order one need not ask; anything else can bear less.
  private static final String PURPOSE = "service";

  private final Memory memory;
  private final KnowingGrounds grounds;
  private final ToneTexts words;

  TonePanel(Memory memory, KnowingGrounds grounds, ToneTexts words) {
    this.memory = memory;
    this.grounds = grounds;
    this.words = words;
  }

  /// The ladder as it is drawn.
  record Drawn(int step, String word, String next) {}

  @Override
  public Spot spot() {
    return new Spot("customer", "side", 25, "manners/tone :: panel");
  }

  private Ladder.@Nullable Standing standing(String id) {
    return memory
        .of(Identity.parse(id))
        .map(customer -> Ladder.of(grounds.of(customer, PURPOSE, Tongue.EN)))
        .orElse(null);
  }

  @Override
  public Map<String, Object> model(String id, Locale locale) {
    Ladder.Standing standing = standing(id);
    return standing == null
        ? Map.of()
        : Map.of(
            "tone",
            new Drawn(standing.tone().step(), words.step(standing.tone()), words.next(standing)));
  }

  @Override
  public Map<String, @Nullable Object> json(String id) {
    Ladder.Standing standing = standing(id);
    if (standing == null) {
      return Map.of();
    }
    Tone tone = standing.tone();
    Ladder.Next next = standing.next();
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    told.put("step", tone.step());
    told.put("tone", tone.word());
    told.put("needs", next == null ? null : next.needs());
    return Map.of("tone", told);
  }
}
