package org.stamkunde.memory.duplicates.web;

import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.stamkunde.frame.Formats;
import org.stamkunde.frame.Texts;
import org.stamkunde.frame.Toast;
import org.stamkunde.memory.Refused;
import org.stamkunde.memory.duplicates.Duplicate.Pair;
import org.stamkunde.memory.duplicates.Duplicates;

/// The queue of customers who may be there twice: the likeliest first, each with what speaks for
/// and against, and what was decided before.
@Controller
class DuplicatesPage {
  private static final int SHOWN = 10;
  private static final int PAST = 20;
  private final Duplicates duplicates;
  private final PairWords words;
  private final Texts texts;
  private final Formats formats;

  DuplicatesPage(Duplicates duplicates, PairWords words, Texts texts, Formats formats) {
    this.duplicates = duplicates;
    this.words = words;
    this.texts = texts;
    this.formats = formats;
  }

  @GetMapping("/duplicates")
  String show(Model model) {
    Duplicates.State state = duplicates.state();
    List<PairWords.Row> pairs = duplicates.open(SHOWN).stream().map(words::row).toList();
    long more = state.open() - pairs.size();
    model.addAttribute("sentence", sentence(state));
    model.addAttribute("never", state.at() == null);
    model.addAttribute("pairs", pairs);
    model.addAttribute(
        "more",
        more > 0 ? texts.count("memory.duplicates.more", more, formats.number(more)) : null);
    model.addAttribute("past", duplicates.decided(PAST).stream().map(words::past).toList());
    return "memory/duplicates";
  }

  private String sentence(Duplicates.State state) {
    if (state.at() == null) {
      return texts.say("memory.duplicates.never");
    }
    String customers = formats.number(state.customers());
    String when = formats.day(state.at());
    return state.open() == 0
        ? texts.say("memory.duplicates.none", customers, when)
        : texts.count(
            "memory.duplicates.open", state.open(), formats.number(state.open()), customers, when);
  }

  @PostMapping("/duplicates/search")
  String search(RedirectAttributes after) {
    try {
      duplicates.search();
      say(after, texts.say("memory.duplicates.searched"), null);
    } catch (Refused e) {
      say(after, String.valueOf(e.getMessage()), null);
    }
    return "redirect:/duplicates";
  }

  private interface Deciding {
    void on(Pair pair, String by);
  }

  @PostMapping("/duplicates/{pair}/same")
  String same(
      @PathVariable("pair") String pair, @Nullable Principal who, RedirectAttributes after) {
    return decide(pair, who, after, "memory.duplicates.merged", duplicates::same);
  }

  @PostMapping("/duplicates/{pair}/other")
  String other(
      @PathVariable("pair") String pair, @Nullable Principal who, RedirectAttributes after) {
    return decide(pair, who, after, "memory.duplicates.apart", duplicates::different);
  }

  private String decide(
      String text,
      @Nullable Principal who,
      RedirectAttributes after,
      String said,
      Deciding deciding) {
    try {
      Pair pair = Pair.of(text);
      String names =
          duplicates
              .one(pair)
              .map(words::row)
              .map(row -> texts.say(said, row.one().called(), row.other().called()))
              .orElse("");
      deciding.on(pair, by(who));
      say(after, names, "/duplicates/" + pair.text() + "/reopen");
    } catch (Refused e) {
      say(after, String.valueOf(e.getMessage()), null);
    }
    return "redirect:/duplicates";
  }

  @PostMapping("/duplicates/{pair}/reopen")
  String reopen(
      @PathVariable("pair") String pair, @Nullable Principal who, RedirectAttributes after) {
    try {
      duplicates.reopen(Pair.of(pair), by(who));
    } catch (Refused e) {
      say(after, String.valueOf(e.getMessage()), null);
    }
    return "redirect:/duplicates";
  }

  static String by(@Nullable Principal who) {
    return who == null ? "console" : who.getName();
  }

  static void say(RedirectAttributes after, String text, @Nullable String undo) {
    after.addFlashAttribute("toast", new Toast(text, undo));
  }
}
