package org.stamkunde.memory.federated;

import java.net.InetAddress;
import java.net.UnknownHostException;

/// Finds the addresses of a host.
interface NameLookup {
  InetAddress[] of(String host) throws UnknownHostException;
}
