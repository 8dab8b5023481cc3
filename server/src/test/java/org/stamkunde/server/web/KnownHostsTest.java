package org.stamkunde.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stamkunde.server.start.Place;

class KnownHostsTest {
  private final KnownHosts hosts =
      new KnownHosts(new Place(8080, "127.0.0.1", List.of("Shop.Example"), false));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost",
        "localhost:8080",
        "127.0.0.1:1",
        "[::1]:8080",
        "shop.example:80",
        "SHOP.EXAMPLE"
      })
  void answersUnderItsNames(String host) {
    assertThat(hosts.knows(host)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "evil.example",
        "evil.example:8080",
        "localhost.evil.example",
        "127.0.0.1.evil.example",
        "xlocalhost",
        ":8080",
        "[evil]"
      })
  void answersUnderNoOther(String host) {
    assertThat(hosts.knows(host)).isFalse();
  }
}
