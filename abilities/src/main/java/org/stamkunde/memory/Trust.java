package org.stamkunde.memory;

/// How far whoever tells of a customer is believed.
public enum Trust {
  /// The shop's own systems: what they tell of identities joins records.
  SHOP,
  /// A browser, whose key anybody can read: its events attach to the device alone.
  BROWSER
}
