package org.stamkunde.manners.consent.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.stamkunde.manners.Channel;
import org.stamkunde.manners.MessageClass;
import org.stamkunde.manners.consent.Purpose;
import org.stamkunde.manners.consent.Purposes;
import org.stamkunde.manners.consent.Wording;
import org.stamkunde.memory.Entry;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Memory;
import org.stamkunde.memory.Wished;

/// What may be agreed to and in which words, how many do, and the log with its proof.
@Controller
class ConsentPage {
  private static final int SHOWN = 40;
  private static final int MONTHS = 36;
  private final Purposes purposes;
  private final Wished wished;
  private final Memory memory;
  private final MayDesk desk;

  ConsentPage(Purposes purposes, Wished wished, Memory memory, MayDesk desk) {
    this.purposes = purposes;
    this.wished = wished;
    this.memory = memory;
    this.desk = desk;
  }

  /// One purpose with all its wordings, and the languages of the newest.
  record Row(
      Purpose purpose,
      String title,
      String kind,
      String lasts,
      String offered,
      String says,
      List<Wording> all) {}

  record Month(String month, String purpose, String gave, String withdrew) {}

  @GetMapping("/consent")
  String show(
      @RequestParam(name = "purpose", defaultValue = "") String purpose,
      @RequestParam(name = "channel", defaultValue = "") String channel,
      @RequestParam(name = "q", defaultValue = "") String q,
      @RequestParam(name = "before", required = false) @Nullable String before,
      @RequestParam(name = "edit", defaultValue = "") String edit,
      Model model,
      Locale reader) {
    forms(edit, model, reader);
    Named named = desk.named();
    LogWords words = new LogWords(desk.texts(), desk.formats(), named);
    List<Wished.Wish> log = log(purpose, channel, q.strip(), before);
    List<Wished.Wish> part = log.subList(0, Math.min(SHOWN, log.size()));
    model.addAttribute("log", part.stream().map(words::row).toList());
    model.addAttribute("earlier", log.size() > SHOWN ? part.getLast().mark() : null);
    List<Wished.Month> months = wished.months(MONTHS);
    model.addAttribute("months", months.stream().map(one -> month(one, named)).toList());
    model.addAttribute("sentence", sentence(months));
    model.addAttribute("rows", purposes.all().stream().map(one -> row(one, reader)).toList());
    model.addAttribute("purposes", named.purposes());
    model.addAttribute("channels", channels(named));
    model.addAttribute(
        "classes", List.of(MessageClass.MARKETING, MessageClass.SURVEY, MessageClass.SERVICE));
    model.addAttribute("purpose", purpose);
    model.addAttribute("channel", channel);
    model.addAttribute("q", q);
    return "manners/consent";
  }

  /// The forms, empty or as they were sent; the one of a purpose filled, where it is to be changed.
  private void forms(String edit, Model model, Locale reader) {
    if (!model.containsAttribute("wordingForm")) {
      model.addAttribute("wordingForm", new ConsentForms.WordingForm(null, null, null, null));
    }
    Purpose purpose = purposes.named(edit).orElse(null);
    model.addAttribute("editing", purpose == null ? null : purpose.title(reader));
    if (!model.containsAttribute("purposeForm")) {
      model.addAttribute(
          "purposeForm",
          purpose == null
              ? new ConsentForms.PurposeForm(null, null, null, null, null)
              : ConsentForms.PurposeForm.of(purpose, reader));
    }
  }

  private static Map<String, String> channels(Named named) {
    Map<String, String> channels = new LinkedHashMap<>();
    Arrays.stream(Channel.values())
        .forEach(one -> channels.put(one.word(), named.channel(one.word())));
    return channels;
  }

  /// One more than is shown, to know whether there is more; of one customer alone where one is
  /// named.
  private List<Wished.Wish> log(String purpose, String channel, String q, @Nullable String before) {
    if (q.isEmpty()) {
      return wished.latest(new Wished.Search(or(purpose), or(channel), before), SHOWN + 1);
    }
    List<Wished.Wish> log = new ArrayList<>();
    for (Entry entry : memory.timeline(Identity.parse(q))) {
      entry.acts().stream()
          .filter(act -> List.of("consented", "withdrew", "objected").contains(act.kind()))
          .forEach(act ->
              log.add(new Wished.Wish(q, entry.at(), entry.source(), entry.messageId(), act, "")));
    }
    return log.subList(0, Math.min(SHOWN, log.size()));
  }

  private static @Nullable String or(String told) {
    return told.isBlank() ? null : told;
  }

  private Month month(Wished.Month one, Named named) {
    return new Month(
        desk.formats().month(one.month()),
        named.purpose(one.purpose()),
        desk.formats().number(one.gave()),
        desk.formats().number(one.withdrew()));
  }

  private String sentence(List<Wished.Month> months) {
    if (months.isEmpty()) {
      return desk.texts().say("manners.consent.none");
    }
    long gave = 0;
    long withdrew = 0;
    for (Wished.Month one : months) {
      boolean newest = one.month().equals(months.getFirst().month());
      gave += newest ? one.gave() : 0;
      withdrew += newest ? one.withdrew() : 0;
    }
    return desk.texts()
        .say(
            "manners.consent.sentence",
            desk.formats().month(months.getFirst().month()),
            desk.formats().number(gave),
            desk.formats().number(withdrew));
  }

  private String offered(Purpose one) {
    return one.offered().isEmpty()
        ? desk.texts().say("manners.consent.offered.nowhere")
        : one.offered().stream()
            .map(way -> desk.texts().say("manners.consent.channel." + way.word()))
            .collect(Collectors.joining(", "));
  }

  private Row row(Purpose one, Locale reader) {
    List<Wording> all = purposes.wordings(one.name());
    Integer lasts = one.lastsDays();
    return new Row(
        one,
        one.title(reader),
        desk.texts().say("manners.consent.class." + one.kind().word()),
        lasts == null
            ? desk.texts().say("manners.consent.lasts.ever")
            : desk.texts().count("manners.consent.lasts", lasts, desk.formats().number(lasts)),
        offered(one),
        String.join(", ", all.stream().map(Wording::language).distinct().toList()),
        all);
  }
}
