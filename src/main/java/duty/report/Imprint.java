package duty.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a paper comes from: small at the foot of every page, and in the file's metadata.
 *
 * @param organisation who makes the paper
 * @param subject what kind of paper it is, like 安全生产履职情况季度报告
 * @param period what it covers, as printed, like {@code 2026Q3}
 * @param asOf the day at whose end it was true; also the file's dates, at midnight, UTC+8
 * @param commit short hash of the records, and whether there were changes beside it; {@code null}
 *     outside git
 * @param ruleSet name or version of the rules judged by
 */
public record Imprint(
    String organisation,
    String subject,
    String period,
    LocalDate asOf,
    @Nullable String commit,
    String ruleSet) {

  public Imprint {
    Texts.requireLine(organisation, "organisation");
    Texts.requireLine(subject, "subject");
    Texts.requireLine(period, "period");
    Texts.requireLine(ruleSet, "rule set");
  }

  /** Its marks, from the general to the particular. */
  List<String> marks() {
    var marks = new ArrayList<>(List.of(organisation, period, "截至" + asOf));
    if (commit != null) {
      marks.add("记录" + commit);
    }
    marks.add("规则" + ruleSet);
    return marks;
  }
}
