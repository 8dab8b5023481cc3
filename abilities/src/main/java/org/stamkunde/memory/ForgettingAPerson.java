package org.stamkunde.memory;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/// Forgets in this order: from now on nothing is remembered under the person's names; files of
/// rejected rows go; every room forgets, in one transaction; who learnt from everyone learns anew
/// from those who are left; the pages of the database are cleaned of what was deleted. Broken off
/// anywhere, asking again finishes it.
@Service
class ForgettingAPerson implements Forgetting {
  private final ObjectProvider<Forgets> rooms;
  private final Erased erased;
  private final ErasureRows rows;
  private final ForgettingFiles files;
  private final Aftermath aftermath;

  ForgettingAPerson(
      ObjectProvider<Forgets> rooms,
      Erased erased,
      ErasureRows rows,
      ForgettingFiles files,
      Aftermath aftermath) {
    this.rooms = rooms;
    this.erased = erased;
    this.rows = rows;
    this.files = files;
    this.aftermath = aftermath;
  }

  @Override
  public Certificate forget(Identity who, Imports.Progress progress) {
    try (ImportLock lock = aftermath.noImport()) {
      Forgets.Person person =
          rows.person(who)
              .orElseThrow(() -> new Refused("There is no customer %s.".formatted(who.id())));
      Instant now = aftermath.now();
      erased.add(person.names(), now);
      progress.at("forgetting", 0, 0);
      int rejects = files.dropRejects(rows.words(person));
      ErasureRows.Done done = rows.erase(who, person, all(), now);
      aftermath.learnAndClean(progress);
      return new Certificate(
          done.number(),
          person.customer(),
          now,
          done.removed(),
          aftermath.learners(),
          person.names().size(),
          rejects,
          files.waiting(),
          aftermath.backupsUntil(now));
    }
  }

  @Override
  public int forgetFact(Identity who, String fact) {
    try (ImportLock lock = aftermath.noImport()) {
      return rows.eraseFact(who, fact);
    }
  }

  @Override
  public void forgetTold(Identity who, Set<String> fields) {
    try (ImportLock lock = aftermath.noImport()) {
      rows.eraseTold(who, fields);
    }
  }

  @Override
  public int again(Imports.Progress progress) {
    erased.read();
    if (erased.none()) {
      return 0;
    }
    int forgotten = 0;
    for (Identity name : rows.under(erased::has)) {
      Forgets.Person person = rows.person(name).orElse(null);
      // A telephone or a device may have become another's since.
      if (person != null && (strong(name) || person.customer().equals(name.id()))) {
        forget(name, progress);
        forgotten++;
      }
    }
    return forgotten;
  }

  private static boolean strong(Identity name) {
    return name.kind() == Identity.Kind.NUMBER || name.kind() == Identity.Kind.EMAIL;
  }

  private List<Forgets> all() {
    return rooms.orderedStream().toList();
  }

  @Override
  public Map<String, SortedSet<String>> tables() {
    Map<String, SortedSet<String>> tables = new TreeMap<>();
    all()
        .forEach(room ->
            tables.computeIfAbsent(room.room(), r -> new TreeSet<>()).addAll(room.tables()));
    return tables;
  }
}
