package org.stamkunde.memory.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What came in one request, taken apart into events; nothing of an event is believed yet. `sentAt`
/// is the sender's clock when it was sent.
record Body(List<Sent> events, @Nullable String sentAt) {
  /// The limits of Segment's HTTP API.
  static final int LARGEST_EVENT = 32 * 1024;

  static final int LARGEST_BATCH = 500 * 1024;
  static final int MOST_EVENTS = 5_000;
  private static final int DEEPEST = 200;

  /// The parser keeps some thousand names of fields to know them again, so each has to be short.
  private static final int LONGEST_NAME = 1_000;

  private static final JsonMapper json =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxNumberLength(1_000)
                          .maxNameLength(LONGEST_NAME)
                          .maxStringLength(LARGEST_BATCH)
                          .build())
                  .build())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /// One event as it was sent, and how many bytes it takes.
  record Sent(JsonNode event, int bytes) {}

  /// A request that holds one event.
  static Body single(byte[] body) {
    if (body.length > LARGEST_EVENT) {
      throw new Unreadable(
          "The event has %d bytes; at most %d are taken. Leave out what nobody needs."
              .formatted(body.length, LARGEST_EVENT),
          true);
    }
    return read(
        body,
        parser -> {
          expect(parser, JsonToken.START_OBJECT, "an event, which is a JSON object");
          JsonNode event = json.readTree(parser);
          JsonNode sentAt = event.get("sentAt");
          return new Body(
              List.of(new Sent(event, body.length)),
              sentAt != null && sentAt.isString() ? sentAt.asString() : null);
        });
  }

  /// A CloudEvent whose attributes came beside its data.
  static Body binary(Map<String, String> attributes, byte[] data) {
    if (data.length > LARGEST_EVENT) {
      throw new Unreadable(
          "The data has %d bytes; at most %d are taken.".formatted(data.length, LARGEST_EVENT),
          true);
    }
    ObjectNode event = json.createObjectNode();
    attributes.forEach(event::put);
    Body body = new Body(List.of(new Sent(event, data.length)), null);
    if (data.length == 0) {
      return body;
    }
    return read(
        data,
        parser -> {
          parser.nextToken();
          event.set("data", json.readTree(parser));
          return body;
        });
  }

  /// A request that holds an object with an array `batch`.
  static Body batch(byte[] body) {
    checkSize(body);
    return read(
        body,
        parser -> {
          expect(parser, JsonToken.START_OBJECT, "an object with an array \"batch\"");
          List<Sent> events = null;
          String sentAt = null;
          while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            JsonToken token = parser.nextToken();
            if (name.equals("batch")) {
              if (token != JsonToken.START_ARRAY) {
                throw new Unreadable("The field batch must be an array of events.");
              }
              events = events(parser);
            } else if (name.equals("sentAt") && token == JsonToken.VALUE_STRING) {
              sentAt = parser.getString();
            } else {
              parser.skipChildren();
            }
          }
          if (events == null) {
            throw new Unreadable("The field batch is missing: an array of events.");
          }
          return new Body(events, sentAt);
        });
  }

  /// A request that is an array of events.
  static Body array(byte[] body) {
    checkSize(body);
    return read(
        body,
        parser -> {
          expect(parser, JsonToken.START_ARRAY, "an array of events");
          return new Body(events(parser), null);
        });
  }

  private static void checkSize(byte[] body) {
    if (body.length > LARGEST_BATCH) {
      throw new Unreadable(
          "The batch has more than %d bytes. Send it in parts.".formatted(LARGEST_BATCH), true);
    }
  }

  private static List<Sent> events(JsonParser parser) {
    List<Sent> events = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (events.size() == MOST_EVENTS) {
        throw new Unreadable(
            "The batch has more than %d events. Send it in parts.".formatted(MOST_EVENTS), true);
      }
      long from = parser.currentTokenLocation().getByteOffset();
      JsonNode event = json.readTree(parser);
      events.add(new Sent(event, (int) (parser.currentLocation().getByteOffset() - from)));
    }
    return events;
  }

  private static void expect(JsonParser parser, JsonToken wanted, String what) {
    JsonToken found = parser.nextToken();
    if (found == null) {
      throw new Unreadable("The body is empty. Send " + what + ".");
    }
    if (found != wanted) {
      throw new Unreadable("The body must be " + what + ".");
    }
  }

  private interface Reader {
    Body read(JsonParser parser);
  }

  private static Body read(byte[] body, Reader reader) {
    try (JsonParser parser = json.createParser(body)) {
      Body read = reader.read(parser);
      if (parser.nextToken() != null) {
        throw new Unreadable("Something stands after the end of the JSON. Send one value.");
      }
      return read;
    } catch (StreamConstraintsException e) {
      throw new Unreadable(
          "The body is nested deeper than %d levels, or a number or name in it is too long."
              .formatted(DEEPEST));
    } catch (JacksonException e) {
      var where = e.getLocation();
      throw new Unreadable(
          where == null || where.getLineNr() < 0
              ? "The body is no valid JSON."
              : "The body is no valid JSON: look at line %d, column %d."
                  .formatted(where.getLineNr(), where.getColumnNr()));
    }
  }
}
