package org.stamkunde.server.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stamkunde.server.line.OpenShop;

/// What is no request at all is refused like all else: as a problem, and telling nothing.
class BrokenRequestsTest {
  @TempDir static Path folder;
  private static OpenShop shop;

  @BeforeAll
  static void open() {
    shop = OpenShop.in(folder);
  }

  @AfterAll
  static void close() {
    shop.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /v1/customers/%ZZ HTTP/1.1\r\nHost: localhost\r\n",
        "GET /v1/customers/%C0%AF HTTP/1.1\r\nHost: localhost\r\n",
        "GET /v1/customers/% HTTP/1.1\r\nHost: localhost\r\n",
        "GET /v1/customers/\u00e6 HTTP/1.1\r\nHost: localhost\r\n",
        "POST /v1/track HTTP/1.1\r\nHost: localhost\r\nOrigin: \u0001\r\n",
        "POST /v1/track HTTP/1.1\r\nHost: localhost\r\nExpect: wonders\r\n",
        "POST /v1/track HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n",
        "POST /v1/track HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: nonsense\r\n",
        "GET /v1/track HTTP/1.1\r\n",
        "NONSENSE\r\n"
      })
  void isRefusedAsAProblem(String request) throws IOException {
    String answer = ask(request + "Connection: close\r\n\r\n");
    assertThat(answer).matches("(?s)HTTP/1\\.1 (4\\d\\d|501) .*");
    assertThat(answer).doesNotContainIgnoringCase("<html", "tomcat", "apache", "exception");
    assertThat(answer.split("\r\n\r\n", 2)[1]).startsWith("{\"type\":\"about:blank\",\"title\"");
    assertThat(answer).contains("application/problem+json");
  }

  private static String ask(String request) throws IOException {
    int port = URI.create(shop.address()).getPort();
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(30_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }
}
