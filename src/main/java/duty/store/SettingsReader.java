package duty.store;

import duty.domain.FontRole;
import duty.domain.Settings;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Makes the settings, without the plan: its versions are records of their own. */
final class SettingsReader {
  private SettingsReader() {}

  static Settings read(Values values) {
    Values organisation = values.mustGroup("organisation");
    String language = values.text("language");
    return new Settings(
        organisation.mustText("name"),
        organisation.mustText("short-name"),
        organisation.mustText("code"),
        Objects.requireNonNullElse(organisation.text("we"), "本单位"),
        Objects.requireNonNullElse(organisation.text("units"), Settings.UNITS),
        values.mustText("committee"),
        language == null ? "zh" : language,
        values.mustDate("records-from"),
        List.of(),
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
}
