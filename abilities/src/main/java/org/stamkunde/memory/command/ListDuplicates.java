package org.stamkunde.memory.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stamkunde.frame.Answer;
import org.stamkunde.frame.Command;
import org.stamkunde.frame.Rooms;
import org.stamkunde.memory.duplicates.Duplicate;
import org.stamkunde.memory.duplicates.Duplicates;
import org.stamkunde.memory.duplicates.Suspicion;

/// `duplicates`: compares everyone, and lists who may be there twice.
@picocli.CommandLine.Command(
    name = "duplicates",
    description = {
      "Compare everyone, and list who may be the same customer, the likeliest first.",
      "",
      "Nothing is merged: that is decided on the page of duplicates.",
      ""
    })
public final class ListDuplicates implements Command {
  private static final int LISTED = 100;

  @Override
  public Answer run(Rooms rooms) {
    Duplicates duplicates = rooms.door(Duplicates.class);
    rooms.progress("Comparing everyone.");
    Duplicates.State state = duplicates.search();
    List<Duplicate> pairs = duplicates.open(LISTED);
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("customers", state.customers());
    json.put("open", state.open());
    json.put("pairs", pairs.stream().map(ListDuplicates::fields).toList());
    return new Answer(json, text(state, pairs));
  }

  private static Map<String, @Nullable Object> fields(Duplicate pair) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("one", pair.one());
    json.put("other", pair.other());
    json.put("probability", pair.why().probability());
    json.put("bits", pair.why().bits());
    json.put("before", pair.why().before());
    json.put("household", pair.why().household());
    json.put("evidence", pair.why().signs().stream().map(ListDuplicates::fields).toList());
    return json;
  }

  private static Map<String, Object> fields(Suspicion.Sign sign) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("field", sign.field());
    json.put("level", sign.level());
    json.put("bits", sign.bits());
    return json;
  }

  private static String text(Duplicates.State state, List<Duplicate> pairs) {
    StringBuilder text = new StringBuilder();
    text.append(
        "%d customers compared; %d pairs may be the same customer."
            .formatted(state.customers(), state.open()));
    for (Duplicate pair : pairs) {
      text.append(
          String.format(
              Locale.ROOT,
              "%n%5.1f %%  %s  %s",
              pair.why().probability() * 100,
              pair.one(),
              pair.other()));
    }
    return text.toString();
  }
}
