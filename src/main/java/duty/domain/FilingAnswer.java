package duty.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the committee office did with a paper that was filed. */
public sealed interface FilingAnswer {
  /** The day on which it was done. */
  LocalDate date();

  /**
   * 签收: it signed for the paper.
   *
   * @param by who signed
   * @param number 收文号, under which it was taken in
   * @param scan the paper as it was signed; null where none is kept
   */
  record Receipt(LocalDate date, @Nullable String by, @Nullable String number, @Nullable Scan scan)
      implements FilingAnswer {}

  /**
   * A file that is kept.
   *
   * @param file relative to the records root
   * @param sha256 64 hexadecimal digits
   */
  record Scan(String file, String sha256) {}

  /** 退回更正: it gave the paper back. */
  record Return(LocalDate date, String reason) implements FilingAnswer {}
}
