package org.stamkunde.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/// One kept-alive connection to a running console, with a key: so little that the load weighs
/// hardly anything beside what it measures.
final class Wire implements AutoCloseable {
  private final URI address;
  private final String headers;
  private Socket socket;
  private InputStream in;
  private OutputStream out;
  private boolean ended;

  /// What was answered.
  record Answer(int status, String body) {
    boolean has(String text) {
      return body.contains(text);
    }
  }

  Wire(URI address, String key) throws IOException {
    this.address = address;
    socket = new Socket(address.getHost(), address.getPort());
    socket.setTcpNoDelay(true);
    in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    out = socket.getOutputStream();
    String user =
        Base64.getEncoder().encodeToString((key + ":").getBytes(StandardCharsets.ISO_8859_1));
    headers =
        "Host: %s:%d\r\nAuthorization: Basic %s\r\n"
            .formatted(address.getHost(), address.getPort(), user);
  }

  /// The console ends a connection after very many requests.
  private void open() throws IOException {
    if (ended) {
      socket.close();
      socket = new Socket(address.getHost(), address.getPort());
      socket.setTcpNoDelay(true);
      in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
      out = socket.getOutputStream();
      ended = false;
    }
  }

  Answer post(String path, String json) throws IOException {
    open();
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    String head =
        "POST "
            + path
            + " HTTP/1.1\r\n"
            + headers
            + "Content-Type: application/json\r\nContent-Length: "
            + body.length
            + "\r\n\r\n";
    byte[] start = head.getBytes(StandardCharsets.ISO_8859_1);
    byte[] all = new byte[start.length + body.length];
    System.arraycopy(start, 0, all, 0, start.length);
    System.arraycopy(body, 0, all, start.length, body.length);
    out.write(all);
    return answer();
  }

  Answer get(String path) throws IOException {
    open();
    out.write(
        ("GET " + path + " HTTP/1.1\r\n" + headers + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    return answer();
  }

  private Answer answer() throws IOException {
    int status = Integer.parseInt(line().substring(9, 12));
    int length = -1;
    for (String header = line(); !header.isEmpty(); header = line()) {
      String lower = header.toLowerCase(Locale.ROOT);
      if (lower.startsWith("content-length:")) {
        length = Integer.parseInt(header.substring(15).strip());
      }
      ended |= lower.startsWith("connection:") && lower.contains("close");
    }
    return new Answer(status, length >= 0 ? text(length) : chunked());
  }

  private String chunked() throws IOException {
    StringBuilder body = new StringBuilder();
    for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
      body.append(text(size));
      line();
    }
    line();
    return body.toString();
  }

  private String text(int length) throws IOException {
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("The console closed the connection");
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new EOFException("The console closed the connection");
      }
      if (next != '\r') {
        line.append((char) next);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
