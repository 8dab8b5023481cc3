package org.stamkunde.memory.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stamkunde.frame.Formats;
import org.stamkunde.frame.Texts;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.Limit;
import org.stamkunde.memory.Stance;

/// What a customer wished of us or told us, as the timeline tells it: a verb, and what follows it.
record WishWords(Texts texts, Formats formats) {

  String verb(Act act) {
    return switch (act) {
      case Act.Objected objected -> verb(objected);
      case Act.Related related ->
          texts.say("memory.ties." + word(related.relation()) + (related.ended() ? ".ended" : ""));
      case Act.Told told -> texts.say("memory.verb.told." + word(told.basis()));
      case Act.Consented told when told.exported() -> texts.say("memory.verb.exported");
      default -> texts.sayOr("memory.verb." + act.kind(), act.kind());
    };
  }

  private static String word(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT);
  }

  private String verb(Act.Objected objected) {
    String verb = objected.ended() ? "memory.verb.lifted." : "memory.verb.objected.";
    String plain = texts.say(verb + word(objected.scope()));
    return objected.scope() == Act.Objected.Scope.CHANNEL
        ? texts.sayOr(verb + "channel." + objected.what(), plain)
        : plain;
  }

  @Nullable String what(Act act) {
    return switch (act) {
      case Act.Consented told -> purpose(told.purpose(), told.channel());
      case Act.Withdrew told -> purpose(told.purpose(), told.channel());
      case Act.Objected told -> objected(told, verb(act));
      case Act.Limited told -> limit(told.limit());
      case Act.Related told -> related(told);
      default -> null;
    };
  }

  private String purpose(String purpose, String channel) {
    return texts.say(
        "memory.wish.for",
        texts.sayOr("memory.purpose." + (purpose.equals(Stance.ALL) ? "all" : purpose), purpose),
        channel(channel));
  }

  private String channel(String channel) {
    return texts.sayOr("memory.by." + (channel.equals(Stance.ALL) ? "all" : channel), channel);
  }

  /// Where the verb says the channel, nothing follows.
  private @Nullable String objected(Act.Objected told, String verb) {
    String what = told.what();
    if (what == null || told.scope() != Act.Objected.Scope.CHANNEL) {
      return what;
    }
    String open = told.ended() ? "memory.verb.lifted.channel" : "memory.verb.objected.channel";
    return verb.equals(texts.say(open)) ? channel(what) : null;
  }

  private String related(Act.Related told) {
    String role = told.role();
    return role == null
        ? told.other()
        : told.other() + ", " + texts.sayOr("memory.ties.role." + role, role);
  }

  private String limit(Limit limit) {
    List<String> parts = new ArrayList<>();
    Integer contacts = limit.contacts();
    Integer days = limit.days();
    if (contacts != null && days != null) {
      parts.add(
          contacts == Limit.ANY_NUMBER
              ? texts.say("memory.wish.any-number")
              : texts.count(
                  "memory.wish.contacts",
                  contacts,
                  formats.number(contacts),
                  texts.count("memory.wish.span", days, formats.number(days))));
    }
    Double relevance = limit.relevance();
    if (relevance != null) {
      parts.add(
          relevance == 0
              ? texts.say("memory.wish.any-relevance")
              : texts.say("memory.wish.relevance", formats.number(Math.round(relevance * 100))));
    }
    if (limit.pausedUntil() != null) {
      parts.add(texts.say("memory.wish.pause", formats.day(limit.pausedUntil())));
    }
    return String.join("; ", parts);
  }
}
