package org.stamkunde.memory.federated;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads one value from an address that answers in JSON. The socket goes to the pinned address
/// while the certificate must be the host's; redirects lead nowhere; what is larger than 64 kB is
/// not read to its end.
final class HttpsReading {
  private static final int FOUND = 200;
  private static final int GONE = 410;
  private static final int MISSING = 404;
  private static final int EMPTY = 204;
  private final Supplier<SSLSocketFactory> trust;

  HttpsReading(Supplier<SSLSocketFactory> trust) {
    this.trust = trust;
  }

  /// The value as text; null where the other side knows none.
  @Nullable String read(
      Origin.Rest origin, Pinned to, String name, @Nullable String secret, Attempt attempt)
      throws Failed {
    try (Socket plain = attempt.connected(to);
        SSLSocket socket =
            (SSLSocket) trust.get().createSocket(plain, to.host(), to.port(), true)) {
      SSLParameters parameters = socket.getSSLParameters();
      parameters.setEndpointIdentificationAlgorithm("HTTPS");
      socket.setSSLParameters(parameters);
      socket.startHandshake();
      socket.getOutputStream().write(request(origin, to, name, secret));
      socket.getOutputStream().flush();
      return answer(socket, origin.pointer(), attempt);
    } catch (SSLException e) {
      throw new Failed(attempt.late() ? Trouble.TOO_SLOW : Trouble.NO_TRUST);
    } catch (IOException e) {
      throw new Failed(attempt.late() ? Trouble.TOO_SLOW : Trouble.NO_CONNECTION);
    }
  }

  private static byte[] request(
      Origin.Rest origin, Pinned to, String name, @Nullable String secret) {
    String host = to.port() == 443 ? to.host() : to.host() + ":" + to.port();
    String authorization = secret == null ? "" : "Authorization: " + secret + "\r\n";
    return ("GET %s HTTP/1.1\r\nHost: %s\r\n%sAccept: application/json\r\nAccept-Encoding: identity\r\nUser-Agent: stamkunde\r\nConnection: close\r\n\r\n"
            .formatted(origin.target(name), host, authorization))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static @Nullable String answer(Socket socket, String pointer, Attempt attempt)
      throws IOException, Failed {
    InputStream bytes = new BufferedInputStream(new Bounded(socket, attempt));
    HttpAnswer answer = HttpAnswer.read(bytes);
    int status = answer.status();
    if (status == MISSING || status == GONE || status == EMPTY) {
      return null;
    }
    if (status >= 300 && status < 400) {
      throw new Failed(Trouble.REDIRECTS);
    }
    if (status != FOUND) {
      throw new Failed(Trouble.REFUSES);
    }
    return value(answer.body(bytes), pointer);
  }

  private static @Nullable String value(byte[] body, String pointer) throws Failed {
    JsonNode found;
    try {
      found = JsonMapper.shared().readTree(body).at(pointer);
    } catch (JacksonException e) {
      throw new Failed(Trouble.NOT_JSON);
    }
    if (found.isMissingNode() || found.isNull()) {
      return null;
    }
    if (!found.isValueNode()) {
      throw new Failed(Trouble.NO_SINGLE_VALUE);
    }
    return found.isNumber() ? PlainNumbers.written(found.decimalValue()) : found.asString();
  }

  /// Bytes as long as there is time and they are not too many.
  private static final class Bounded extends InputStream {
    private final Socket socket;
    private final InputStream bytes;
    private final Attempt attempt;
    private int left = HttpAnswer.MOST;

    Bounded(Socket socket, Attempt attempt) throws IOException {
      this.socket = socket;
      this.bytes = socket.getInputStream();
      this.attempt = attempt;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      if (left <= 0) {
        throw new HttpAnswer.TooLarge();
      }
      try {
        socket.setSoTimeout(attempt.leftMillis());
      } catch (Failed e) {
        throw new IOException("late", e);
      }
      int read = bytes.read(into, from, Math.min(length, left));
      left -= Math.max(0, read);
      return read;
    }
  }
}
