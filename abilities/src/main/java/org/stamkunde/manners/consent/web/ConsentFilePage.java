package org.stamkunde.manners.consent.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.stamkunde.manners.consent.ConsentExport;
import org.stamkunde.manners.consent.ConsentImport;
import org.stamkunde.manners.consent.ConsentMistake;
import org.stamkunde.manners.consent.web.HeldConsents.Held;
import org.stamkunde.memory.Refused;
import org.stamkunde.memory.Wished;
import org.stamkunde.tables.FileFault;

/// Consents with their proof as a file: out, and in. Nothing is kept before somebody has seen what
/// would be taken, and what would not.
@Controller
class ConsentFilePage {
  private final ConsentExport export;
  private final HeldConsents held;
  private final MayDesk desk;

  ConsentFilePage(ConsentExport export, HeldConsents held, MayDesk desk) {
    this.export = export;
    this.held = held;
    this.desk = desk;
  }

  @GetMapping("/consent/export")
  void file(HttpServletResponse response) throws IOException {
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Content-Disposition", "attachment; filename=\"consents.csv\"");
    export.write(response.getWriter());
  }

  @PostMapping("/consent/files")
  String send(@RequestParam("file") MultipartFile file, RedirectAttributes after) {
    if (file.isEmpty()) {
      after.addFlashAttribute("fileWrong", desk.texts().say("manners.consent.file.none"));
      return "redirect:/consent";
    }
    try {
      return "redirect:/consent/files/" + held.hold(file);
    } catch (ConsentMistake mistake) {
      after.addFlashAttribute("fileWrong", new MistakeWords(desk.texts()).say(mistake));
    } catch (FileFault fault) {
      after.addFlashAttribute("fileWrong", String.valueOf(fault.getMessage()));
      after.addFlashAttribute("fileEnglish", true);
    }
    return "redirect:/consent";
  }

  /// A row that is taken, and one that is not.
  record TakenRow(String line, LogRow row) {}

  record RefusedRow(String line, String column, String says, String why) {}

  @GetMapping("/consent/files/{token}")
  String show(@PathVariable("token") String token, Model model) {
    Held file = known(token);
    ConsentImport.Result result = file.taken() == null ? file.outlook().result() : file.taken();
    LogWords words = new LogWords(desk.texts(), desk.formats(), desk.named());
    MistakeWords mistakes = new MistakeWords(desk.texts());
    List<RefusedRow> refused =
        file.outlook().rejects().stream()
            .map(row ->
                new RefusedRow(
                    desk.formats().number(row.line()),
                    row.column(),
                    row.says(),
                    mistakes.say(row.why())))
            .toList();
    model.addAttribute("file", file);
    model.addAttribute("done", file.taken() != null);
    model.addAttribute("result", result);
    model.addAttribute(
        "first", file.outlook().first().stream().map(row -> row(row, words)).toList());
    model.addAttribute("refused", refused);
    model.addAttribute("left", file.outlook().result().rejected() - refused.size());
    return "manners/consent-file";
  }

  private TakenRow row(ConsentImport.Taken taken, LogWords words) {
    var told = taken.happening();
    return new TakenRow(
        desk.formats().number(taken.line()),
        words.row(
            new Wished.Wish(
                told.who().id(), told.at(), told.source(), told.messageId(), told.act(), "")));
  }

  @PostMapping("/consent/files/{token}/take")
  String take(
      @PathVariable("token") String token,
      @RequestParam(name = "rejects", required = false) @Nullable String rejects,
      RedirectAttributes after) {
    known(token);
    try {
      held.take(token, rejects != null);
    } catch (Refused doubtful) {
      after.addFlashAttribute("doubtful", true);
    }
    return "redirect:/consent/files/" + token;
  }

  @PostMapping("/consent/files/{token}/drop")
  String drop(@PathVariable("token") String token) {
    held.drop(token);
    return "redirect:/consent";
  }

  @GetMapping("/consent/files/{token}/rejects")
  ResponseEntity<Resource> rejects(@PathVariable("token") String token) {
    ConsentImport.Result taken = known(token).taken();
    Path file = taken == null ? null : taken.rejects();
    if (file == null || !Files.isReadable(file)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .header("Content-Disposition", "attachment; filename=\"rejected-consents.csv\"")
        .header("Cache-Control", "no-store")
        .body(new FileSystemResource(file));
  }

  private Held known(String token) {
    return held.file(token).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
