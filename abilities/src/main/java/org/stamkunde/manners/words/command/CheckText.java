package org.stamkunde.manners.words.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stamkunde.frame.Answer;
import org.stamkunde.frame.Command;
import org.stamkunde.frame.Rooms;
import org.stamkunde.frame.WrongInput;
import org.stamkunde.manners.Words;
import org.stamkunde.manners.words.CheckingWords;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `words FILE`: what in a text a customer should not have to read.
@picocli.CommandLine.Command(
    name = "words",
    description = {
      "Check the words of a text: clichés, empty superlatives, false urgency, fake",
      "intimacy, fog, long sentences, forbidden claims, broken greetings, guesses at",
      "gender, watching, pressure. Each place is shown with why and a proposal.",
      "",
      "Tags of a template and of HTML are left out. The shop is not asked.",
      ""
    })
public final class CheckText implements Command {
  @Parameters(paramLabel = "FILE", description = "A text, or - for the standard input.")
  private String file = "";

  @Option(
      names = "--language",
      required = true,
      paramLabel = "LANGUAGE",
      description = "The language of the text: nb, da, sv, en or de.")
  private String language = "";

  @Option(
      names = "--reader",
      paramLabel = "LANGUAGE",
      description = "The language of the answer (default: that of the text).")
  private @Nullable String reader;

  @Override
  public boolean asksTheShop() {
    return false;
  }

  @Override
  public Answer run(Rooms rooms) {
    String text = known("--language", language);
    String answer = reader == null ? text : known("--reader", reader);
    String written = TextFile.read(file, rooms.workingFolder());
    Words.Checked checked = new CheckingWords().check(written, text, Locale.of(answer));
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("findings", checked.findings().stream().map(CheckText::fields).toList());
    json.put("lix", checked.lix());
    json.put("words", checked.words());
    String name = file.equals("-") ? "-" : Path.of(file).getFileName().toString();
    return new Answer(json, Pointing.out(name, written, checked));
  }

  private static String known(String option, String said) {
    String small = said.toLowerCase(Locale.ROOT);
    String language = small.equals("no") ? "nb" : small;
    if (!Words.LANGUAGES.contains(language)) {
      throw new WrongInput("%s is %s, and not %s.".formatted(option, "nb, da, sv, en or de", said));
    }
    return language;
  }

  private static Map<String, @Nullable Object> fields(Words.Finding finding) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("line", finding.line());
    json.put("column", finding.column());
    json.put("text", finding.text());
    json.put("kind", finding.kind().word());
    json.put("why", finding.why());
    json.put("instead", finding.instead());
    json.put("say", finding.say());
    return json;
  }
}
