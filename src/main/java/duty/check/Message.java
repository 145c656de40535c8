package duty.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A sentence with its facts, not yet in a language.
 *
 * @param facts strings, numbers, dates, {@link duty.domain.Quarter}s, {@link duty.domain.Period}s,
 *     lists, {@link Text}s and messages
 */
public record Message(Text text, Map<String, Object> facts) {
  public Message {
    facts = Map.copyOf(facts);
  }

  /** With every string among the facts changed. */
  Message mapped(UnaryOperator<String> change) {
    Map<String, Object> mapped = new HashMap<>();
    facts.forEach((name, fact) -> mapped.put(name, mapped(fact, change)));
    return new Message(text, mapped);
  }

  private static Object mapped(Object fact, UnaryOperator<String> change) {
    if (fact instanceof Message message) {
      return message.mapped(change);
    }
    if (fact instanceof Collection<?> many) {
      return many.stream().map(one -> mapped(one, change)).toList();
    }
    return fact instanceof String string ? change.apply(string) : fact;
  }

  public String in(Lang lang) {
    return text.fill(lang, facts);
  }
}
