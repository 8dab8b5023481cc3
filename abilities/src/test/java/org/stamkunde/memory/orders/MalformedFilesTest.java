package org.stamkunde.memory.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stamkunde.tables.FileFault;

/// Each malformed file is refused in a sentence that says what it is and what to do.
class MalformedFilesTest {
  private static final String HEADER = "Order,Product,Name,Quantity,Date,Price,Customer\n";
  private static final String LINE = "1001,A1,Shirt,1,2025-01-05 10:00:00,199.00,C7\n";
  private static final Map<String, Bad> FILES = new LinkedHashMap<>();

  private record Bad(byte[] content, String says) {}

  private static void bad(String name, byte[] content, String says) {
    FILES.put(name, new Bad(content, says));
  }

  private static void bad(String name, String content, String says) {
    bad(name, content.getBytes(StandardCharsets.UTF_8), says);
  }

  static {
    bad("empty", "", "is empty");
    bad("only a byte order mark", "\uFEFF", "holds no rows");
    bad("only blank lines", "\n\n  \n,,,\n", "holds no rows");
    bad("header only", HEADER, "a header and no rows");
    bad(
        "header in gzip only",
        zipped(HEADER.getBytes(StandardCharsets.UTF_8)),
        "a header and no rows");
    bad("no header", LINE.repeat(3), "no column for the order number");
    byte[] noise = new byte[5000];
    new Random(7).nextBytes(noise);
    bad("noise", noise, "binary");
    bad("zeros", new byte[5000], "binary");
    bad("zeros in gzip", zipped(new byte[5000]), "binary");
    bad("png", magic(0x89, 'P', 'N', 'G', '\r', '\n'), "a picture (PNG)");
    bad("jpeg", magic(0xFF, 0xD8, 0xFF, 0xE0), "a picture (JPEG)");
    bad("gif", magic('G', 'I', 'F', '8', '9', 'a'), "a picture (GIF)");
    bad("pdf", "%PDF-1.7\n" + HEADER, "a PDF document");
    bad("xlsx", "PK\u0003\u0004....[Content_Types].xml", "an Excel workbook");
    bad(
        "ods",
        "PK\u0003\u0004....mimetypeapplication/vnd.oasis.opendocument.spreadsheet",
        "an OpenDocument spreadsheet");
    bad("zip", "PK\u0003\u0004....orders.csv", "a zip archive");
    bad("xls", magic(0xD0, 0xCF, 0x11, 0xE0), "an old Excel workbook");
    bad("sqlite", "SQLite format 3\u0000", "an SQLite database");
    bad("parquet", "PAR1\u0015\u0004", "a Parquet file");
    bad("7z", magic('7', 'z', 0xBC, 0xAF), "a 7-Zip archive");
    bad("bzip2", "BZh91AY", "packed by bzip2");
    bad("zstd", magic(0x28, 0xB5, 0x2F, 0xFD), "packed by zstd");
    bad("gzip in gzip", zipped(zipped(HEADER.getBytes(StandardCharsets.UTF_8))), "packed twice");
    bad("json", "{\"orders\":[{\"id\":1}]}", "JSON");
    bad("json in UTF-16", "\uFEFF [{\"id\":1}]".getBytes(StandardCharsets.UTF_16LE), "JSON");
    bad("html", "<!DOCTYPE html>\n<html></html>", "an HTML page");
    bad("an html table called xls", "\n<table><tr><td>1</td></tr></table>", "an HTML page");
    bad("xml", "<?xml version=\"1.0\"?><Workbook/>", "XML");
    bad("sql", "INSERT INTO orders VALUES (1);", "an SQL script");
    bad("utf-32", HEADER.getBytes(Charset.forName("UTF-32")), "binary");
    bad(
        "utf-16 that is cut off",
        cut((HEADER + LINE.repeat(9000)).getBytes(StandardCharsets.UTF_16), 1),
        "UTF-16");
    bad("gzip cut off", cut(zipped(many()), 4000), "broken or cut off");
    bad("gzip with a wrong byte", changed(zipped(many())), "broken or cut off");
    bad("gzip of ten bytes", cut(zipped(many()), zipped(many()).length - 10), "broken or cut off");
    bad("gzip's first two bytes", magic2(0x1F, 0x8B), "broken or cut off");
    bad(
        "no order number",
        "Product,Quantity,Date,Price,Customer\nA,1,2025-01-05,1,C\n",
        "no column for the order number");
    bad("no date", "Order,Product,Quantity,Price,Customer\n1,A,1,1,C\n", "no column for the date");
    bad(
        "no quantity",
        "Order,Product,Date,Price,Customer\n1,A,2025-01-05,1,C\n",
        "no column for the quantity");
    bad(
        "no price",
        "Order,Product,Quantity,Date,Customer\n1,A,1,2025-01-05,C\n",
        "no column for the price or line total");
    bad(
        "no product",
        "Order,Quantity,Date,Price,Customer\n1,1,2025-01-05,1,C\n",
        "no column for the product number or product name");
    bad(
        "no customer",
        "Order,Product,Quantity,Date,Price\n1,A,1,2025-01-05,1\n",
        "no column for the customer number or e-mail");
    bad("nothing known", "a,b,c\n1,2,3\n", "\"a\", \"b\", \"c\"");
    bad(
        "order twice",
        "Order,Order," + HEADER.substring(6) + "1," + LINE,
        "two columns could be the order number");
    bad(
        "price twice",
        "Ordrenr;Varenr;Antall;Dato;Pris;Pris;Kundenr\n1;A;1;2025-01-05;1;2;K\n",
        "(columns 5 and 6)");
    bad(
        "order twice by two names",
        "Order no,OrderNumber,Product,Quantity,Date,Price,Customer\n1,2,A,1,2025-01-05,10,C\n",
        "\"Order no\", \"OrderNumber\"");
    bad(
        "undecidable dates",
        HEADER + "1,B,n,1,05/01/2025,10,C\n2,B,n,1,06/02/2025,10,C\n",
        "--dates day-first");
    bad(
        "contradicting dates",
        HEADER + "1,B,n,1,25/01/2025,10,C\n2,B,n,1,06/22/2025,10,C\n",
        "line 3 month-first");
    bad(
        "a quote left open",
        HEADER + LINE + "1002,\"A1,Shirt,1,2025-01-05,199,C7\n" + LINE,
        "opens on line 3, column 2");
    bad(
        "a quote left open in a long file",
        HEADER + "\"" + LINE.repeat(50_000),
        "opens on line 2, column 1");
    bad(
        "a long line",
        HEADER + "1001," + "x".repeat(3_000_000) + ",n,1,2025-01-05,1,C\n",
        "longer than 1 MB");
    bad("a long header", "x".repeat(2_000_000), "longer than 1 MB");
    bad(
        "two currencies",
        "Currency," + HEADER + "NOK," + LINE + "DKK," + LINE,
        "changes from NOK to DKK");
    bad(
        "two currencies beside prices",
        HEADER + LINE.replace("199", "NOK 199") + LINE.replace("199", "€ 199"),
        "changes from NOK to EUR");
    bad(
        "an unknown currency",
        "Currency," + HEADER + "ZZZ," + LINE,
        "the currency is none that is known");
    bad("all rows wrong", HEADER + "x,y,z,a,b,c,d\n".repeat(3), "3 of 3 rows");
    bad(
        "prices as words",
        HEADER + LINE.repeat(3) + LINE.replace("199.00", "free"),
        "1 of 4 rows (25 %)");
    bad(
        "the wrong table",
        "Customer ID,Name,Email,City\nC1,Kari,kari@example.com,Oslo\n",
        "no column for the order number");
    bad("a letter", "Dear reader,\n\nhere are the orders, as you wished.\n", "no column");
  }

