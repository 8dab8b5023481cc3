package org.stamkunde.memory.command;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What is told in fields, to hand over: as JSON for programs, and as a page for people, into which
/// nothing is loaded from elsewhere.
@NamedInterface("export")
public final class Paper {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  private final StringBuilder html = new StringBuilder();
  private final Tongue tongue;

  private Paper(Tongue tongue) {
    this.tongue = tongue;
  }

  /// A language, and how it calls fields, and what stands in them.
  public interface Tongue {
    /// Its code, such as `en`.
    String language();

    String name(String field);

    String value(String field, Object value);
  }

  /// English, by the names that programs read.
  private static final class Plain implements Tongue {
    @Override
    public String language() {
      return "en";
    }

    /// `expectedValue12Months` as a person would read it.
    @Override
    public String name(String field) {
      return field.replaceAll("([a-z0-9])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
    }

    @Override
    public String value(String field, Object value) {
      return value.toString();
    }
  }

  public static String json(Object fields) {
    return JSON.writeValueAsString(fields) + "\n";
  }

  /// In English.
  public static String page(String title, Object fields) {
    return page(title, fields, new Plain());
  }

  public static String page(String title, Object fields, Tongue tongue) {
    Map<String, @Nullable Object> plain =
        JSON.convertValue(fields, new TypeReference<Map<String, @Nullable Object>>() {});
    Paper paper = new Paper(tongue);
    paper.html.append(
        """
        <!doctype html>
        <html lang="%2$s"><head><meta charset="utf-8"><title>%1$s</title>
        <style>
        body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
        dl{display:grid;grid-template-columns:minmax(8rem,max-content) 1fr;gap:.25rem 1rem;margin:0}
        dt{color:#555}dd{margin:0;overflow-wrap:anywhere}ol,ul{margin:0;padding-left:1.25rem}
        li{margin-bottom:.5rem}
        </style></head><body><h1>%1$s</h1>
        """
            .formatted(escaped(title), escaped(tongue.language())));
    paper.value("", plain);
    return paper.html.append("\n</body></html>\n").toString();
  }

  private void value(String field, @Nullable Object value) {
    switch (value) {
      case null -> html.append("–");
      case Map<?, ?> fields -> {
        html.append("<dl>");
        fields.forEach((name, one) -> {
          String own = String.valueOf(name);
          html.append("<dt>").append(escaped(tongue.name(own))).append("</dt><dd>");
          value(own, one);
          html.append("</dd>\n");
        });
        html.append("</dl>");
      }
      case Iterable<?> all -> {
        html.append("<ul>");
        for (Object one : all) {
          html.append("<li>");
          value(field, one);
          html.append("</li>\n");
        }
        html.append("</ul>");
      }
      default -> html.append(escaped(tongue.value(field, value)));
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
