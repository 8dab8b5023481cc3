package org.stamkunde.memory.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stamkunde.memory.Forgetting;

/// The certificate of having forgotten somebody: in fields for programs, in sentences for people.
record Certificate(Forgetting.Certificate told) {
  Map<String, @Nullable Object> fields() {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("certificate", told.number());
    fields.put("customer", told.customer());
    fields.put("at", told.at().toString());
    fields.put("removed", told.removed());
    fields.put("learntAnew", told.learnt());
    fields.put("namesRefused", told.names());
    fields.put("rejectsDeleted", told.rejects());
    fields.put("filesWaiting", told.waiting());
    fields.put("backupsUntil", told.backupsUntil().toString());
    fields.put("says", sentences());
    return fields;
  }

  List<String> sentences() {
    List<String> says = new ArrayList<>();
    says.add(
        "Customer %s was forgotten on %s (certificate %d)."
            .formatted(told.customer(), told.at(), told.number()));
    says.add(
        "Rows removed: "
            + told.removed().entrySet().stream()
                .map(room -> String.format(Locale.ROOT, "%s %,d", room.getKey(), room.getValue()))
                .collect(Collectors.joining(", "))
            + ".");
    if (!told.learnt().isEmpty()) {
      says.add(
          "Learnt anew from all customers who are left: " + String.join(", ", told.learnt()) + ".");
    }
    says.add(
        "What is kept is a keyed hash of each of %d names and addresses, as a refusal: nothing that comes under them is remembered again. The key lies in this home and in no backup."
            .formatted(told.names()));
    if (told.rejects() > 0) {
      says.add(
          "%d files of rejected rows spoke of this customer and were deleted."
              .formatted(told.rejects()));
    }
    if (told.waiting() > 0) {
      says.add(
          "%d uploaded files wait to be read; they are deleted when they were read or dropped, and their rows of this customer are not taken in."
              .formatted(told.waiting()));
    }
    says.add(
        "Deleted rows were taken out of the pages and indexes of the database; its log is overwritten as it goes on.");
    says.add(
        "Backups made before may hold this customer until they are deleted, by %s at the latest."
            .formatted(told.backupsUntil()));
    return says;
  }

  String text() {
    return String.join("\n", sentences());
  }
}
