package org.stamkunde.server.keys;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A request whose body was read before its time, because the key stands in it: a browser cannot
/// set headers while its page closes.
final class HeldBody extends HttpServletRequestWrapper {
  private static final int MOST = 500 * 1024 + 1;
  private static final Pattern KEY =
      Pattern.compile("\"writeKey\"\\s*:\\s*\"(skb_[A-Za-z0-9_-]{1,80})\"");
  private final byte[] body;

  HeldBody(HttpServletRequest request) throws IOException {
    super(request);
    this.body = request.getInputStream().readNBytes(MOST);
  }

  /// The browser key in the body. It is a name that anybody may know, so it does not matter where
  /// in the body it stands.
  Optional<String> key() {
    Matcher found = KEY.matcher(new String(body, StandardCharsets.ISO_8859_1));
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }

  @Override
  public ServletInputStream getInputStream() {
    ByteArrayInputStream bytes = new ByteArrayInputStream(body);
    return new ServletInputStream() {
      @Override
      public int read() {
        return bytes.read();
      }

      @Override
      public int read(byte[] into, int from, int length) {
        return bytes.read(into, from, length);
      }

      @Override
      public boolean isFinished() {
        return bytes.available() == 0;
      }

      @Override
      public boolean isReady() {
        return true;
      }

      @Override
      public void setReadListener(ReadListener listener) {
        throw new UnsupportedOperationException("the body is there already");
      }
    };
  }
}
