package duty.app;

import duty.domain.Assignment;
import duty.domain.Duty;
import duty.domain.Entry;
import duty.domain.Ledger;
import duty.store.DutyFile;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What came of planning a hand-over: refused, or ready to be done. */
public sealed interface Handover {
  /**
   * Nothing can be done.
   *
   * @param refusals every reason that was found, at least one
   */
  record Refused(List<Refusal> refusals) implements Handover {
    public Refused {
      refusals = List.copyOf(refusals);
    }
  }

  /** Proved in memory, not yet written. */
  final class Planned implements Handover {
    private final DutyFile file;
    private final byte[] after;
    private final Entry<Duty> duty;
    private final Assignment next;
    private final FindingsChange findings;
    private final HandedOver handedOver;
    private final Ledger ledger;

    Planned(
        DutyFile file,
        byte[] after,
        Entry<Duty> duty,
        Assignment next,
        FindingsChange findings,
        HandedOver handedOver,
        Ledger ledger) {
      this.ledger = ledger;
      this.file = file;
      this.after = after;
      this.duty = duty;
      this.next = next;
      this.findings = findings;
      this.handedOver = handedOver;
    }

    /** Relative to the records root, with {@code /} on every platform. */
    public String file() {
      return file.file();
    }

    public byte[] before() {
      return file.bytes();
    }

    public byte[] after() {
      return after.clone();
    }

    /** The duty as it is before. */
    public Entry<Duty> duty() {
      return duty;
    }

    /** The row that is added. */
    public Assignment next() {
      return next;
    }

    /** Lines without their ends, with the two lines that name the file; a carriage return stays. */
    public List<String> diff() {
      return UnifiedDiff.of(file(), file.bytes(), after);
    }

    /** The findings that come and go with it. */
    public FindingsChange findings() {
      return findings;
    }

    /** The records as they will be. */
    public Ledger ledger() {
      return ledger;
    }

    public HandedOver handedOver() {
      return handedOver;
    }

    /**
     * Does it, if the file is still as it was when this was planned.
     *
     * @return why it was not done; empty where it was
     */
    public Optional<Refusal> apply() throws IOException {
      return AssignRefusals.of(file.replaceWith(after), file());
    }
  }
}
