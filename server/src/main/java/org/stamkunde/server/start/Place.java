package org.stamkunde.server.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.List;
import org.stamkunde.frame.WrongInput;

/// Where a console is to be reached: the port (0: any free one), the address to listen on, further
/// names that browsers may use, and whether another port will do when this one is taken.
public record Place(int port, String listen, List<String> hosts, boolean elsewhere) {
  public Place {
    hosts = List.copyOf(hosts);
  }

  /// This place, or a free one beside it. Says so when the port is taken.
  public Place free() {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getByName(listen), port));
      return this;
    } catch (UnknownHostException e) {
      throw new WrongInput(
          "--listen (%s) is not an address of this machine. Try 127.0.0.1 or 0.0.0.0."
              .formatted(listen));
    } catch (IOException e) {
      if (elsewhere && port != 0) {
        return new Place(0, listen, hosts, false);
      }
      throw new WrongInput(
          "Port %d on %s cannot be opened: another program uses it, or it is not allowed. Choose another one with --port; 0 takes any free one."
              .formatted(port, listen));
    }
  }

  /// What a person on this machine types to get there.
  String address(int actual) {
    boolean any = listen.equals("0.0.0.0") || listen.equals("::");
    String host = any ? "127.0.0.1" : listen.contains(":") ? "[" + listen + "]" : listen;
    return "http://" + host + ":" + actual;
  }
}
