package org.stamkunde.manners.own;

import java.net.URI;

/// Where customers reach these pages.
public interface Address {
  /// The whole address of a path that begins with a slash.
  URI of(String path);
}
