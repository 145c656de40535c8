package duty.store;

import duty.check.Figure;
import duty.domain.Deadlines;
import duty.domain.FontRole;
import duty.domain.Plan;
import duty.domain.Settings;
import java.time.MonthDay;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes the settings, with the defaults for the numbers that the plan leaves open. */
final class SettingsReader {
  private SettingsReader() {}

  static Settings read(Values values) {
    Values organisation = values.mustGroup("organisation");
    String language = values.text("language");
    return new Settings(
        organisation.mustText("name"),
        organisation.mustText("short-name"),
        organisation.mustText("code"),
        values.mustText("committee"),
        language == null ? "zh" : language,
        values.mustDate("records-from"),
        plans(values.groups("plans")),
        values.each(
            "severities",
            one ->
                new Settings.Weight(
                    one.mustText("rule"), one.mustText("severity"), one.mustText("reason"))),
        fonts(values.groupOrEmpty("fonts")));
  }

  private static Map<FontRole, String> fonts(Values values) {
    Map<FontRole, String> fonts = new EnumMap<>(FontRole.class);
    for (FontRole one : FontRole.values()) {
      String font = values.text(one.field());
      if (font != null) {
        fonts.put(one, font);
      }
    }
    return fonts;
  }

  private static List<Plan> plans(List<Values> versions) {
    return IntStream.range(0, versions.size())
        .mapToObj(position -> plan(versions.get(position), position))
        .sorted((one, other) -> one.tenure().from().compareTo(other.tenure().from()))
        .toList();
  }

  private static List<Plan.ClauseText> clauses(List<Values> clauses) {
    return IntStream.range(0, clauses.size())
        .mapToObj(
            i ->
                new Plan.ClauseText(
                    clauses.get(i).mustText("clause"), clauses.get(i).mustText("text"), i))
        .toList();
  }

  private static Plan plan(Values values, int position) {
    Values quotas = values.groupOrEmpty("quotas");
    Values inCharge = values.groupOrEmpty("in-charge");
    Values agreements = values.groupOrEmpty("agreements");
    return new Plan(
        position,
        values.mustText("document"),
        values.mustText("title"),
        values.tenure(),
        figure(quotas, Figure.MEETINGS),
        figure(quotas, Figure.INSPECTIONS),
        figure(inCharge, Figure.IN_CHARGE_DUTIES),
        figure(inCharge, Figure.IN_CHARGE_DAYS),
        cutoff(agreements.text(Figure.CUTOFF.field())),
        figure(agreements, Figure.NEW_PAIR_DAYS),
        figure(values, Figure.WARNING_DAYS),
        figure(values, Figure.BULLETIN_DAYS),
        figure(quotas, Figure.DRILLS),
        figure(values, Figure.LIKENESS),
        figure(values, Figure.LIKENESS_LENGTH),
        deadlines(values.groupOrEmpty("deadlines")),
        clauses(values.groups("clauses")));
  }

  private static Deadlines deadlines(Values values) {
    return new Deadlines(
        figure(values, Figure.ENTRY_DAYS),
        figure(values, Figure.TABLE_FILING_DAYS),
        figure(values, Figure.TRACKING_DAYS),
        figure(values, Figure.UPWARD_DAYS),
        figure(values, Figure.RECHECK_DAYS),
        figure(values, Figure.REPORT_DAYS),
        figure(values, Figure.ASSESSMENT_DAYS),
        figure(values, Figure.ACCIDENT_HOURS),
        figure(values, Figure.PLAN_FILING_DAYS));
  }

  private static int figure(Values values, Figure figure) {
    return values.whole(figure.field(), figure.number());
  }

  private static MonthDay cutoff(@Nullable String text) {
    return MonthDay.parse("--" + (text == null ? Figure.CUTOFF.standard() : text));
  }
}
