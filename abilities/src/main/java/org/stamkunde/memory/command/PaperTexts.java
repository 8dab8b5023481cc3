package org.stamkunde.memory.command;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.stamkunde.frame.Texts;

/// What is handed over, as a page in the reader's language.
@NamedInterface("export")
@Component
public class PaperTexts {
  /// Fields that hold a word of ours.
  private static final Set<String> WORDS =
      Set.of(
          "kind",
          "channel",
          "class",
          "basis",
          "scope",
          "state",
          "relation",
          "tone",
          "ground",
          "type",
          "decided",
          "role",
          "of");

  /// Texts are there where pages are.
  private final ObjectProvider<Texts> texts;

  PaperTexts(ObjectProvider<Texts> texts) {
    this.texts = texts;
  }

  /// The page under the title of this text.
  public String page(Map<String, @Nullable Object> fields, String title, Object... arguments) {
    return Paper.page(
        texts.getObject().say(title, arguments),
        fields,
        new Spoken(LocaleContextHolder.getLocale().getLanguage()));
  }

  /// How a file is called that holds it.
  public String file(boolean json) {
    return texts.getObject().say("memory.paper.as-file") + (json ? ".json" : ".html");
  }

  private final class Spoken implements Paper.Tongue {
    private final String language;

    Spoken(String language) {
      this.language = language;
    }

    @Override
    public String language() {
      return language;
    }

    /// Fields that events of the shop brought have no text.
    @Override
    public String name(String field) {
      return texts.getObject().sayOr("memory.paper." + field, field);
    }

    @Override
    public String value(String field, Object value) {
      boolean word = value instanceof Boolean || WORDS.contains(field);
      return word
          ? texts.getObject().sayOr("memory.paper.is." + value, value.toString())
          : value.toString();
    }
  }
}
