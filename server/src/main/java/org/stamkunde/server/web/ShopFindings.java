package org.stamkunde.server.web;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.stamkunde.frame.Measured;

/// What every part of the open shop finds worth a word about its health.
@Service
public class ShopFindings {
  private final ObjectProvider<Measured> parts;

  ShopFindings(ObjectProvider<Measured> parts) {
    this.parts = parts;
  }

  /// All of it, in the order of its parts.
  public List<Measured.Finding> all() {
    return parts.orderedStream().flatMap(part -> part.findings().stream()).toList();
  }
}
