package duty.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 版记 (GB/T 9704-2012 §7.4): at the foot of the last page, between rules.
 *
 * @param copies 抄送机关, without 抄送： and without full stop; {@code null} for none
 * @param issuer 印发机关
 * @param issued 印发日期; {@code null} leaves it to be filled in by hand
 */
public record Colophon(@Nullable String copies, String issuer, @Nullable LocalDate issued) {
  public Colophon {
    if (copies != null) {
      Texts.requireWords(copies, "copies");
    }
    Texts.requireLine(issuer, "issuing office");
  }
}
