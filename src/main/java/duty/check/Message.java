package duty.check;

import java.util.Map;

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

  public String in(Lang lang) {
    return text.fill(lang, facts);
  }
}
