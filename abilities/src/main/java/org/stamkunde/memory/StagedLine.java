package org.stamkunde.memory;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stamkunde.memory.orders.OrderLine;

/// One order line on its way into memory: its key, its record, and what its row told.
record StagedLine(
    UUID key,
    long record,
    boolean identified,
    String order,
    Instant at,
    Line line,
    Profile profile,
    @Nullable Boolean consent) {
  private static final int IDENTIFIED = 1;
  private static final int CONSENT_TOLD = 2;
  private static final int CONSENT_GIVEN = 4;

  Lived lived() {
    return new Lived(key, at, Lived.SHOP, null, Lived.lineOf(order, line, false));
  }

  /// What a row tells, without key and record.
  static void pack(Packing out, OrderLine row, Line line) {
    boolean identified = Told.identified(row);
    Profile profile = Told.profile(row);
    Boolean consent = row.consent();
    out.octet(
        (identified ? IDENTIFIED : 0)
            | (consent != null ? CONSENT_TOLD : 0)
            | (consent != null && consent ? CONSENT_GIVEN : 0));
    out.text(row.order());
    out.moment(Lived.kept(row.at()));
    out.text(line.product());
    out.textOrNull(line.title());
    out.decimal(line.quantity());
    out.decimal(line.price());
    out.decimalOrNull(line.cost());
    int told = 0;
    for (int field = 0; field < ProfileFold.FIELDS; field++) {
      told |= ProfileFold.field(profile, field) == null ? 0 : 1 << field;
    }
    out.natural(told);
    for (int field = 0; field < ProfileFold.FIELDS; field++) {
      String value = ProfileFold.field(profile, field);
      if (value != null) {
        out.text(value);
      }
    }
  }

  static StagedLine unpack(UUID key, long record, Unpacking in) {
    int flags = in.octet();
    String order = in.text();
    Instant at = in.moment();
    Line line =
        new Line(in.text(), in.textOrNull(), in.decimal(), in.decimal(), in.decimalOrNull());
    long told = in.natural();
    @Nullable String[] fields = new @Nullable String[ProfileFold.FIELDS];
    for (int field = 0; field < fields.length; field++) {
      fields[field] = (told & 1L << field) == 0 ? null : in.text();
    }
    Boolean consent = (flags & CONSENT_TOLD) == 0 ? null : (flags & CONSENT_GIVEN) != 0;
    boolean identified = (flags & IDENTIFIED) != 0;
    Profile profile = told == 0 ? Profile.UNKNOWN : ProfileFold.of(fields);
    return new StagedLine(key, record, identified, order, at, line, profile, consent);
  }
}
