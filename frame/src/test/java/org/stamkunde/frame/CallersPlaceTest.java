package org.stamkunde.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CallersPlaceTest {
  private static final String X = "X-Forwarded-For";

  private static String place(List<String> trusted, String header, String remote, String... said) {
    return new CallersPlace(trusted, header).of(remote, List.of(said));
  }

  @Test
  void whoeverIsNoProxyOfOursStandsWhereHeStands() {
    assertThat(place(List.of(), X, "203.0.113.7", "198.51.100.1")).isEqualTo("203.0.113.7");
    assertThat(place(List.of("10.0.0.0/8"), X, "203.0.113.7", "198.51.100.1"))
        .isEqualTo("203.0.113.7");
    assertThat(place(List.of("127.0.0.1"), X, "127.0.0.2", "198.51.100.1")).isEqualTo("127.0.0.2");
  }

  @Test
  void aProxyOfOursTellsWhoCameToIt() {
    List<String> ours = List.of("127.0.0.1", "10.0.0.0/8", "fd00::/8");
    assertThat(place(ours, X, "127.0.0.1", "198.51.100.1")).isEqualTo("198.51.100.1");
    assertThat(place(ours, X, "127.0.0.1", "198.51.100.1:4711")).isEqualTo("198.51.100.1");
    assertThat(place(ours, X, "127.0.0.1")).isEqualTo("127.0.0.1");
    assertThat(place(ours, X, "fd00::1", "198.51.100.1, 10.9.9.9")).isEqualTo("198.51.100.1");
    assertThat(place(ours, X, "127.0.0.1", "198.51.100.1", "10.9.9.9")).isEqualTo("198.51.100.1");
  }

  @Test
  void whatACallerWroteBeforehandDoesNotCount() {
    List<String> ours = List.of("127.0.0.1");
    for (String forged : List.of("1.1.1.1", "unknown", "127.0.0.1", "<script>", "")) {
      assertThat(place(ours, X, "127.0.0.1", forged + ", 198.51.100.1"))
          .as(forged)
          .isEqualTo("198.51.100.1");
    }
    assertThat(place(ours, X, "127.0.0.1", "198.51.100.1, host.example")).isEqualTo("127.0.0.1");
  }

  @Test
  void theHeaderThatProxiesWriteIsNamed() {
    List<String> ours = List.of("127.0.0.1");
    assertThat(
            place(
                ours,
                "Forwarded",
                "127.0.0.1",
                "for=1.1.1.1, For=\"[2001:db8:1:2:3:4:5:6]:47011\";proto=https;by=203.0.113.43"))
        .isEqualTo("20010db800010002/64");
    assertThat(place(ours, "forwarded", "127.0.0.1", "for=192.0.2.60;proto=http"))
        .isEqualTo("192.0.2.60");
    assertThat(place(ours, "Forwarded", "127.0.0.1", "for=_hidden")).isEqualTo("127.0.0.1");
    assertThatThrownBy(() -> new CallersPlace(ours, "X-Real-IP")).hasMessageContaining("Maybe");
  }

  @Test
  void aNetworkOfTheSixthVersionIsOnePlace() {
    String one = place(List.of(), X, "2001:db8:1:2:3:4:5:6");
    assertThat(place(List.of(), X, "2001:db8:1:2:ffff::9")).isEqualTo(one);
    assertThat(place(List.of(), X, "2001:db8:1:3:3:4:5:6")).isNotEqualTo(one);
    assertThat(place(List.of(), X, "fe80::1%eth0")).isEqualTo("fe80000000000000/64");
    assertThat(place(List.of(), X, "::ffff:192.0.2.1")).isEqualTo("192.0.2.1");
  }

  @Test
  void aProxyIsNamedByItsNumbers() {
    for (String wrong : List.of("proxy.example", "10.0.0.0/33", "10.0.0.0/x", "10.0.0.0/")) {
      assertThatThrownBy(() -> new CallersPlace(List.of(wrong), X))
          .as(wrong)
          .hasMessageContaining("Maybe");
    }
  }
}
