package org.stamkunde.memory.facts;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.stamkunde.memory.federated.Federation;
import org.stamkunde.memory.federated.Origin;
import org.stamkunde.memory.federated.Secrets;

/// Changes the schema, together with what other systems ask for before they answer.
@Service
public class EditingKinds {
  private final FactKinds kinds;
  private final Secrets secrets;
  private final Federation federation;

  EditingKinds(FactKinds kinds, Secrets secrets, Federation federation) {
    this.kinds = kinds;
    this.secrets = secrets;
    this.federation = federation;
  }

  /// Keeps the kind. A secret that is not given stays only where the other system is the same one:
  /// nobody may send a known secret to a place of their own.
  public void define(FactKind kind, @Nullable String secret) {
    Origin before = kinds.named(kind.name()).map(FactKind::origin).orElse(null);
    Origin after = kind.origin();
    if (secret != null && after == null) {
      throw new FactMistake("secret", "A secret is for a fact that lives in another system.");
    }
    boolean same =
        before != null
            && after != null
            && before.getClass() == after.getClass()
            && before.host().equals(after.host())
            && before.port() == after.port();
    if (secret != null || !same) {
      secrets.keep(kind.name(), secret);
    }
    kinds.define(kind);
    federation.forgetFact(kind.name());
  }

  /// Takes the kind out, and forgets its secret. Answers whether there was one.
  public boolean remove(String name) {
    if (!kinds.remove(name)) {
      return false;
    }
    secrets.keep(name, null);
    federation.forgetFact(name);
    return true;
  }
}
