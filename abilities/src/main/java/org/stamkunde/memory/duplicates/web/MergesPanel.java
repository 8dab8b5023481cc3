package org.stamkunde.memory.duplicates.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stamkunde.frame.Formats;
import org.stamkunde.frame.Panel;
import org.stamkunde.frame.Texts;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Merges;
import org.stamkunde.memory.Merges.Merge;

/// What a customer was merged of, on the customer's page: each merge with its undo, and a field for
/// one more.
@Component
class MergesPanel implements Panel {
  private final Merges merges;
  private final Texts texts;
  private final Formats formats;

  MergesPanel(Merges merges, Texts texts, Formats formats) {
    this.merges = merges;
    this.texts = texts;
    this.formats = formats;
  }

  /// One merge.
  record Row(long id, String one, String other, String with, String says, boolean holds) {}

  @Override
  public Spot spot() {
    return new Spot("customer", "side", 90, "memory/merges :: panel");
  }

  @Override
  public Map<String, Object> model(String id, Locale locale) {
    return Map.of("merges", told(id).stream().map(this::row).toList(), "mergesOf", id);
  }

  private List<Merge> told(String id) {
    return merges.of(Identity.parse(id));
  }

  private Row row(Merge merge) {
    return new Row(
        merge.id(),
        merge.one(),
        merge.other(),
        texts.say("memory.merges.with", merge.one(), merge.other()),
        says(merge),
        merge.undone() == null);
  }

  private String says(Merge merge) {
    if (merge.undone() != null) {
      return texts.say("memory.merges.undone", formats.day(merge.undone()));
    }
    return merge.by().equals("identify")
        ? texts.say("memory.merges.told", formats.day(merge.at()))
        : texts.say("memory.merges.by", merge.by(), formats.day(merge.at()));
  }

  @Override
  public Map<String, @Nullable Object> json(String id) {
    return Map.of("merges", told(id).stream().map(MergeAnswer::of).toList());
  }
}
