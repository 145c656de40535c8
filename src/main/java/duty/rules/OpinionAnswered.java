package duty.rules;

import duty.check.Clause;
import duty.check.Findings;
import duty.check.Severity;
import duty.check.Text;
import duty.domain.Entry;
import duty.domain.Judging;
import duty.domain.Obligations;
import duty.domain.Opinion;
import duty.domain.Settings;

/** X2: a section answers a rectification opinion by its deadline. */
final class OpinionAnswered extends ObligationRule {
  private static final Text OPEN =
      new Text(
          "{section}对整改意见 {number} 的反馈尚未登记",
          "no answer of {section} to the opinion {number} is registered yet");
  private static final Text ISSUED = new Text("{date}下达", "issued on {date}");

  OpinionAnswered() {
    super(
        "X2",
        Severity.WARNING,
        Clause.OPINIONS,
        new Text("整改意见按期反馈", "A rectification opinion is answered by its deadline"),
        new Text(
            "督促该科室整改，反馈后登记 answer（date、text）",
            "have the section put it right, and register its answer (date, text)"));
  }

  @Override
  void check(Judging judging, Obligations obligations, Findings findings) {
    Settings settings = obligations.settings();
    for (Entry<Opinion> entry : judging.ledger().opinions()) {
      Opinion opinion = entry.value();
      if (!judging.concerns(opinion) || !judging.isDueByItsEnd(opinion.deadline())) {
        continue;
      }
      findings.looked();
      if (opinion.answered() == null && !judging.wrongDates().tell(entry, "deadline", "answer")) {
        tell(entry, judging, settings, findings);
      }
    }
  }

  private static void tell(
      Entry<Opinion> entry, Judging judging, Settings settings, Findings findings) {
    Opinion opinion = entry.value();
    int warning = settings.planOn(opinion.deadline()).warningDays();
    String section = Named.section(judging.ledger(), opinion.section(), judging.asOf());
    findings
        .at(entry.at("deadline"))
        .label(ISSUED.with("date", opinion.issued()))
        .dueBy(opinion.deadline(), judging.asOf(), warning)
        .add(OPEN.with("section", section, "number", opinion.number()));
  }
}
