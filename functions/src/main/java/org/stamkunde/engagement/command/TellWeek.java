package org.stamkunde.engagement.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stamkunde.engagement.Contact;
import org.stamkunde.engagement.Tongue;
import org.stamkunde.engagement.Week;
import org.stamkunde.engagement.WeekTable;
import org.stamkunde.frame.Answer;
import org.stamkunde.frame.Command;
import org.stamkunde.frame.Rooms;
import org.stamkunde.frame.WrongInput;

/// `week`: the customers worth a contact this week.
@picocli.CommandLine.Command(
    name = "week",
    description = "The 20 customers worth a contact this week: why, what to say, what with.")
public final class TellWeek implements Command {
  @picocli.CommandLine.Option(
      names = "--csv",
      paramLabel = "FILE",
      description = "Also writes the list as a table for a spreadsheet.")
  @Nullable Path csv;

  @picocli.CommandLine.Option(
      names = "--language",
      paramLabel = "en, nb or da",
      description = "The language of the reasons; what to say is in each customer's own.")
  String language = "en";

  @Override
  public Answer run(Rooms rooms) {
    Week week = rooms.door(Week.class);
    List<Contact> contacts = week.contacts(Week.USUAL, Tongue.of(Locale.of(language)));
    if (csv != null) {
      write(rooms.workingFolder().resolve(csv), contacts);
    }
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("asOf", week.asOf().day().toString());
    json.put("customers", contacts.stream().map(WeekAnswer::of).toList());
    return new Answer(json, text(contacts));
  }

  private static void write(Path file, List<Contact> contacts) {
    try {
      Files.writeString(file, WeekTable.csv(contacts), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new WrongInput(
          "The file %s cannot be written.\nMaybe its folder does not exist.".formatted(file), e);
    }
  }

  private static String text(List<Contact> contacts) {
    if (contacts.isEmpty()) {
      return """
      Nobody is worth a contact this week: nobody who bought is past their own rhythm.
      Bring orders in with: stamkunde import orders FILE
      """;
    }
    StringBuilder text = new StringBuilder();
    int place = 1;
    for (Contact one : contacts) {
      text.append("%2d. %s%n".formatted(place++, called(one)));
      text.append("    ").append(one.reason()).append('\n');
      text.append("    \"").append(one.say()).append("\"\n");
      text.append("    by ").append(one.channel().way());
      if (one.channel().to() != null) {
        text.append(", ").append(one.channel().to());
      }
      text.append(one.channel().consent().equals("given") ? "" : " (check consent)").append("\n\n");
    }
    return text.toString();
  }

  private static String called(Contact one) {
    return one.name() == null ? one.customer() : one.name() + " (" + one.customer() + ")";
  }
}
