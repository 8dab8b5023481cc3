package org.stamkunde.memory.federated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {
  private final Addresses addresses = new Addresses(List.of("10.1.2.0/24", "fd00:1::7"));

  private boolean open(String address) throws UnknownHostException {
    return addresses.open(InetAddress.getByName(address));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.8.9.10",
        "2130706433",
        "0.0.0.0",
        "10.0.0.1",
        "10.1.3.1",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "100.127.255.255",
        "168.63.129.16",
        "192.0.0.192",
        "198.18.0.1",
        "224.0.0.1",
        "255.255.255.255",
        "::1",
        "::",
        "::ffff:127.0.0.1",
        "::ffff:169.254.169.254",
        "::127.0.0.1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::",
        "2001:0:1::1",
        "fc00::1",
        "fd00:ec2::254",
        "fe80::1",
        "fec0::1",
        "ff02::1"
      })
  void whatLeadsInsideIsShut(String address) throws UnknownHostException {
    assertThat(open(address)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "93.184.216.34",
        "172.15.255.255",
        "172.32.0.1",
        "100.63.255.255",
        "100.128.0.1",
        "11.0.0.1",
        "2606:2800:220:1::1",
        "2a00:1450::1",
        "10.1.2.3",
        "::ffff:10.1.2.3",
        "fd00:1::7"
      })
  void theOpenInternetAndWhatIsListedIsOpen(String address) throws UnknownHostException {
    assertThat(open(address)).isTrue();
  }

  @Test
  void aNameIsNoRange() {
    assertThatThrownBy(() -> new Addresses(List.of("db.example.com")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Maybe");
    assertThatThrownBy(() -> new Addresses(List.of("10.0.0.0/33")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
