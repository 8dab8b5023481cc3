package org.stamkunde.manners.consent.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;
import org.stamkunde.frame.Texts;
import org.stamkunde.frame.Toast;
import org.stamkunde.frame.WrongInput;
import org.stamkunde.manners.consent.Consents;
import org.stamkunde.manners.consent.Given;
import org.stamkunde.memory.Act.Objected;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Memory;
import org.stamkunde.memory.Receipt;
import org.stamkunde.memory.Refused;
import org.stamkunde.memory.Stance;

/// Writes down, on the customer's page, what he agrees to, takes back or refuses. The forms carry
/// the id of the word, so that sending one twice is saying it once.
@Controller
class WishesDoor {
  private static final String SOURCE = "console";
  private final Memory memory;
  private final Consents consents;
  private final Texts texts;

  WishesDoor(Memory memory, Consents consents, Texts texts) {
    this.memory = memory;
    this.consents = consents;
    this.texts = texts;
  }

  /// The form of a consent, or of one that is taken back.
  record Agreed(
      @Nullable String word,
      @Nullable String purpose,
      @Nullable String channel,
      @Nullable String what,
      @Nullable String how,
      @Nullable String language,
      @Nullable String evidence) {}

  /// The form of a refusal, or of one that is lifted.
  record Refusal(
      @Nullable String word,
      @Nullable String scope,
      @Nullable String what,
      @Nullable String channel,
      @Nullable String reason,
      @Nullable String lift) {}

  @PostMapping("/customers/{id}/consents")
  View consent(
      @PathVariable("id") String id, @ModelAttribute Agreed form, RedirectAttributes after) {
    Consents.Word word = word(id, form.word());
    return told(
        id,
        after,
        "withdrawn".equals(form.what())
            ? () -> consents.withdraw(word, or(form.purpose()), or(form.channel()), form.how())
            : () ->
                consents.give(
                    word,
                    new Given(
                        text(form.purpose()),
                        text(form.channel()),
                        null,
                        text(form.language()).isEmpty() ? null : text(form.language()),
                        null,
                        null,
                        form.how(),
                        form.evidence(),
                        null,
                        null)));
  }

  @PostMapping("/customers/{id}/refusals")
  View refuse(
      @PathVariable("id") String id, @ModelAttribute Refusal form, RedirectAttributes after) {
    Consents.Word word = word(id, form.word());
    return told(id, after, () -> consents.refuse(word, objected(form)));
  }

  private static Objected objected(Refusal form) {
    boolean lift = form.lift() != null;
    String reason = text(form.reason()).isEmpty() ? null : text(form.reason());
    return switch (text(form.scope())) {
      case "all" -> new Objected(Objected.Scope.ALL, null, reason, lift);
      case "channel" -> new Objected(Objected.Scope.CHANNEL, text(form.channel()), reason, lift);
      case "topic" -> new Objected(Objected.Scope.TOPIC, text(form.what()), reason, lift);
      default -> new Objected(Objected.Scope.OFFER, text(form.what()), reason, lift);
    };
  }

  private View told(String id, RedirectAttributes after, Supplier<Receipt> word) {
    try {
      word.get();
      after.addFlashAttribute("toast", new Toast(texts.say("manners.consent.kept"), null));
    } catch (Refused refused) {
      after.addFlashAttribute("mayWrong", new MistakeWords(texts).say(refused));
    }
    String name = URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    RedirectView view = new RedirectView("/customers/" + name + "#may", true);
    view.setExpandUriTemplateVariables(false);
    return view;
  }

  private Consents.Word word(String id, @Nullable String word) {
    Identity customer = Identity.parse(id);
    if (memory.of(customer).isEmpty()) {
      throw new WrongInput("Nobody is known by this name.");
    }
    String told = text(word).toLowerCase(Locale.ROOT);
    return new Consents.Word(
        customer, SOURCE, told.isEmpty() ? UUID.randomUUID().toString() : told);
  }

  private static String or(@Nullable String told) {
    return text(told).isEmpty() ? Stance.ALL : text(told);
  }

  private static String text(@Nullable String told) {
    return told == null ? "" : told.strip();
  }
}
