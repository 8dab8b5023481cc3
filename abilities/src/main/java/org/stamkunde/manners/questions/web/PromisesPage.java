package org.stamkunde.manners.questions.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.stamkunde.frame.Texts;
import org.stamkunde.frame.Toast;
import org.stamkunde.manners.questions.Asking;

/// Where staff writes down that a promise was kept, and with what.
@Controller
class PromisesPage {
  private static final int LONGEST = 200;
  private final Asking asking;
  private final Texts texts;

  PromisesPage(Asking asking, Texts texts) {
    this.asking = asking;
    this.texts = texts;
  }

  @PostMapping("/questions/promises/{number}/keep")
  String keep(
      @PathVariable("number") long number,
      @RequestParam(name = "given", defaultValue = "") String given,
      RedirectAttributes after) {
    String what = given.length() > LONGEST ? given.substring(0, LONGEST) : given;
    if (asking.keep(number, what)) {
      after.addFlashAttribute(
          "toast",
          new Toast(
              texts.say("manners.questions.done.keep"),
              "/questions/promises/" + number + "/unkeep"));
    }
    return "redirect:/questions#promises";
  }

  @PostMapping("/questions/promises/{number}/unkeep")
  String unkeep(@PathVariable("number") long number) {
    asking.unkeep(number);
    return "redirect:/questions#promises";
  }
}
