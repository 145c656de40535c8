package duty.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 报送: a paper that was filed with the committee office.
 *
 * @param quarter of a quarter's report
 * @param year of a year's report
 * @param asOf the day at whose end the paper was true
 * @param version from 1; a correction has the next
 * @param amends the filing that it corrects, by id
 * @param paper the file that was filed, relative to the records root; null where it is not kept
 * @param records what the paper rests on, as it stood then; empty where the record does not say
 * @param received when the committee office signed for it (签收)
 * @param returned when it was given back for correction (退回)
 */
public record Filing(
    Type type,
    @Nullable String title,
    @Nullable Quarter quarter,
    @Nullable Integer year,
    LocalDate filed,
    LocalDate asOf,
    int version,
    @Nullable String amends,
    @Nullable String reason,
    @Nullable String approvedBy,
    @Nullable String paper,
    List<Sealed> records,
    @Nullable LocalDate received,
    @Nullable LocalDate returned) {
  /** 季度报告, 年度报告, 分工表, 实施方案. */
  public enum Type {
    QUARTER_REPORT,
    YEAR_REPORT,
    DIVISION_TABLE,
    SCHEME
  }

  /**
   * A record as it stood on the day of the paper.
   *
   * @param file relative to the records root
   * @param content SHA-256 of what it said then, 64 hexadecimal digits
   */
  public record Sealed(String file, String content) {}

  public Filing {
    records = List.copyOf(records);
  }

  /**
   * The quarter or the year whose report this is. Where it does not say which quarter, the one
   * before the day of filing; where it does not say which year, and for other papers, null.
   */
  public @Nullable Period reported() {
    return switch (type) {
      case QUARTER_REPORT -> Period.of(quarter == null ? Quarter.of(filed).previous() : quarter);
      case YEAR_REPORT -> year == null ? null : Period.ofYear(year);
      case DIVISION_TABLE, SCHEME -> null;
    };
  }

  /** With what the committee office did with it. */
  public Filing answered(FilingAnswer answer) {
    boolean receipt = answer instanceof FilingAnswer.Receipt;
    return new Filing(
        type,
        title,
        quarter,
        year,
        filed,
        asOf,
        version,
        amends,
        reason,
        approvedBy,
        paper,
        records,
        receipt ? answer.date() : received,
        receipt ? returned : answer.date());
  }
}
