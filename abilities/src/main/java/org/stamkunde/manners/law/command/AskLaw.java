package org.stamkunde.manners.law.command;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stamkunde.frame.Answer;
import org.stamkunde.frame.Command;
import org.stamkunde.frame.Rooms;
import org.stamkunde.frame.WrongInput;
import org.stamkunde.manners.Situation;
import org.stamkunde.manners.Verdict;
import org.stamkunde.manners.command.NeededChannel;
import org.stamkunde.manners.law.Asking;
import org.stamkunde.manners.law.CountryLaw;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `law`: may we, by the law alone.
@picocli.CommandLine.Command(
    name = "law",
    description = {
      "Ask the law of one contact: allowed or refused, by which paragraph, and",
      "what it needs. What you leave out counts as no consent, no sale, no opt-out",
      "offered, not washed against a register, age not known, and now.",
      ""
    })
public final class AskLaw implements Command {
  @Option(
      names = "--country",
      required = true,
      paramLabel = "DK",
      description = "The recipient's country by two letters; UK for Great Britain too.")
  String country = "";

  @Option(
      names = "--recipient",
      required = true,
      paramLabel = "WHO",
      description = "consumer, company (at a general address) or sole-trader.")
  String recipient = "";

  @Mixin NeededChannel channel = new NeededChannel();

  @Option(
      names = "--class",
      required = true,
      paramLabel = "CLASS",
      description = "marketing, service, transactional, survey or requested.")
  String kind = "";

  @Option(
      names = "--consent",
      paramLabel = "WORD",
      description = "none (default), given or withdrawn; to you, for this, on this channel.")
  String consent = "none";

  @Option(
      names = "--sale",
      paramLabel = "WORD",
      description = "What the address was given with: none (default), similar or other.")
  String sale = "none";

  @Option(
      names = "--opt-out-offered",
      paramLabel = "YES",
      description = "Offered with the address and each time: yes or no (default).")
  String optOutOffered = "no";

  @Option(
      names = "--register",
      paramLabel = "WORD",
      description = "clear, reserved or unwashed (default).")
  String register = "unwashed";

  @Option(names = "--age", paramLabel = "YEARS", description = "The age, where it is known.")
  String age = "";

  @Option(
      names = "--at",
      paramLabel = "TIME",
      description = {
        "When, such as 2026-05-14T11:00: the recipient's own time, or one with an",
        "offset (default: now)."
      })
  String at = "";

  @Option(
      names = "--language",
      paramLabel = "LANGUAGE",
      description = "Of the answer: en (default), nb or da.")
  String language = "en";

  @Override
  public Answer run(Rooms rooms) {
    if (!List.of("en", "nb", "da").contains(language)) {
      throw new WrongInput("--language (%s) is en, nb or da.".formatted(language));
    }
    CountryLaw law = new CountryLaw();
    Verdict verdict = law.judge(situation(law), Locale.of(language));
    return new Answer(json(verdict), text(verdict));
  }

  private Situation situation(CountryLaw law) {
    try {
      return new Asking(
              country,
              recipient,
              channel.word(),
              kind,
              consent,
              sale,
              optOutOffered,
              register,
              age,
              at)
          .read(law, Clock.systemUTC().instant());
    } catch (Asking.Misread misread) {
      throw new WrongInput("--" + misread.part() + " " + misread.getMessage(), misread);
    }
  }

  private static Map<String, @Nullable Object> json(Verdict verdict) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("allowed", verdict.allowed());
    json.put("paragraph", verdict.paragraph());
    json.put("says", verdict.says());
    json.put("source", verdict.source());
    json.put("needs", verdict.needs());
    return json;
  }

  private static String text(Verdict verdict) {
    StringBuilder text = new StringBuilder();
    text.append(verdict.allowed() ? "Allowed" : "Refused")
        .append(" by ")
        .append(verdict.paragraph())
        .append(".\n")
        .append(verdict.says())
        .append('\n');
    verdict.needs().forEach(need -> text.append("- ").append(need).append('\n'));
    return text.append("Source: ").append(verdict.source()).append('\n').toString();
  }
}
