package org.stamkunde.manners.consent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.PrivateFiles;
import org.stamkunde.memory.Proof;
import org.stamkunde.memory.Stance;
import org.stamkunde.memory.Wished;
import org.stamkunde.tables.Csv;

/// Takes consents along into a file, with their proof: one row for each word that gave or took
/// back, the oldest first. A refusal of a channel or of everything takes back all purposes there,
/// and stands as such: whoever reads given and withdrawn alone reads it right. It can be brought in
/// again elsewhere, or here, where it changes nothing.
@Service
public class ConsentExport {
  static final String WITHDRAWN = "withdrawn";

  /// A refusal that the customer took back.
  static final String LIFTED = "lifted";

  /// How a refusal of a channel or of everything was told, in a file of consents.
  static final String OBJECTION = "objection";

  private static final List<String> COLUMNS =
      List.of(
          "customer",
          "what",
          "purpose",
          "channel",
          "at",
          "sender",
          "wording",
          "version",
          "language",
          "how",
          "evidence",
          "jurisdiction",
          "expires",
          "source",
          "id");
  private final Wished wished;

  ConsentExport(Wished wished) {
    this.wished = wished;
  }

  /// Writes the file, readable for its owner alone; answers how many rows it has.
  public long write(Path file) {
    try {
      PrivateFiles.file(file);
      try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
        return write(out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Writes all rows; answers how many.
  public long write(Writer out) throws IOException {
    out.write(Csv.row(COLUMNS));
    long[] rows = {0};
    wished.each(wish -> {
      List<@Nullable String> cells = cells(wish);
      if (!cells.isEmpty()) {
        row(out, cells);
        rows[0]++;
      }
    });
    return rows[0];
  }

  private static void row(Writer out, List<@Nullable String> cells) {
    try {
      out.write(Csv.row(cells));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Refusals of offers and topics are no consents.
  private static List<@Nullable String> cells(Wished.Wish wish) {
    return switch (wish.act()) {
      case Act.Consented told -> {
        Proof proof = told.proof();
        yield Arrays.asList(
            wish.customer(),
            "given",
            told.purpose(),
            told.channel(),
            wish.at().toString(),
            proof.sender(),
            told.wording(),
            proof.version() == 0 ? null : String.valueOf(proof.version()),
            proof.language(),
            proof.how(),
            proof.evidence(),
            proof.jurisdiction(),
            proof.expires() == null ? null : proof.expires().toString(),
            wish.source(),
            wish.messageId());
      }
      case Act.Withdrew told ->
          taken(wish, WITHDRAWN, told.purpose(), told.channel(), told.how(), null);
      case Act.Objected told -> {
        String what = told.what();
        String on =
            switch (told.scope()) {
              case ALL -> Stance.ALL;
              case CHANNEL -> what;
              case OFFER, TOPIC -> null;
            };
        yield on == null
            ? List.of()
            : taken(
                wish, told.ended() ? LIFTED : WITHDRAWN, Stance.ALL, on, OBJECTION, told.reason());
      }
      default -> List.of();
    };
  }

  private static List<@Nullable String> taken(
      Wished.Wish wish,
      String what,
      String purpose,
      String channel,
      @Nullable String how,
      @Nullable String why) {
    @Nullable String[] cells = new @Nullable String[COLUMNS.size()];
    cells[0] = wish.customer();
    cells[1] = what;
    cells[2] = purpose;
    cells[3] = channel;
    cells[4] = wish.at().toString();
    cells[COLUMNS.indexOf("how")] = how;
    cells[COLUMNS.indexOf("evidence")] = why;
    cells[COLUMNS.indexOf("source")] = wish.source();
    cells[COLUMNS.indexOf("id")] = wish.messageId();
    return Arrays.asList(cells);
  }
}