  @TempDir Path folder;

  @Test
  void eachIsRefusedInASentence() {
    assertThat(FILES.size()).isGreaterThanOrEqualTo(45);
    List<String> wrong = new ArrayList<>();
    FILES.forEach((name, bad) -> {
      Path file = new OrdersFolder(folder).write(bad.content());
      Throwable fault = catchThrowable(() -> OrdersFolder.read(file, ReadingOptions.NONE));
      if (!(fault instanceof FileFault) || !sentence(fault.getMessage(), bad.says())) {
        wrong.add(name + ": " + fault);
      }
    });
    assertThat(wrong).isEmpty();
  }

  @Test
  void whatIsNoFileIsRefusedInASentence() throws IOException {
    assertThat(refusal(folder.resolve("absent.csv"))).contains("absent.csv does not exist");
    assertThat(refusal(folder)).contains("is a folder");
    assertThat(refusal(Path.of("/"))).contains("is a folder");
    Path secret = Files.write(folder.resolve("secret.csv"), new byte[] {'a'});
    if (secret.toFile().setReadable(false) && !Files.isReadable(secret)) {
      assertThat(refusal(secret)).contains("may not be read");
    }
  }

  @Test
  void whatAPersonSaysMustFitTheFile() {
    Path file =
        new OrdersFolder(folder)
            .write((HEADER + "1,B,n,1,25/01/2025,10,C\n").getBytes(StandardCharsets.UTF_8));
    ReadingOptions month = OrdersFolder.dates(ReadingOptions.DateOrder.MONTH_FIRST);
    assertThat(refusal(file, month))
        .contains("Line 2, column \"Date\"")
        .contains("day-first, not month-first");
    assertThat(refusal(file, new ReadingOptions("QQQ", null, null, false)))
        .contains("\"QQQ\" is unknown");
    file =
        new OrdersFolder(folder)
            .write(("Currency," + HEADER + "NOK," + LINE).getBytes(StandardCharsets.UTF_8));
    assertThat(refusal(file, new ReadingOptions("DKK", null, null, false)))
        .contains("NOK")
        .contains("DKK");
  }

  private static String refusal(Path file) {
    return refusal(file, ReadingOptions.NONE);
  }

  private static String refusal(Path file, ReadingOptions options) {
    Throwable fault = catchThrowable(() -> OrdersFolder.read(file, options));
    assertThat(fault).isInstanceOf(FileFault.class);
    return fault.getMessage();
  }

  private static boolean sentence(String message, String says) {
    return message.contains(says)
        && message.endsWith(".")
        && message.length() < 600
        && !message.contains("Exception")
        && message.chars().noneMatch(Character::isISOControl);
  }

  private static byte[] many() {
    StringBuilder text = new StringBuilder(HEADER);
    Random random = new Random(11);
    for (int i = 0; i < 5000; i++) {
      text.append(i)
          .append(",A")
          .append(random.nextInt())
          .append(",Shirt,1,2025-01-05,199.00,C7\n");
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zipped(byte[] content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] cut(byte[] content, int by) {
    return java.util.Arrays.copyOf(content, content.length - by);
  }

  private static byte[] changed(byte[] content) {
    content[content.length / 2] ^= 0x55;
    return content;
  }

  private static byte[] magic(int... bytes) {
    ByteBuffer content = ByteBuffer.allocate(600);
    for (int b : bytes) {
      content.put((byte) b);
    }
    return content.array();
  }

  private static byte[] magic2(int... bytes) {
    return cut(magic(bytes), 600 - bytes.length);
  }
}
