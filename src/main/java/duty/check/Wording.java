package duty.check;

import duty.domain.Kind;
import duty.domain.Period;
import duty.domain.Quarter;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.stream.Collectors;

/** How a fact is written in each language. */
final class Wording {
  private Wording() {}

  static String of(Object value, Lang lang) {
    if (value instanceof Text text) {
      return text.in(lang);
    }
    if (value instanceof Message message) {
      return message.in(lang);
    }
    if (value instanceof Period period) {
      return lang == Lang.ZH ? period.name() : period.code();
    }
    if (value instanceof Quarter quarter) {
      return lang == Lang.ZH ? quarter.inChinese() : quarter.toString();
    }
    if (value instanceof Kind kind) {
      return lang == Lang.ZH ? kind.chinese() : kind.english();
    }
    if (value instanceof LocalDateTime moment) {
      return moment.toString().replace('T', ' ');
    }
    if (value instanceof Collection<?> many) {
      return many.stream()
          .map(one -> of(one, lang))
          .collect(Collectors.joining(lang == Lang.ZH ? "、" : ", "));
    }
    return value.toString();
  }
}
