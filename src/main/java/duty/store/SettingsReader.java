package duty.store;

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
        values.whole("bulletin-days", 15));
  }

  private static MonthDay cutoff(@Nullable String text) {
    return text == null
        ? CUTOFF
        : MonthDay.of(Integer.parseInt(text.substring(0, 2)), Integer.parseInt(text.substring(3)));
  }
}
