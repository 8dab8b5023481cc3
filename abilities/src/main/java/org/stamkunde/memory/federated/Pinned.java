package org.stamkunde.memory.federated;

import java.net.InetAddress;
import java.net.UnknownHostException;

/// A host with the one address that it had when it was looked up. Whoever connects uses this
/// address and looks nothing up again, so that a second answer of the name server cannot lead
/// elsewhere.
record Pinned(String host, int port, InetAddress address, boolean ours) {

  /// Looks the host up once. All of its addresses must be open, or none is used.
  static Pinned of(Origin origin, NameLookup names, Addresses addresses) throws Failed {
    InetAddress[] found;
    try {
      found = names.of(origin.host());
    } catch (UnknownHostException e) {
      throw new Failed(Trouble.NAME_UNKNOWN);
    }
    for (InetAddress one : found) {
      if (!addresses.open(one)) {
        throw new Failed(Trouble.SHUT_ADDRESS);
      }
    }
    if (found.length == 0) {
      throw new Failed(Trouble.NAME_UNKNOWN);
    }
    return new Pinned(origin.host(), origin.port(), found[0], addresses.listed(found[0]));
  }
}
