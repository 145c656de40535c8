package duty.rules;

import duty.check.Findings;
import duty.check.Message;
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
  private static final Text WRITE = new Text("改为 {meant}", "write {meant}");

  /** Tells each fault that the rule has words for. */
  static void all(Judging judging, Findings findings, Map<Fault.Code, Told> words) {
    for (Fault fault : judging.ledger().faults()) {
      Told told = words.get(fault.code());
      if (told != null) {
        told.tell(fault, findings.at(fault.place()));
      }
    }
  }

  void tell(Fault fault, Findings.Draft draft) {
    draft.remedy(remedy(fault)).add(message.with(fault.facts()));
  }

  /** Where it is clear what is meant, just that. */
  Message remedy(Fault fault) {
    return (fault.facts().containsKey("meant") ? WRITE : remedy).with(fault.facts());
  }

  static List<Fault> of(Judging judging, Fault.Code code) {
    return judging.ledger().faults().stream().filter(fault -> fault.code() == code).toList();
  }
}
