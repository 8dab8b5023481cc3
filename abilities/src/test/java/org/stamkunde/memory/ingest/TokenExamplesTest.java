package org.stamkunde.memory.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The examples of docs/tag.md make the tokens that are read here.
class TokenExamplesTest {
  private static final String SECRET = "a-secret-of-forty-three-signs-as-it-is-shown";
  private static final Instant EXPIRY = Instant.ofEpochSecond(1_767_610_800);

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "php,php,'<?php %s echo token(\"Kunde 7/æ\", 1767610800, \"%s\");'",
    "javascript,node,'%s process.stdout.write(token(\"Kunde 7/æ\", 1767610800, \"%s\"));'",
    "python,python3,'%s\nprint(token(\"Kunde 7/æ\", 1767610800, \"%s\"), end=\"\")'"
  })
  void everyExampleMakesAGoodToken(String language, String program, String around)
      throws IOException, InterruptedException {
    boolean there = installed(program);
    String missing = program + " is not installed here";
    if (!there && "1".equals(System.getenv("STAMKUNDE_STRICT"))) {
      fail(missing);
    }
    assumeTrue(there, missing);
    String example = doc().split("```" + language + "\n", 2)[1].split("```", 2)[0];
    Path script = Files.writeString(folder.resolve("example"), around.formatted(example, SECRET));
    Process run =
        new ProcessBuilder(program, script.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String made = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(run.waitFor(20, TimeUnit.SECONDS)).isTrue();
    byte[] secret = SECRET.getBytes(StandardCharsets.US_ASCII);
    assertThat(made).isEqualTo(SignedToken.sign("Kunde 7/æ", EXPIRY, secret));
    assertThat(SignedToken.read(made, secret, EXPIRY.minusSeconds(1)))
        .isEqualTo(new SignedToken.Proven("Kunde 7/æ", EXPIRY));
  }

  @Test
  void everyLanguageHasItsExample() throws IOException {
    assertThat(doc()).contains("```php", "```javascript", "```python");
  }

  private static boolean installed(String program) {
    String path = System.getenv("PATH");
    if (path == null) {
      return false;
    }
    for (String folder : path.split(File.pathSeparator)) {
      if (Files.isExecutable(Path.of(folder).resolve(program))) {
        return true;
      }
    }
    return false;
  }

  private static String doc() throws IOException {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.exists(at.resolve("docs/tag.md"))) {
        return Files.readString(at.resolve("docs/tag.md"));
      }
    }
    throw new IllegalStateException("docs/tag.md is not above this folder");
  }
}
