package duty.rules;

import duty.check.Findings;
import duty.check.Text;
import duty.domain.Fault;
import duty.domain.Judging;
import java.util.List;
import java.util.Map;

/**
 * How a rule about the files themselves words the faults met while reading.
 *
 * @param remedy what to do about just this fault
 */
record Told(Text message, Text remedy) {
  /** Tells each fault that the rule has words for. */
  static void all(Judging judging, Findings findings, Map<Fault.Code, Told> words) {
    for (Fault fault : of(judging, words)) {
      Told told = words.get(fault.code());
      if (told != null) {
        findings
            .at(fault.place())
            .remedy(told.remedy.with(fault.facts()))
            .add(told.message.with(fault.facts()));
      }
    }
  }

  private static List<Fault> of(Judging judging, Map<Fault.Code, Told> words) {
    return judging.ledger().faults().stream()
        .filter(fault -> words.containsKey(fault.code()))
        .toList();
  }

  static List<Fault> of(Judging judging, Fault.Code code) {
    return judging.ledger().faults().stream().filter(fault -> fault.code() == code).toList();
  }
}
