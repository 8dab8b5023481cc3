package org.stamkunde.manners.tone.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.stamkunde.frame.Texts;
import org.stamkunde.manners.Channel;
import org.stamkunde.manners.Permits;
import org.stamkunde.manners.Preview;
import org.stamkunde.manners.Wish;
import org.stamkunde.manners.tone.Composition;
import org.stamkunde.manners.tone.Ground;
import org.stamkunde.manners.tone.Grounds;
import org.stamkunde.manners.tone.KnowingGrounds;
import org.stamkunde.manners.tone.Ladder;
import org.stamkunde.manners.tone.Letter;
import org.stamkunde.manners.tone.LetterTemplate;
import org.stamkunde.manners.tone.Letters;
import org.stamkunde.manners.tone.MadeUp;
import org.stamkunde.manners.tone.Slots;
import org.stamkunde.manners.tone.Tone;
import org.stamkunde.manners.tone.Tongue;
import org.stamkunde.memory.AsOf;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Memory;
import org.stamkunde.memory.Remembered;
import org.stamkunde.memory.Shop;

/// Puts together how a letter would be read: by whom, at which step, standing on what.
@Component
class LetterPreview {
  private final Letters letters;
  private final KnowingGrounds grounds;
  private final Memory memory;
  private final Around around;
  private final ToneTexts words;

  LetterPreview(
      Letters letters, KnowingGrounds grounds, Memory memory, Around around, ToneTexts words) {
    this.letters = letters;
    this.grounds = grounds;
    this.memory = memory;
    this.around = around;
    this.words = words;
  }

  /// The shop's today, and whether the customer would get the letter now.
  @Component
  static class Around {
    private final Shop shop;
    private final ObjectProvider<Permits> permits;

    Around(Shop shop, ObjectProvider<Permits> permits) {
      this.shop = shop;
      this.permits = permits;
    }

    AsOf today() {
      return shop.today();
    }

    @Nullable Preview preview(Remembered customer, LetterTemplate template, Instant now) {
      Permits asked = permits.getIfAvailable();
      String number = customer.customer();
      if (asked == null || number == null) {
        return null;
      }
      Wish wish = Wish.of(number, Channel.EMAIL, template.purpose(), template.kind(), now);
      return asked.preview(customer, wish, Locale.ROOT);
    }
  }

  /// Who reads, on which grounds; a customer as far as he may be written to.
  private record Reader(
      String key,
      @Nullable String called,
      boolean madeUp,
      Grounds grounds,
      @Nullable Preview preview) {}

  /// The page for a reader (`as`: a made-up one, or a customer's id) at a step, null for as near as
  /// the relation bears. A customer who is not known is read as the typical one.
  LetterView view(Composition letter, String as, @Nullable Integer step, Texts texts) {
    LetterTemplate template = letter.template();
    Reader reader = reader(as, template);
    Ladder.Standing standing = Ladder.of(reader.grounds());
    Tone most = step == null ? standing.tone() : Tone.ofStep(step);
    Composition.Draft written = draft(letter, reader, most);
    Slots slots = letters.slots();
    List<LetterView.Step> steps = steps(template, reader, standing.tone(), written.body().tone());
    String called = reader.called();
    return new LetterView(
        title(template, texts),
        template.name(),
        template.tongue().tag(),
        called == null ? texts.say("manners.tone.nobody") : called,
        reader.madeUp() ? texts.say("manners.tone.reader." + reader.key()) : reader.key(),
        reader.madeUp(),
        languages(template, reader.key(), texts),
        readers(template, reader, texts),
        steps,
        texts.say("manners.tone.stands", words.step(standing.tone())) + " " + words.next(standing),
        paper(written, slots),
        written.about() + "\n\n" + written.body().plain(),
        written.grounds().stream().map(ground -> stood(ground, slots)).toList(),
        written.body().fallen().stream().map(one -> words.fallen(one, slots)).distinct().toList(),
        steps.stream()
            .map(one ->
                new LetterView.Beside(
                    one, paper(draft(letter, reader, Tone.ofStep(one.number())), slots)))
            .toList());
  }

