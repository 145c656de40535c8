package duty.cli;

import duty.check.Lang;
import duty.check.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code --lang}, and what takes its place: DUTY_LANG, {@code duty.yaml}, the locale, Chinese. */
final class LanguageOption {
  static final Option OPTION =
      Option.value(
          new Text("zh|en", "zh|en"),
          new Text(
              "用中文或英文（默认依次看 DUTY_LANG、duty.yaml、系统语言）",
              "Chinese or English (else DUTY_LANG, duty.yaml, the locale)"),
          "--lang");

  private static final Choice<Lang> CHOICE =
      new Choice<>(
          OPTION,
          List.of(
              new Choice.Word<>(Lang.ZH, "zh", List.of("zh-cn", "zh_cn", "中文")),
              new Choice.Word<>(Lang.EN, "en", List.of("en-us", "en_us", "英文"))));

  private LanguageOption() {}

  static Lang read(String given) {
    return CHOICE.read(given);
  }

  /**
   * The language that a setting names, such as {@code zh}, {@code zh_CN.UTF-8}; empty for others.
   */
  static Optional<Lang> named(String setting) {
    String name = setting.strip().toLowerCase(Locale.ROOT);
    String language = name.split("[_.@-]", 2)[0];
    return switch (language) {
      case "zh" -> Optional.of(Lang.ZH);
      case "en" -> Optional.of(Lang.EN);
      default -> Optional.empty();
    };
  }

  /** A locale that is neither Chinese nor nothing is that of somebody who rather reads English. */
  static Lang ofLocale(Surroundings surroundings) {
    for (String name : List.of("LC_ALL", "LC_MESSAGES", "LANG")) {
      String locale = surroundings.variable(name);
      if (!locale.isEmpty()) {
        boolean none = locale.matches("(?i)(C|POSIX)([._@].*)?");
        return none ? Lang.ZH : named(locale).orElse(Lang.EN);
      }
    }
    return Lang.ZH;
  }
}
