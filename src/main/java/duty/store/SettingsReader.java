package duty.store;

import duty.domain.Deadlines;
import duty.domain.Plan;
import duty.domain.Settings;
import java.time.MonthDay;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Makes the settings, with the defaults for the numbers that the plan leaves open. */
final class SettingsReader {
  private static final MonthDay CUTOFF = MonthDay.of(3, 31);

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
        values.groups("plans").stream()
            .map(SettingsReader::plan)
            .sorted(Comparator.comparing(plan -> plan.tenure().from()))
            .toList(),
        values.groups("severities").stream()
            .map(
                one ->
                    new Settings.Weight(
                        one.mustText("rule"), one.mustText("severity"), one.mustText("reason")))
            .toList());
  }

  private static Plan plan(Values values) {
    Values quotas = values.groupOrEmpty("quotas");
    Values inCharge = values.groupOrEmpty("in-charge");
    Values agreements = values.groupOrEmpty("agreements");
    return new Plan(
        values.mustText("document"),
        values.mustText("title"),
        values.tenure(),
        quotas.whole("meetings", 1),
        quotas.whole("inspections", 1),
        inCharge.whole("duties", 1),
        inCharge.whole("days", 30),
        cutoff(agreements.text("cutoff")),
        agreements.whole("new-pair-days", 30),
        values.whole("warning-days", 15),
        values.whole("bulletin-days", 15),
        quotas.whole("drills", 1),
        values.whole("likeness", 90),
        deadlines(values.groupOrEmpty("deadlines")),
        values.groups("clauses").stream()
            .map(one -> new Plan.ClauseText(one.mustText("clause"), one.mustText("text")))
            .toList());
  }

  private static Deadlines deadlines(Values values) {
    Deadlines otherwise = Deadlines.DEFAULT;
    return new Deadlines(
        values.whole("entry-days", otherwise.entryDays()),
        values.whole("table-filing-days", otherwise.tableFilingDays()),
        values.whole("tracking-days", otherwise.trackingDays()),
        values.whole("upward-days", otherwise.upwardDays()),
        values.whole("recheck-days", otherwise.recheckDays()),
        values.whole("report-days", otherwise.reportDays()),
        values.whole("assessment-days", otherwise.assessmentDays()),
        values.whole("accident-hours", otherwise.accidentHours()),
        values.whole("plan-filing-days", otherwise.planFilingDays()));
  }

  private static MonthDay cutoff(@Nullable String text) {
    return text == null
        ? CUTOFF
        : MonthDay.of(Integer.parseInt(text.substring(0, 2)), Integer.parseInt(text.substring(3)));
  }
}
