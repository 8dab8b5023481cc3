package org.stamkunde.memory.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.stamkunde.frame.Caller;
import org.stamkunde.frame.KeyNames;
import org.stamkunde.frame.Texts;

/// Where something that we remember came from, in the reader's words.
@Component
class SourceWords {
  private final Texts texts;
  private final ObjectProvider<KeyNames> keys;

  SourceWords(Texts texts, ObjectProvider<KeyNames> keys) {
    this.texts = texts;
    this.keys = keys;
  }

  /// A key is called by whose it is; what has no word here, as the source that a CloudEvent names,
  /// is called by itself.
  String says(String source) {
    KeyNames known = keys.getIfAvailable();
    return known == null
        ? word(source)
        : known.named(source).map(key -> key(source, key)).orElseGet(() -> word(source));
  }

  private String word(String source) {
    return texts.sayOr("memory.source." + source, source);
  }

  private String key(String id, KeyNames.Named key) {
    return key.kind() == Caller.Kind.BROWSER && !key.sites().isEmpty()
        ? texts.say("memory.source.browser", String.join(", ", key.sites()), id)
        : texts.say("memory.source.server", id);
  }
}
