package org.stamkunde.manners.law.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.stamkunde.frame.Texts;
import org.stamkunde.frame.Toast;
import org.stamkunde.manners.law.Wash;
import org.stamkunde.manners.law.Washings;

/// Takes a register's file from a browser; it is deleted as soon as it is read.
@Controller
class WashingDoor {
  private final Washings washings;
  private final WashingTexts words;
  private final Texts texts;
  private final Path folder;

  WashingDoor(
      Washings washings,
      WashingTexts words,
      Texts texts,
      @Value("${stamkunde.memory.home:data}") Path home) {
    this.washings = washings;
    this.words = words;
    this.texts = texts;
    this.folder = home.resolve("uploads").toAbsolutePath();
  }

  @PostMapping("/law/washings")
  String wash(
      @RequestParam("file") MultipartFile file,
      @RequestParam("register") String register,
      @RequestParam(name = "lists", defaultValue = "reserved") String lists,
      @RequestParam(name = "day", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          java.time.@Nullable LocalDate day,
      @RequestParam(name = "submitted", required = false) @Nullable MultipartFile submitted,
      RedirectAttributes after) {
    if (file.isEmpty()) {
      after.addFlashAttribute("washingWrong", texts.say("manners.law.washing.no-file"));
      return "redirect:/law#wash";
    }
    Path kept = kept(file);
    Path sent = submitted == null || submitted.isEmpty() ? null : kept(submitted);
    try {
      var washing = washings.wash(new Wash(kept, register, day, kind(lists), false, sent));
      after.addFlashAttribute("toast", new Toast(words.done(washing), null));
    } catch (Wash.Refused refused) {
      after.addFlashAttribute("washingWrong", texts.say("manners.law.washing.refused"));
      after.addFlashAttribute("washingReason", refused.getMessage());
    } finally {
      dropped(kept);
      if (sent != null) {
        dropped(sent);
      }
    }
    return "redirect:/law#wash";
  }

  private static Wash.Lists kind(String lists) {
    return switch (lists) {
      case "clear" -> Wash.Lists.CLEAR;
      case "hits" -> Wash.Lists.HITS;
      default -> Wash.Lists.RESERVED;
    };
  }

  private Path kept(MultipartFile file) {
    try {
      Files.createDirectories(folder);
      Path kept = Files.createTempFile(folder, "register", ".csv");
      file.transferTo(kept);
      return kept;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void dropped(Path kept) {
    try {
      Files.deleteIfExists(kept);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
