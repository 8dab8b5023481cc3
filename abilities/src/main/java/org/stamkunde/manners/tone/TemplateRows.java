package org.stamkunde.manners.tone;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stamkunde.manners.MessageClass;

/// The shop's own letters as rows: every version stays.
@Component
class TemplateRows {
  private final JdbcClient jdbc;

  TemplateRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The newest version of each letter in each language.
  List<LetterTemplate> newest() {
    return jdbc.sql(
            """
            select distinct on (name, language) *
            from manners_template order by name, language, version desc
            """)
        .query((row, at) -> template(row))
        .list();
  }

  List<LetterTemplate> versions(String name, Tongue tongue) {
    return jdbc.sql(
            """
            select * from manners_template where name = ? and language = ? order by version desc
            """)
        .params(name, tongue.tag())
        .query((row, at) -> template(row))
        .list();
  }

  /// Keeps a new version; false where somebody else kept one of this number meanwhile.
  boolean keep(LetterTemplate template, Instant at, String by) {
    return jdbc.sql(
                """
                insert into manners_template
                  (name, language, version, purpose, kind, subject, body, closing, saved_at, saved_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict do nothing
                """)
            .params(
                template.name(),
                template.tongue().tag(),
                template.version(),
                template.purpose(),
                template.kind().word(),
                template.subject(),
                template.body(),
                template.closing(),
                at.atOffset(ZoneOffset.UTC),
                by)
            .update()
        > 0;
  }

  private static LetterTemplate template(ResultSet row) throws SQLException {
    return new LetterTemplate(
        row.getString("name"),
        Tongue.of(row.getString("language")).orElse(Tongue.EN),
        row.getInt("version"),
        row.getString("purpose"),
        MessageClass.of(row.getString("kind")).orElse(MessageClass.MARKETING),
        row.getString("subject"),
        row.getString("body"),
        row.getString("closing"));
  }
}
