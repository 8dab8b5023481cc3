package org.stamkunde.frame;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where somebody says who they are. `?error` says that it failed (without a hint which of the two
/// was wrong), `?wait` that there were too many tries, `?gone` that the reader signed out.
@Controller
class SignInPage {
  @GetMapping("/sign-in")
  String show(@RequestParam Map<String, String> query, Model model) {
    if (query.containsKey("error")) {
      model.addAttribute("problem", "wrong");
    } else if (query.containsKey("wait")) {
      model.addAttribute("problem", "wait");
    } else if (query.containsKey("gone")) {
      model.addAttribute("gone", true);
    }
    return "frame/sign-in";
  }
}
