package org.stamkunde.engagement.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.stamkunde.engagement.Contact;
import org.stamkunde.engagement.Tongue;
import org.stamkunde.engagement.Week;
import org.stamkunde.engagement.WeekTable;

/// This week: whom to contact, why, and with what words.
@Controller
class WeekPage {
  private final Week week;

  WeekPage(Week week) {
    this.week = week;
  }

  @GetMapping("/week")
  String week(Model model, Locale locale) {
    List<Contact> contacts = week.contacts(Week.USUAL, Tongue.of(locale));
    model.addAttribute("contacts", contacts);
    model.addAttribute(
        "atStake",
        contacts.stream().mapToDouble(one -> one.expected() == null ? 0 : one.expected()).sum());
    model.addAttribute(
        "toCheck",
        contacts.stream().filter(one -> one.channel().consent().equals("check")).count());
    model.addAttribute(
        "end",
        contacts.stream()
            .filter(one -> one.value().expected12Months() != null)
            .mapToDouble(one -> one.value().expected12Months().high())
            .max()
            .orElse(1));
    return "engagement/week";
  }

  @GetMapping("/week.csv")
  ResponseEntity<byte[]> table(Locale locale) {
    String csv = WeekTable.csv(week.contacts(Week.USUAL, Tongue.of(locale)));
    String name = "week-" + week.asOf().day() + ".csv";
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .body(csv.getBytes(StandardCharsets.UTF_8));
  }
}
