package org.stamkunde.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Every room says everything in every language of the console, with the same arguments.
class TextsTest {
  private static final Pattern ROOM = Pattern.compile("messages/(\\w+)/(\\w+?)\\.properties$");

  static Stream<String> bundles() throws IOException {
    return Stream.of(
            new PathMatchingResourcePatternResolver()
                .getResources("classpath*:messages/*/*.properties"))
        .map(TextsTest::bundle)
        // Made-up rooms, by which the frame is tested, speak English only.
        .filter(bundle -> !bundle.startsWith("sample/"))
        .filter(bundle -> !bundle.endsWith("_nb") && !bundle.endsWith("_da"))
        .sorted();
  }

  private static String bundle(Resource resource) {
    try {
      Matcher room = ROOM.matcher(resource.getURL().toString());
      assertThat(room.find()).as(resource.getDescription()).isTrue();
      return room.group(1) + "/" + room.group(2);
    } catch (IOException e) {
      throw new IllegalStateException("a text must have an address\nMaybe a jar is broken.", e);
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void saysEverythingInEveryLanguage(String bundle) throws IOException {
    Properties english = texts(bundle);
    for (String language : new String[] {"_nb", "_da"}) {
      Properties other = texts(bundle + language);
      assertThat(other.stringPropertyNames())
          .as(bundle + language)
          .containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
      for (String key : english.stringPropertyNames()) {
        assertThat(arguments(other.getProperty(key)))
            .as(key + language)
            .isLessThanOrEqualTo(arguments(english.getProperty(key)));
      }
    }
  }

  private static Properties texts(String name) throws IOException {
    Properties texts = new Properties();
    try (Reader reader =
        new InputStreamReader(
            new PathMatchingResourcePatternResolver()
                .getResource("classpath:messages/" + name + ".properties")
                .getInputStream(),
            StandardCharsets.UTF_8)) {
      texts.load(reader);
    }
    return texts;
  }

  private static int arguments(String text) {
    assertThat(text).doesNotContain("'");
    return new MessageFormat(text, Locale.ROOT).getFormatsByArgumentIndex().length;
  }
}