  private Composition.Draft draft(Composition letter, Reader reader, Tone most) {
    Preview preview = reader.preview();
    return preview == null
        ? letter.rehearse(reader.grounds(), most, grounds.now())
        : letter.rehearse(preview, reader.grounds(), most, grounds.now());
  }

  static String title(LetterTemplate template, Texts texts) {
    return texts.sayOr("manners.tone.letter." + template.name(), template.name());
  }

  private Reader reader(String as, LetterTemplate template) {
    for (MadeUp one : MadeUp.values()) {
      if (key(one).equals(as)) {
        return madeUp(one, template);
      }
    }
    Remembered customer = as.isBlank() ? null : memory.of(Identity.parse(as)).orElse(null);
    if (customer == null || customer.customer() == null) {
      return madeUp(MadeUp.TYPICAL, template);
    }
    return new Reader(
        customer.customer(),
        customer.profile().shownName(),
        false,
        grounds.of(customer, template.purpose(), template.tongue()),
        around.preview(customer, template, grounds.now()));
  }

  private Reader madeUp(MadeUp one, LetterTemplate template) {
    return new Reader(
        key(one),
        one.called(),
        true,
        one.grounds(template.purpose(), template.tongue(), around.today()),
        null);
  }

  private static String key(MadeUp one) {
    return one.name().toLowerCase(Locale.ROOT);
  }

  private List<LetterView.Step> steps(
      LetterTemplate template, Reader reader, Tone borne, Tone shown) {
    return Arrays.stream(Tone.values())
        .map(tone ->
            new LetterView.Step(
                tone.step(),
                words.step(tone),
                href(template.name(), template.tongue(), reader.key(), tone.step()),
                tone == shown,
                borne.bears(tone)))
        .toList();
  }

  private List<LetterView.Choice> languages(LetterTemplate template, String as, Texts texts) {
    return letters.all().getOrDefault(template.name(), Map.of()).keySet().stream()
        .map(tongue ->
            new LetterView.Choice(
                texts.say("manners.tone.language." + tongue.tag()),
                null,
                href(template.name(), tongue, as, null),
                tongue == template.tongue()))
        .toList();
  }

  private List<LetterView.Choice> readers(LetterTemplate template, Reader reader, Texts texts) {
    List<LetterView.Choice> all = new ArrayList<>();
    for (MadeUp one : MadeUp.values()) {
      String called = one.called();
      all.add(
          new LetterView.Choice(
              called == null ? texts.say("manners.tone.nobody") : called,
              texts.say("manners.tone.reader." + key(one)),
              href(template.name(), template.tongue(), key(one), null),
              key(one).equals(reader.key())));
    }
    return all;
  }

  static String href(String name, Tongue tongue, String as, @Nullable Integer step) {
    Map<String, String> asked = new LinkedHashMap<>();
    asked.put("lang", tongue.tag());
    asked.put("as", as);
    if (step != null) {
      asked.put("step", step.toString());
    }
    return "/letters/"
        + coded(name)
        + "?"
        + asked.entrySet().stream()
            .map(one -> one.getKey() + "=" + coded(one.getValue()))
            .collect(Collectors.joining("&"));
  }

  private static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private LetterView.Stood stood(Ground ground, Slots slots) {
    return new LetterView.Stood(
        ground.basis().mark(),
        words.slot(ground.slot(), slots) + ": " + ground.words(),
        words.source(ground));
  }

  private LetterView.Paper paper(Composition.Draft written, Slots slots) {
    return new LetterView.Paper(
        written.about(),
        written.body().paragraphs().stream()
            .map(one ->
                new LetterView.Paragraph(
                    one.sayings().stream().map(saying -> saying(saying, slots)).toList()))
            .toList(),
        written.closing());
  }

  private LetterView.Saying saying(Letter.Saying saying, Slots slots) {
    String ground =
        saying.grounds().stream()
            .map(one -> words.slot(one.slot(), slots))
            .collect(Collectors.joining(", "));
    return new LetterView.Saying(
        saying.pieces().stream()
            .map(piece -> new LetterView.Piece(piece.text(), piece.slot() != null, false))
            .toList(),
        ground.isEmpty() ? null : ground);
  }
}
