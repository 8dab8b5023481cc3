package org.stamkunde.server.line;

import java.math.BigDecimal;
import java.nio.file.Path;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/// JSON as programs and people like to read it: numbers without exponents, paths as they are typed.
final class PlainJson {
  private PlainJson() {}

  static JsonMapper mapper() {
    SimpleModule plain = new SimpleModule("plain");
    plain.addSerializer(
        Path.class,
        new ValueSerializer<>() {
          @Override
          public void serialize(Path value, JsonGenerator out, SerializationContext context) {
            out.writeString(value.toString());
          }
        });
    ValueSerializer<Double> numbers =
        new ValueSerializer<>() {
          @Override
          public void serialize(Double value, JsonGenerator out, SerializationContext context) {
            if (Double.isNaN(value) || Double.isInfinite(value)) {
              out.writeNull();
            } else {
              out.writeNumber(BigDecimal.valueOf(value));
            }
          }
        };
    plain.addSerializer(Double.class, numbers);
    plain.addSerializer(double.class, numbers);
    return JsonMapper.builder()
        .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
        .addModule(plain)
        .build();
  }
}
