package org.stamkunde.memory.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.stamkunde.frame.WrongInput;
import org.stamkunde.memory.orders.ReadingOptions;
import org.stamkunde.memory.orders.ReadingOptions.DateOrder;
import org.stamkunde.memory.web.FileState.Running;

/// One file on its way in: as it would be read, then how far it is. Nothing is written before
/// somebody has seen it.
@Controller
class FilePage {
  private final RunningImports running;
  private final ImportWords words;

  FilePage(RunningImports running, ImportWords words) {
    this.running = running;
    this.words = words;
  }

  @GetMapping("/imports/files/{token}")
  String show(
      @PathVariable("token") String token,
      @RequestHeader(name = "HX-Request", required = false) @Nullable String part,
      @RequestParam(name = "was", required = false) @Nullable String was,
      Model model,
      HttpServletResponse response) {
    HeldFile file = known(token);
    if (file.state() instanceof FileState.Taken taken) {
      return moved("/imports/" + taken.result().id(), part, response);
    }
    String now = ImportWords.word(file.state());
    if (part != null && was != null && !was.equals(now)) {
      return moved("/imports/files/" + token, part, response);
    }
    boolean waits = file.state() instanceof FileState.Reading || file.state() instanceof Running;
    model.addAttribute("file", file);
    model.addAttribute("size", words.size(file.bytes()));
    model.addAttribute("word", now);
    model.addAttribute("state", words.state(file.state()));
    model.addAttribute("refresh", waits ? 2 : null);
    model.addAttribute("zones", ZoneId.getAvailableZoneIds().stream().sorted().toList());
    if (file.state() instanceof FileState.Understood understood) {
      model.addAttribute("reading", words.reading(understood.reading()));
    }
    return part == null ? "memory/file" : "memory/file :: progress";
  }

  @PostMapping("/imports/files/{token}/read")
  String read(@PathVariable("token") String token, @ModelAttribute Said said) {
    known(token);
    if (said.zone() != null && !said.zone().isBlank() && Said.zone(said.zone()) == null) {
      throw new WrongInput(words.unknownZone(said.zone()));
    }
    running.read(token, said.options());
    return "redirect:/imports/files/" + token;
  }

  @PostMapping("/imports/files/{token}/run")
  String run(@PathVariable("token") String token) {
    known(token);
    running.begin(token);
    return "redirect:/imports/files/" + token;
  }

  @PostMapping("/imports/files/{token}/drop")
  String drop(@PathVariable("token") String token) {
    running.drop(token);
    return "redirect:/imports";
  }

  /// What a form says about a file; what it leaves empty is left to the file.
  record Said(
      @Nullable String currency,
      @Nullable String zone,
      @Nullable String dates,
      @Nullable String rejects) {
    ReadingOptions options() {
      return new ReadingOptions(currency(currency), zone(zone), order(dates), rejects != null);
    }

    private static @Nullable String currency(@Nullable String word) {
      String code = word == null ? "" : word.strip().toUpperCase(Locale.ROOT);
      return code.isEmpty() ? null : code;
    }

    private static @Nullable ZoneId zone(@Nullable String word) {
      try {
        return word == null || word.isBlank() ? null : ZoneId.of(word.strip());
      } catch (DateTimeException e) {
        return null;
      }
    }

    private static @Nullable DateOrder order(@Nullable String word) {
      return "day-first".equals(word)
          ? DateOrder.DAY_FIRST
          : "month-first".equals(word) ? DateOrder.MONTH_FIRST : null;
    }
  }

  private HeldFile known(String token) {
    return running.file(token).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  /// A part of a page cannot move on by itself: it tells the whole page to.
  private static String moved(String path, @Nullable String part, HttpServletResponse response) {
    if (part == null) {
      return "redirect:" + path;
    }
    response.setHeader("HX-Redirect", path);
    return "memory/file :: moved";
  }
}
