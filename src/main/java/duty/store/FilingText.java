package duty.store;

import duty.domain.Filing;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Puts the record of a filing down as it is best read. */
public final class FilingText {
  private final StringBuilder yaml = new StringBuilder();

  private FilingText() {}

  /**
   * What only the record says, not the program.
   *
   * @param number 文号
   * @param signer 签发人
   * @param by 经办人
   * @param program that made the paper
   * @param commit of the records, in full; null outside git
   * @param uncommitted whether the records held changes beside it
   * @param paperDigest SHA-256 of the paper
   */
  public record Particulars(
      String number,
      String signer,
      @Nullable String by,
      String program,
      @Nullable String commit,
      boolean uncommitted,
      String paperDigest) {}

  /** UTF-8. */
  public static byte[] of(Filing filing, Particulars particulars) {
    return new FilingText()
        .write(filing, particulars)
        .yaml
        .toString()
        .getBytes(StandardCharsets.UTF_8);
  }

  private FilingText write(Filing filing, Particulars particulars) {
    plain("kind", filing.type().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    text("title", filing.title());
    text("number", particulars.number());
    text("signer", particulars.signer());
    plain("quarter", filing.quarter());
    plain("year", filing.year());
    plain("filed", filing.filed());
    plain("as-of", filing.asOf());
    text("by", particulars.by());
    if (filing.version() > 1) {
      plain("version", filing.version());
    }
    text("amends", filing.amends());
    text("reason", filing.reason());
    text("approved-by", filing.approvedBy());
    text("made-by", particulars.program());
    plain("commit", particulars.commit() == null ? null : "\"" + particulars.commit() + "\"");
    plain("uncommitted", particulars.uncommitted() ? "true" : null);
    plain("paper", "{file: " + filing.paper() + ", sha256: " + particulars.paperDigest() + "}");
    yaml.append("records:\n");
    for (Filing.Sealed one : filing.records()) {
      yaml.append("  - {file: ")
          .append(WrittenScalar.of(one.file(), 0))
          .append(", content: ")
          .append(one.content())
          .append("}\n");
    }
    return this;
  }

  private void text(String field, @Nullable String text) {
    plain(field, text == null ? null : WrittenScalar.of(text, 0));
  }

  private void plain(String field, @Nullable Object value) {
    if (value != null) {
      yaml.append(field).append(": ").append(value).append('\n');
    }
  }
}
