package duty.app;

import duty.check.Message;
import duty.domain.Assignment;
import duty.domain.Duty;
import duty.domain.Entry;
import duty.domain.Ledger;
import java.util.List;

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

  /**
   * Ready to be done.
   *
   * @param duty as it is before
   * @param next the row that is added
   * @param ledger the records as they will be
   * @param told what it comes to, in sentences
   * @param doubts what may not be meant so
   */
  record Planned(
      PlannedEdit edit,
      Entry<Duty> duty,
      Assignment next,
      HandedOver handedOver,
      Ledger ledger,
      List<Message> told,
      List<Message> doubts)
      implements Handover {
    public Planned {
      told = List.copyOf(told);
      doubts = List.copyOf(doubts);
    }
  }
}
