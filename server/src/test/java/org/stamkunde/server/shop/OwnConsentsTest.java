package org.stamkunde.server.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stamkunde.manners.Channel;
import org.stamkunde.manners.Links;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.Entry;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Memory;
import org.stamkunde.memory.Stance;
import org.stamkunde.server.line.OpenShop;

/// What customers agree to on their own page.
class OwnConsentsTest {
  @TempDir static Path folder;
  private static OpenShop shop;
  private static Guest guest;

  @BeforeAll
  static void open() throws IOException {
    shop = OpenShop.in(folder);
    guest = new Guest(shop);
    SmallShop.write(folder.resolve("orders.csv"), 40, LocalDate.of(2025, 5, 1));
    shop.json("import", "orders", "orders.csv", "--currency", "NOK");
  }

  @AfterAll
  static void close() {
    shop.close();
  }

  private static Stance.Word word(String purpose) {
    return shop.door(Memory.class)
        .of(Identity.parse("K18"))
        .orElseThrow()
        .stance()
        .word(purpose, "email", null, Instant.now());
  }

  /// The fields of the first yes on the page to this purpose.
  private static Map<String, String> yes(String page, String purpose) {
    Matcher form =
        Pattern.compile(
                "(?s)<form[^>]*/agree\"[^>]*>((?:(?!</form>).)*name=\"purpose\" value=\"%s\".*?)</form>"
                    .formatted(purpose))
            .matcher(page);
    assertThat(form.find()).as(purpose).isTrue();
    Map<String, String> fields = new HashMap<>();
    Matcher field = Pattern.compile("name=\"(\\w+)\" value=\"([^\"]*)\"").matcher(form.group(1));
    while (field.find()) {
      fields.put(field.group(1), field.group(2));
    }
    return fields;
  }

  @Test
  void aCustomerAgreesAnewAndToWhatIsAskedThere() {
    shop.json("consent", "purpose", "newsletter", "--offer", "email");
    String page = guest.page("K18");
    guest.post(page + "/withdraw", Map.of("purpose", "marketing", "channel", "email"));
    assertThat(word("marketing")).isEqualTo(Stance.Word.WITHDRAWN);
    String shown = guest.get(page + "?language=nb").body();
    assertThat(shown)
        .contains("Si ja igjen", "Ja, fortell meg om tilbudene deres.")
        .contains("Dette kan du også si ja til", "Ja, send meg nyhetsbrevet.");
    Map<String, String> again = yes(shown, "marketing");
    assertThat(guest.post(page + "/agree", again).headers().firstValue("Location").orElse(""))
        .contains("done=agreed");
    assertThat(guest.post(page + "/agree", again).headers().firstValue("Location").orElse(""))
        .contains("done=agreed");
    assertThat(word("marketing")).isEqualTo(Stance.Word.GIVEN);
    Entry entry =
        shop.door(Memory.class).timeline(Identity.parse("K18")).stream()
            .filter(one -> one.kind().equals("consented"))
            .filter(one -> one.source().equals("own-page"))
            .reduce((first, second) -> fail("said once, kept twice"))
            .orElseThrow();
    Act.Consented given = (Act.Consented) entry.acts().getFirst();
    assertThat(given.wording()).startsWith("Ja, fortell meg");
    assertThat(given.proof().how()).isEqualTo("own-page");
    assertThat(given.proof().language()).isEqualTo("nb");
    assertThat(given.proof().version()).isEqualTo(1);
    assertThat(given.proof().evidence()).matches("ip [0-9a-f]{32}");
    Map<String, String> newsletter = yes(guest.get(page + "?language=da").body(), "newsletter");
    shop.json(
        "consent", "wording", "newsletter", "Ja, send mig jeres nyheder.", "--language", "da");
    assertThat(guest.post(page + "/agree", newsletter).headers().firstValue("Location").orElse(""))
        .contains("done=reworded");
    assertThat(word("newsletter")).isEqualTo(Stance.Word.NONE);
    guest.post(page + "/agree", yes(guest.get(page + "?language=da").body(), "newsletter"));
    assertThat(word("newsletter")).isEqualTo(Stance.Word.GIVEN);
    Map<String, String> unasked = new HashMap<>(again);
    unasked.put("channel", "phone");
    assertThat(guest.post(page + "/agree", unasked).headers().firstValue("Location").orElse(""))
        .contains("done=reworded");
    String letter =
        shop.door(Links.class)
            .unsubscribe("K18", "marketing", Channel.EMAIL, null)
            .page()
            .getPath()
            .substring(3);
    assertThat(guest.post("/my/page/" + letter + "/agree", again).statusCode()).isEqualTo(404);
  }
}
