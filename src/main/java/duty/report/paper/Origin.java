package duty.report.paper;

import duty.domain.Settings;
import duty.report.Imprint;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a paper was made from.
 *
 * @param commit of the records; null outside git
 * @param version of the program, whose rules judged
 */
public record Origin(LocalDate asOf, @Nullable String commit, String version) {
  /**
   * What stands at the foot of each page.
   *
   * @param subject what kind of paper it is
   * @param period what it covers, which record it is made from, or to whom it goes
   */
  Imprint imprint(Settings settings, String subject, String period) {
    return new Imprint(settings.name(), subject, period, asOf, commit, "duty " + version);
  }
}
