package org.stamkunde.memory.federated;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

/// A real https server on loopback that answers as a test wishes, with a certificate for
/// `crm.example.com` of an authority that only the test trusts.
final class OddServer implements AutoCloseable {
  private static final char[] PASSWORD = "password".toCharArray();
  private final SSLServerSocket socket;
  private final SSLContext context;
  final List<String> requests = Collections.synchronizedList(new ArrayList<>());
  volatile Answer answer = out -> {};

  /// What the server writes after it read a request.
  interface Answer {
    void write(OutputStream out) throws IOException, InterruptedException;
  }

  OddServer(Path folder) throws IOException, GeneralSecurityException, InterruptedException {
    Path store = folder.resolve("keys.p12");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-J-Duser.language=en",
                "-genkeypair",
                "-keyalg",
                "EC",
                "-alias",
                "crm",
                "-dname",
                "CN=crm.example.com",
                "-ext",
                "san=dns:crm.example.com",
                "-keystore",
                store.toString(),
                "-storetype",
                "PKCS12",
                "-storepass",
                new String(PASSWORD))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("keytool.log").toFile())
            .start();
    if (!keytool.waitFor(60, TimeUnit.SECONDS) || keytool.exitValue() != 0) {
      throw new IllegalStateException(Files.readString(folder.resolve("keytool.log")));
    }
    KeyStore keys = KeyStore.getInstance(store.toFile(), PASSWORD);
    KeyManagerFactory own = KeyManagerFactory.getInstance("SunX509");
    own.init(keys, PASSWORD);
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    trusted.setCertificateEntry("crm", keys.getCertificate("crm"));
    TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
    trust.init(trusted);
    context = SSLContext.getInstance("TLS");
    context.init(own.getKeyManagers(), trust.getTrustManagers(), null);
    socket =
        (SSLServerSocket)
            context
                .getServerSocketFactory()
                .createServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
    Thread.ofVirtual().start(this::serve);
  }

  int port() {
    return socket.getLocalPort();
  }

  SSLSocketFactory trust() {
    return context.getSocketFactory();
  }

  private void serve() {
    while (!socket.isClosed()) {
      try {
        Socket one = socket.accept();
        Thread.ofPlatform().daemon().start(() -> answer(one));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void answer(Socket one) {
    try (one) {
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(one.getInputStream(), StandardCharsets.UTF_8));
      StringBuilder request = new StringBuilder();
      for (String line = lines.readLine();
          line != null && !line.isEmpty();
          line = lines.readLine()) {
        request.append(line).append('\n');
      }
      requests.add(request.toString());
      answer.write(one.getOutputStream());
      one.getOutputStream().flush();
    } catch (IOException e) {
      // the other side went away, as it may
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  void says(String whole) {
    answer = out -> out.write(whole.getBytes(StandardCharsets.UTF_8));
  }

  void saysJson(String json) {
    says("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n" + json);
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
