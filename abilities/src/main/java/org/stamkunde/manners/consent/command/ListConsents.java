package org.stamkunde.manners.consent.command;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stamkunde.frame.Answer;
import org.stamkunde.frame.Command;
import org.stamkunde.frame.Rooms;
import org.stamkunde.frame.WrongInput;
import org.stamkunde.manners.command.AnyChannel;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.Proof;
import org.stamkunde.memory.Shop;
import org.stamkunde.memory.Wished;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `consent log`: the newest consents, withdrawals and refusals, with their proof.
@picocli.CommandLine.Command(
    name = "log",
    description = {
      "Show what was agreed to, taken back and refused last, with its proof: of one",
      "purpose or channel, or of all.",
      ""
    })
final class ListConsents implements Command {
  private static final int MOST = 10_000;

  @Option(names = "--purpose", paramLabel = "NAME", description = "Of this purpose alone.")
  @Nullable String purpose;

  @Mixin AnyChannel channel = new AnyChannel();

  @Option(names = "--most", paramLabel = "N", description = "At most so many (default: 50).")
  int most = 50;

  @Override
  public Answer run(Rooms rooms) {
    if (most < 1 || most > MOST) {
      throw new WrongInput("--most is a number from 1 to %d.".formatted(MOST));
    }
    ZoneId zone = rooms.door(Shop.class).zone();
    List<Wished.Wish> log =
        rooms.door(Wished.class).latest(new Wished.Search(purpose, channel.word(), null), most);
    StringBuilder text = new StringBuilder(log.isEmpty() ? "Nothing was agreed to yet.\n" : "");
    List<Map<String, @Nullable Object>> json = new ArrayList<>();
    for (Wished.Wish wish : log) {
      Map<String, @Nullable Object> fields = fields(wish, zone);
      json.add(fields);
      text.append(
          "%s  %s  %s  %s%n"
              .formatted(
                  fields.get("at"), fields.get("customer"), fields.get("kind"), about(wish.act())));
    }
    return new Answer(Map.of("log", json), text.toString());
  }

  private static String about(Act act) {
    return switch (act) {
      case Act.Consented told -> told.purpose() + " by " + told.channel();
      case Act.Withdrew told -> told.purpose() + " by " + told.channel();
      case Act.Objected told -> told.what() == null ? "everything" : told.what();
      default -> "";
    };
  }

  private static Map<String, @Nullable Object> fields(Wished.Wish wish, ZoneId zone) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("at", Known.moment(wish.at(), zone));
    fields.put("customer", wish.customer());
    fields.put("kind", wish.act().kind());
    switch (wish.act()) {
      case Act.Consented told -> {
        Proof proof = told.proof();
        Instant expires = proof.expires();
        fields.put("purpose", told.purpose());
        fields.put("channel", told.channel());
        fields.put("wording", told.wording());
        fields.put("version", proof.version() == 0 ? null : proof.version());
        fields.put("language", proof.language());
        fields.put("sender", proof.sender());
        fields.put("how", proof.how());
        fields.put("evidence", proof.evidence());
        fields.put("jurisdiction", proof.jurisdiction());
        fields.put("expires", expires == null ? null : Known.moment(expires, zone));
      }
      case Act.Withdrew told -> {
        fields.put("purpose", told.purpose());
        fields.put("channel", told.channel());
        fields.put("how", told.how());
      }
      case Act.Objected told -> {
        fields.put("scope", told.scope().name().toLowerCase(Locale.ROOT));
        fields.put("what", told.what());
        fields.put("reason", told.reason());
        fields.put("ended", told.ended());
      }
      default -> {}
    }
    fields.put("source", wish.source());
    fields.put("messageId", wish.messageId());
    return fields;
  }
}
