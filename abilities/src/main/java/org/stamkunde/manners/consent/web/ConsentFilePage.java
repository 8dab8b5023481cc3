package org.stamkunde.manners.consent.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.stamkunde.manners.consent.ConsentExport;

/// All consents with their proof as a file.
@Controller
class ConsentFilePage {
  private final ConsentExport export;

  ConsentFilePage(ConsentExport export) {
    this.export = export;
  }

  @GetMapping("/consent/export")
  void file(HttpServletResponse response) throws IOException {
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Content-Disposition", "attachment; filename=\"consents.csv\"");
    export.write(response.getWriter());
  }
}
