package org.stamkunde.server.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stamkunde.frame.WrongInput;

class OwnServerTest {
  @Test
  void readsTheUrlThatPeopleHave() {
    assertThat(OwnServer.read("postgres://anna:p%40ss+w@db.example:5433/shop?sslmode=require"))
        .isEqualTo(
            new Access("jdbc:postgresql://db.example:5433/shop?sslmode=require", "anna", "p@ss+w"));
    assertThat(OwnServer.read("postgresql://db.example/shop").url())
        .isEqualTo("jdbc:postgresql://db.example/shop");
    assertThat(OwnServer.read("jdbc:postgresql://db/shop?user=a").url())
        .isEqualTo("jdbc:postgresql://db/shop?user=a");
  }

  @Test
  void neverRepeatsWhatItCannotRead() {
    for (String wrong :
        new String[] {
          "mysql://a:secret@h/d", "secret", "postgres://secret", "postgres://a:secret@h/ x"
        }) {
      assertThatThrownBy(() -> OwnServer.read(wrong))
          .as(wrong)
          .isInstanceOf(WrongInput.class)
          .hasMessageContaining("STAMKUNDE_DATABASE_URL")
          .hasMessageNotContaining("secret");
    }
  }

  @Test
  void isThereOnlyWhereItIsSet() {
    assertThat(OwnServer.from(Map.of())).isEmpty();
    assertThat(OwnServer.from(Map.of(OwnServer.SETTING, " "))).isEmpty();
    assertThat(OwnServer.from(Map.of(OwnServer.SETTING, "postgres://h/d"))).isPresent();
  }
}
