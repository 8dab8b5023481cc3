package org.stamkunde.server.keys;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.stamkunde.frame.Caller;
import org.stamkunde.frame.Formats;
import org.stamkunde.frame.NavigationEntry;
import org.stamkunde.frame.Texts;
import org.stamkunde.frame.Toast;
import org.stamkunde.frame.WrongInput;

/// The page of keys: made and shown once, limited, revoked and, by mistake, taken back.
@Controller
@ConditionalOnWebApplication
class KeysPage {
  private final Keys keys;
  private final Texts texts;
  private final Formats formats;

  KeysPage(Keys keys, Texts texts, Formats formats) {
    this.keys = keys;
    this.texts = texts;
    this.formats = formats;
  }

  @Bean
  static NavigationEntry keysDoor() {
    return NavigationEntry.of("memory", 40, "/keys", "server.keys", "partner");
  }

  /// One key in the list.
  record Row(
      String id,
      String kind,
      String may,
      String sites,
      @Nullable Integer limit,
      String made,
      @Nullable String revoked) {}

  @GetMapping("/keys")
  String show(Model model) {
    List<Key> all = keys.all();
    model.addAttribute("keys", all.stream().map(this::row).toList());
    model.addAttribute("sentence", sentence(all));
    return "server/keys";
  }

  private String sentence(List<Key> all) {
    long good = all.stream().filter(Key::good).count();
    return good == 0
        ? texts.say("server.keys.none")
        : texts.count("server.keys.sentence", good, formats.number(good));
  }

  private Row row(Key key) {
    List<String> may =
        KeyWords.scopes(key).stream()
            .map(scope -> texts.say("server.keys.scope." + scope))
            .toList();
    return new Row(
        key.id(),
        texts.say("server.keys.kind." + KeyRows.word(key.kind())),
        String.join(", ", may),
        String.join(", ", key.origins()),
        key.limit(),
        formats.day(key.created()),
        key.revoked() == null ? null : formats.day(key.revoked()));
  }

  @PostMapping("/keys")
  String create(
      @RequestParam("kind") String kind,
      @RequestParam(name = "scope", required = false) @Nullable List<String> scopes,
      @RequestParam(name = "origins", defaultValue = "") String origins,
      Model model,
      RedirectAttributes after) {
    try {
      Caller.Kind asked = CreateKey.kind(kind);
      boolean server = asked == Caller.Kind.SERVER;
      Key.Fresh fresh =
          keys.create(
              asked,
              CreateKey.scopes(server && scopes != null ? scopes : List.of()),
              server ? List.of() : sites(origins));
      after.addFlashAttribute("fresh", fresh);
      if (!server) {
        after.addFlashAttribute("tag", tag(fresh.secret()));
      }
      return "redirect:/keys#fresh";
    } catch (WrongInput e) {
      model.addAttribute("problem", e.getMessage());
      model.addAttribute("kind", kind);
      model.addAttribute("origins", origins);
      return show(model);
    }
  }

  /// The line for the head of the site's pages.
  private static String tag(String key) {
    String here = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
    return "<script src=\"%s/tag.js\" data-key=\"%s\" async></script>".formatted(here, key);
  }

  private static List<String> sites(String origins) {
    return new ArrayList<>(
        Arrays.stream(origins.split("[\\s,]+")).filter(site -> !site.isBlank()).toList());
  }

  @PostMapping("/keys/{id}/limit")
  String limit(
      @PathVariable("id") String id,
      @RequestParam(name = "limit", defaultValue = "") String limit,
      RedirectAttributes after) {
    boolean number = limit.strip().matches("\\d{1,7}");
    if (!number && !limit.isBlank()) {
      throw new WrongInput("A limit is a whole number of requests a second.");
    }
    keys.limit(id, number ? Integer.parseInt(limit.strip()) : 0);
    after.addFlashAttribute("toast", new Toast(texts.say("server.keys.limited", id), null));
    return "redirect:/keys";
  }

  @PostMapping("/keys/{id}/revoke")
  String revoke(@PathVariable("id") String id, RedirectAttributes after) {
    keys.revoke(id);
    after.addFlashAttribute(
        "toast", new Toast(texts.say("server.keys.revoked", id), "/keys/" + id + "/restore"));
    return "redirect:/keys";
  }

  @PostMapping("/keys/{id}/restore")
  String restore(@PathVariable("id") String id) {
    keys.restore(id);
    return "redirect:/keys";
  }
}
