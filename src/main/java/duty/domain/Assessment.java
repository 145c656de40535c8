package duty.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 年度考核 of a section (实施方案二（六）、三).
 *
 * @param period half a year is on the way: it is not the annual assessment
 * @param section whose work was assessed, by id
 * @param by who assessed, leader ids
 * @param score the sum; null where the record gives none
 */
public record Assessment(
    int year,
    Period period,
    String section,
    LocalDate assessed,
    List<String> by,
    List<Item> items,
    @Nullable BigDecimal score,
    @Nullable Result result,
    @Nullable String usedFor) {
  /** 年度, 半年. */
  public enum Period {
    YEAR,
    HALF_YEAR
  }

  /** 优秀, 良好, 合格, 不合格. */
  public enum Result {
    EXCELLENT,
    GOOD,
    QUALIFIED,
    UNQUALIFIED
  }

  /** One line of 考核细则. */
  public record Item(
      String text,
      @Nullable BigDecimal points,
      @Nullable BigDecimal self,
      @Nullable BigDecimal score,
      @Nullable String note) {}

  public Assessment {
    by = List.copyOf(by);
    items = List.copyOf(items);
  }
}
