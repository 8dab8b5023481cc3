package org.stamkunde.memory.web;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.stamkunde.memory.Imports;
import org.stamkunde.memory.Imports.Import;

/// The list of imports, and one of them: what it did, what it could not take, and its undo.
@Controller
class ImportsPage {
  private final Imports imports;
  private final RunningImports running;
  private final ImportWords words;

  ImportsPage(Imports imports, RunningImports running, ImportWords words) {
    this.imports = imports;
    this.running = running;
    this.words = words;
  }

  @GetMapping("/imports")
  String all(Model model) {
    var all = imports.all();
    model.addAttribute("imports", all.stream().map(words::row).toList());
    model.addAttribute("sentence", words.sentence(all));
    return "memory/imports";
  }

  @PostMapping("/imports")
  String send(@RequestParam("file") MultipartFile file, Model model) {
    if (file.isEmpty()) {
      model.addAttribute("problem", "memory.imports.no-file");
      return all(model);
    }
    return "redirect:/imports/files/" + running.hold(file);
  }

  @GetMapping("/imports/{id:\\d+}")
  String one(
      @PathVariable("id") long id,
      @RequestHeader(name = "HX-Request", required = false) @Nullable String part,
      Model model) {
    Import found = known(id);
    Optional<FileState> undoing = running.undoing(id);
    boolean busy = undoing.filter(FileState.Running.class::isInstance).isPresent();
    model.addAttribute("id", id);
    model.addAttribute("import", words.row(found));
    model.addAttribute("figures", words.figures(found.result()));
    model.addAttribute("sentence", words.sentence(found));
    model.addAttribute("undoing", undoing.map(words::state).orElse(null));
    model.addAttribute("refresh", busy ? 2 : null);
    if (part != null) {
      return "memory/import :: undoing";
    }
    Path rejects = found.result().rejects();
    if (rejects != null && Files.isReadable(rejects)) {
      model.addAttribute("reasons", words.reasons(RejectReasons.of(rejects)));
    }
    return "memory/import";
  }

  @GetMapping("/imports/{id:\\d+}/rejects")
  ResponseEntity<Resource> rejects(@PathVariable("id") long id) {
    Path file = known(id).result().rejects();
    if (file == null || !Files.isReadable(file)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .header(
            "Content-Disposition",
            ContentDisposition.attachment().filename("rejects-" + id + ".csv").build().toString())
        .header("Cache-Control", "no-store")
        .body(new FileSystemResource(file));
  }

  @PostMapping("/imports/{id:\\d+}/undo")
  String undo(@PathVariable("id") long id) {
    known(id);
    running.undo(id);
    return "redirect:/imports/" + id;
  }

  private Import known(long id) {
    return imports.one(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
