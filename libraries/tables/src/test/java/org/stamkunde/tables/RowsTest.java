package org.stamkunde.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowsTest {
  @TempDir Path folder;

  @Test
  void readsQuotesCommasAndEndsOfLineInCells() throws IOException {
    assertThat(rows("a,\"b \"\"c\"\", d\",\"e\r\nf\"\r\n\"\",x,\n"))
        .containsExactly(List.of("a", "b \"c\", d", "e\r\nf"), List.of("", "x", ""));
  }

  @Test
  void knowsTheLineOnWhichARowBegins() throws IOException {
    try (Rows rows =
        TextFile.open(file("a\n\n\"b\nb\"\r\nc\rd".getBytes(StandardCharsets.UTF_8))).rows(',')) {
      List<Long> lines = new ArrayList<>();
      for (Row row = rows.next(); row != null; row = rows.next()) {
        lines.add(row.line());
      }
      assertThat(lines).containsExactly(1L, 3L, 5L, 6L);
    }
  }

  @Test
  void passesOverEmptyRowsAndKeepsTheLastWithoutAnEnd() throws IOException {
    assertThat(rows("a,b\n,\n\n \nc,d")).containsExactly(List.of("a", "b"), List.of("c", "d"));
  }

  @Test
  void keepsAQuoteInsideACell() throws IOException {
    assertThat(rows("12\" screen,\"12\" wide,x\n"))
        .containsExactly(List.of("12\" screen", "12 wide", "x"));
  }

  @Test
  void writtenRowsAreReadAgain() throws IOException {
    long seed = 20_260_101;
    Random random = new Random(seed);
    String letters = "ab ,;\t|\"\n\r'åØ€x1";
    for (int round = 0; round < 60; round++) {
      char separator = ",;\t|".charAt(random.nextInt(4));
      List<List<String>> written = new ArrayList<>();
      StringBuilder text = new StringBuilder();
      int width = 1 + random.nextInt(6);
      for (int i = 0; i < 1 + random.nextInt(300); i++) {
        List<String> row = new ArrayList<>();
        for (int j = 0; j < width; j++) {
          StringBuilder cell = new StringBuilder(j == 0 ? "k" : "");
          int length = random.nextInt(100) == 0 ? 40_000 : random.nextInt(8);
          for (int k = 0; k < length && round % 20 == 0 || k < Math.min(length, 8); k++) {
            cell.append(letters.charAt(random.nextInt(letters.length())));
          }
          row.add(cell.toString().strip());
          text.append(j == 0 ? "" : separator)
              .append('"')
              .append(row.get(j).replace("\"", "\"\""))
              .append('"');
        }
        written.add(row);
        text.append(random.nextBoolean() ? "\n" : "\r\n");
      }
      Path file = file(text.toString().getBytes(StandardCharsets.UTF_8));
      assertThat(all(TextFile.open(file), separator))
          .as("seed %d, round %d", seed, round)
          .isEqualTo(written);
    }
  }

  @Test
  void findsTheSeparator() throws IOException {
    for (char separator : new char[] {',', ';', '\t', '|'}) {
      String plain = "a%sb%sc\n1%s2,5%s3\n".replace("%s", String.valueOf(separator));
      assertThat(Separator.of(TextFile.open(file(bytes(plain)))).character()).isEqualTo(separator);
    }
    Separator declared = Separator.of(TextFile.open(file(bytes("sep=|\na,b,c|d\n"))));
    assertThat(declared).isEqualTo(new Separator('|', true));
  }

  @Test
  void findsTheEncoding() throws IOException {
    String text = "Ærlig,blå,ñ\nsmørbrød,x,y\n";
    assertThat(encoding(text, "UTF-8", "")).isEqualTo("UTF-8");
    assertThat(encoding(text, "UTF-8", "\uFEFF")).isEqualTo("UTF-8");
    assertThat(encoding(text, "UTF-16LE", "\uFEFF")).isEqualTo("UTF-16LE");
    assertThat(encoding(text, "UTF-16BE", "\uFEFF")).isEqualTo("UTF-16BE");
    assertThat(encoding(text, "UTF-16LE", "")).isEqualTo("UTF-16LE");
    assertThat(encoding(text, "UTF-16BE", "")).isEqualTo("UTF-16BE");
    assertThat(encoding(text, "windows-1252", "")).isEqualTo("Windows-1252");
  }

  @Test
  void keepsUtf8InWhichOneByteIsDamaged() throws IOException {
    byte[] text = bytes("blå,rød\n".repeat(100));
    text[text.length - 2] = (byte) 0xFF;
    TextFile decided = TextFile.open(file(text)).decidedOverAll();
    assertThat(decided.encoding().name()).isEqualTo("UTF-8");
    assertThat(all(decided, ',').getLast()).containsExactly("blå", "rø\uFFFD");
  }

  @Test
  void refusesAPackedFileThatGrowsWithoutBounds() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      byte[] line = bytes("1,2,3\n".repeat(10_000));
      for (int i = 0; i < 400; i++) {
        out.write(line);
      }
    }
    Path file = file(packed.toByteArray());
    assertThatThrownBy(() -> all(TextFile.open(file), ','))
        .isInstanceOf(FileFault.class)
        .hasMessageContaining("200 times");
  }

  private String encoding(String text, String charset, String mark) throws IOException {
    TextFile file = TextFile.open(file((mark + text).getBytes(Charset.forName(charset))));
    try {
      assertThat(all(file, ',').getFirst()).containsExactly("Ærlig", "blå", "ñ");
      return file.encoding().name();
    } catch (OtherEncoding turnedOut) {
      TextFile decided = file.decidedOverAll();
      assertThat(all(decided, ',').getFirst()).containsExactly("Ærlig", "blå", "ñ");
      return decided.encoding().name();
    }
  }

  private List<List<String>> rows(String text) throws IOException {
    return all(TextFile.open(file(bytes(text))), ',');
  }

  private static List<List<String>> all(TextFile file, char separator) {
    List<List<String>> all = new ArrayList<>();
    try (Rows rows = file.rows(separator)) {
      for (Row row = rows.next(); row != null; row = rows.next()) {
        all.add(row.texts());
      }
    }
    return all;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private Path file(byte[] content) throws IOException {
    return Files.write(folder.resolve("table.csv"), content);
  }
}
