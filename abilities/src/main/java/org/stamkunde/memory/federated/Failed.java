package org.stamkunde.memory.federated;

/// An origin gave no value. It carries no message of the other side, which might repeat a secret.
final class Failed extends Exception {
  private final transient Trouble trouble;

  Failed(Trouble trouble) {
    super(trouble.name(), null, false, false);
    this.trouble = trouble;
  }

  Trouble trouble() {
    return trouble;
  }
}
