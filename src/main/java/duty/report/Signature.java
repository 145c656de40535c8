package duty.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Name and date below the text, on the right, without a seal.
 *
 * @param organisation 发文机关署名
 * @param date 成文日期; {@code null} leaves it to be filled in by hand: 　　年　月　日
 */
public record Signature(String organisation, @Nullable LocalDate date) {
  public Signature {
    Texts.requireLine(organisation, "signing organisation");
  }

  String dateText() {
    return dateText(date);
  }

  /** 2026年4月8日, or space to fill it in by hand. */
  static String dateText(@Nullable LocalDate day) {
    return day == null
        ? "　　　年　　月　　日"
        : day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }
}
