package org.stamkunde.server.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stamkunde.server.line.OpenShop;

/// docs/tour.md tells the truth: its files are written, its commands run, and what it prints of
/// their answers is there.
class TourTest {
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\S+)\\n(.*?)^```$");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  @TempDir Path folder;

  @Test
  void everyCommandOfTheTourAnswersAsItSays() throws IOException {
    int compared = 0;
    try (OpenShop shop = OpenShop.in(folder)) {
      String answer = "";
      Matcher block = BLOCK.matcher(tour());
      while (block.find()) {
        switch (block.group(1)) {
          case "sh" -> answer = last(shop, block.group(2));
          case "answer" -> {
            for (String line : block.group(2).lines().toList()) {
              assertThat(answer).contains(line);
              compared++;
            }
          }
          default -> Files.writeString(folder.resolve(block.group(1)), block.group(2));
        }
      }
    }
    assertThat(compared).isGreaterThan(10);
  }

  private static String last(OpenShop shop, String commands) {
    String answer = "";
    for (String command : commands.lines().toList()) {
      List<String> words = new ArrayList<>();
      Matcher word = WORD.matcher(command);
      while (word.find()) {
        words.add(word.group(1) != null ? word.group(1) : word.group(2));
      }
      assertThat(words.removeFirst()).isEqualTo("./stamkunde");
      OpenShop.Said said = shop.run(words.toArray(String[]::new));
      assertThat(said.status()).as("%s: %s", command, said.aside()).isZero();
      answer = said.answer();
    }
    return answer;
  }

  private static String tour() throws IOException {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.exists(at.resolve("docs/tour.md"))) {
        return Files.readString(at.resolve("docs/tour.md"));
      }
    }
    throw new IllegalStateException("docs/tour.md is not above this folder");
  }
}
