package duty.app;

import duty.domain.Filing;
import java.util.List;

/** What came of planning to register what the committee office did with a filing. */
public sealed interface AnswerPlan {
  /**
   * Nothing can be done.
   *
   * @param refusals every reason that was found, at least one
   */
  record Refused(List<Refusal> refusals) implements AnswerPlan {
    public Refused {
      refusals = List.copyOf(refusals);
    }
  }

  /**
   * Ready to be done.
   *
   * @param filing as it is before
   */
  record Planned(PlannedEdit edit, Filing filing) implements AnswerPlan {}
}
