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
    all(judging, findings, words, false);
  }

  /**
   * The same.
   *
   * @param once whether equal faults have one cause, wherever they are
   */
  static void all(Judging judging, Findings findings, Map<Fault.Code, Told> words, boolean once) {
    for (Fault fault : of(judging, words)) {
      Told told = words.get(fault.code());
      if (told != null) {
        Findings.Draft draft = findings.at(fault.place());
        if (once) {
          draft.cause(fault.code(), fault.facts());
        }
        draft.remedy(told.remedy(fault)).add(told.message.with(fault.facts()));
      }
    }
  }

  /** Where it is clear what is meant, just that. */
  Message remedy(Fault fault) {
    return (fault.facts().containsKey("meant") ? WRITE : remedy).with(fault.facts());
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
