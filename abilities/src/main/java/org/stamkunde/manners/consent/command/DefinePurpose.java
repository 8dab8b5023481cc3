package org.stamkunde.manners.consent.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stamkunde.frame.Answer;
import org.stamkunde.frame.Rooms;
import org.stamkunde.frame.WrongInput;
import org.stamkunde.manners.Channel;
import org.stamkunde.manners.MessageClass;
import org.stamkunde.manners.consent.Purpose;
import org.stamkunde.manners.consent.Purposes;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `consent purpose`: what a consent may be for.
@picocli.CommandLine.Command(
    name = "purpose",
    description = {"Say what a consent may be for, or change its title, class or life.", ""})
final class DefinePurpose extends Telling {
  @Parameters(index = "0", paramLabel = "NAME", description = "The name, such as newsletter.")
  String name = "";

  @Option(
      names = "--class",
      paramLabel = "CLASS",
      description = "marketing (default), survey, service or requested.")
  String kind = "marketing";

  @Option(
      names = "--title",
      paramLabel = "LANGUAGE=WORDS",
      description = "The title in a language, such as nb=Nyhetsbrev; may be repeated.")
  Map<String, String> titles = new LinkedHashMap<>();

  @Option(
      names = "--lasts",
      paramLabel = "DAYS",
      description = "After so many days a consent ends by itself (default: never).")
  @Nullable Integer lasts;

  @Option(
      names = "--offer",
      paramLabel = "CHANNEL",
      description =
          "Ask for it on the customer's own page, by email, sms, push, phone, letter, chat or web;"
              + " may be repeated; none: do not ask (default: as it was).")
  @Nullable List<String> offered;

  @Override
  Answer told(Rooms rooms) {
    MessageClass of =
        MessageClass.of(kind)
            .orElseThrow(() ->
                new WrongInput(
                    "--class is marketing, survey, service, transactional or requested, and not %s."
                        .formatted(kind)));
    Purposes purposes = rooms.door(Purposes.class);
    purposes.define(new Purpose(name, of, lasts, titles, offered(purposes)));
    Purpose kept = purposes.named(name).orElseThrow();
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("purpose", kept.name());
    json.put("class", kept.kind().word());
    json.put("lastsDays", kept.lastsDays());
    json.put("titles", kept.titles());
    json.put("offered", kept.offered().stream().map(Channel::word).toList());
    return new Answer(json, "Consents may be given for %s.%n".formatted(name));
  }

  private List<Channel> offered(Purposes purposes) {
    if (offered == null) {
      return purposes.named(name).map(Purpose::offered).orElse(List.of());
    }
    return offered.stream()
        .filter(word -> !word.equals("none"))
        .map(word ->
            Channel.of(word)
                .orElseThrow(() ->
                    new WrongInput(
                        "--offer is email, sms, push, phone, letter, chat, web or none, and not %s."
                            .formatted(word))))
        .toList();
  }
}
