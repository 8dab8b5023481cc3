package org.stamkunde.server.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The description of what programs can ask, after OpenAPI 3.1: the server's own part, and in it
/// the paths and components of each room (`openapi/<room>.json`).
@RestController
@ConditionalOnWebApplication
class ApiDescription {
  private static final JsonMapper json = JsonMapper.shared();
  private byte @Nullable [] written;

  @GetMapping("/v1/openapi.json")
  ResponseEntity<byte[]> show() throws IOException {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .header("Access-Control-Allow-Origin", "*")
        .body(description());
  }

  private synchronized byte[] description() throws IOException {
    byte[] known = written;
    if (known == null) {
      known = json.writeValueAsBytes(merged());
      written = known;
    }
    return known;
  }

  private static ObjectNode merged() throws IOException {
    Resource[] parts =
        new PathMatchingResourcePatternResolver().getResources("classpath*:openapi/*.json");
    ObjectNode whole = json.createObjectNode();
    // The server's own part comes first, and its head with it.
    for (Resource part :
        Arrays.stream(parts)
            .sorted(
                Comparator.comparing((Resource one) -> !"server.json".equals(one.getFilename()))
                    .thenComparing(one -> String.valueOf(one.getFilename())))
            .toList()) {
      try (InputStream text = part.getInputStream()) {
        merge(whole, (ObjectNode) json.readTree(text));
      }
    }
    return whole;
  }

  private static void merge(ObjectNode into, ObjectNode from) {
    for (Map.Entry<String, JsonNode> field : from.properties()) {
      if (into.get(field.getKey()) instanceof ObjectNode there
          && field.getValue() instanceof ObjectNode more) {
        merge(there, more);
      } else {
        into.set(field.getKey(), field.getValue());
      }
    }
  }
}
