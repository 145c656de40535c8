package duty.app;

import duty.check.Message;
import duty.check.Text;
import java.util.Map;

/**
 * Why something is not done.
 *
 * @param reason what stands against it
 * @param next what to do instead
 */
public record Refusal(Message reason, Message next) {
  static Refusal of(Text reason, Map<String, ?> facts, Text next, Map<String, ?> nextFacts) {
    return new Refusal(reason.with(facts), next.with(nextFacts));
  }
}
