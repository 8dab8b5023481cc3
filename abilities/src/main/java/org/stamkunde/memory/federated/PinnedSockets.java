package org.stamkunde.memory.federated;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.SocketFactory;

/// Gives the database driver sockets that go to the pinned address, whatever the driver looked up.
/// The driver makes this by its name and hands over the ticket of the attempt.
public final class PinnedSockets extends SocketFactory {
  private static final Map<String, Ticket> TICKETS = new ConcurrentHashMap<>();
  private final String ticket;

  record Ticket(Pinned to, Attempt attempt) {}

  public PinnedSockets(String ticket) {
    this.ticket = ticket;
  }

  static void give(String name, Ticket ticket) {
    TICKETS.put(name, ticket);
  }

  static void takeBack(String name) {
    TICKETS.remove(name);
  }

  @Override
  public Socket createSocket() throws IOException {
    Ticket known = TICKETS.get(ticket);
    if (known == null) {
      throw new IOException("over");
    }
    Socket socket =
        new Socket() {
          @Override
          public void connect(SocketAddress anywhere, int timeoutMillis) throws IOException {
            Pinned to = known.to();
            super.connect(new InetSocketAddress(to.address(), to.port()), timeoutMillis);
          }
        };
    known.attempt().holds(socket);
    return socket;
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    throw new IOException("only to the pinned address");
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress from, int fromPort)
      throws IOException {
    throw new IOException("only to the pinned address");
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    throw new IOException("only to the pinned address");
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort)
      throws IOException {
    throw new IOException("only to the pinned address");
  }
}
