package duty.store;

import duty.check.Figure;
import duty.domain.Asked;
import duty.domain.Deadlines;
import duty.domain.Per;
import duty.domain.Plan;
import duty.domain.Requirement;
import duty.domain.Requirements;
import duty.domain.SafetySystem;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes a version of the plan, with the defaults for the numbers that it leaves open. */
final class PlanReader {
  /** How long things may take where the plan does not say. */
  private static final Map<String, Figure> WITHIN =
      Map.of(
          Asked.BULLETIN.what(), Figure.BULLETIN_DAYS,
          Asked.TABLE.what(), Figure.TABLE_FILING_DAYS,
          Asked.REPORT.what(), Figure.REPORT_DAYS,
          Asked.ASSESSMENT.what(), Figure.ASSESSMENT_DAYS);

  /** Days of warning before the end of a month. */
  private static final int IN_A_MONTH = 5;

  private PlanReader() {}

  static Plan read(Values values) {
    Values inCharge = values.groupOrEmpty("in-charge");
    int warning = figure(values, Figure.WARNING_DAYS);
    List<Values> requires = values.groups("requires");
    return new Plan(
        values.mustText("document"),
        values.mustText("title"),
        values.tenure(),
        values.date("filed"),
        clauses(values.named("clauses")),
        new Requirements(
            IntStream.range(0, requires.size())
                .mapToObj(position -> requirement(requires.get(position), position, warning))
                .toList()),
        figure(inCharge, Figure.IN_CHARGE_DUTIES),
        figure(inCharge, Figure.IN_CHARGE_DAYS),
        warning,
        figure(values, Figure.LIKENESS),
        figure(values, Figure.LIKENESS_LENGTH),
        deadlines(values.groupOrEmpty("deadlines")));
  }

  private static List<Plan.ClauseText> clauses(Map<String, Values> written) {
    return written.entrySet().stream()
        .map(
            one -> {
              String text = one.getValue().text("text");
              String where = one.getValue().mustText("where");
              return new Plan.ClauseText(one.getKey(), where, text == null ? "" : text);
            })
        .toList();
  }

  private static Requirement requirement(Values values, int position, int warning) {
    String what = values.mustText("what");
    String by = values.text("by");
    String per = values.text("per");
    int day = by != null && by.startsWith("day ") ? Integer.parseInt(by.substring(4)) : 0;
    Figure within = WITHIN.get(what);
    return new Requirement(
        position,
        what,
        values.mustText("of"),
        per,
        figure(values, Figure.MEETINGS),
        MonthDay.parse("--" + (by == null || day > 0 ? Figure.CUTOFF.standard() : by)),
        day,
        values.allowance("within", within == null ? 1 : within.number()),
        values.allowance("new-pair", Figure.NEW_PAIR_DAYS.number()),
        values.given(),
        Set.copyOf(values.texts("with")),
        subjects(what, values.texts("subjects")),
        values.text("severity"),
        values.whole(
            "warn", Per.MONTH.word().equals(per) ? Math.min(warning, IN_A_MONTH) : warning),
        values.text("clause"));
  }

  /** The usual two, where the plan does not say of which. */
  private static Set<SafetySystem.Subject> subjects(String what, List<String> written) {
    if (!what.equals(Asked.SYSTEM.what())) {
      return Set.of();
    }
    return written.isEmpty()
        ? EnumSet.of(SafetySystem.Subject.INSPECTION, SafetySystem.Subject.TRAINING)
        : written.stream()
            .map(word -> Values.meant(SafetySystem.Subject.class, word))
            .collect(Collectors.toSet());
  }

  private static Deadlines deadlines(Values values) {
    return new Deadlines(
        figure(values, Figure.ENTRY_DAYS),
        figure(values, Figure.TRACKING_DAYS),
        figure(values, Figure.UPWARD_DAYS),
        figure(values, Figure.RECHECK_DAYS),
        figure(values, Figure.ACCIDENT_HOURS),
        figure(values, Figure.PLAN_FILING_DAYS));
  }

  private static int figure(Values values, Figure figure) {
    return values.whole(figure.field(), figure.number());
  }
}
