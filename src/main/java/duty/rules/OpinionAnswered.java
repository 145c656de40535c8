package duty.rules;

import duty.check.About;
import duty.check.Clause;
import duty.check.Findings;
import duty.check.Rule;
import duty.check.Severity;
import duty.check.Text;
import duty.domain.Entry;
import duty.domain.Judging;
import duty.domain.Opinion;
import duty.domain.Settings;
import java.util.Map;

/** X2: a section answers a rectification opinion by its deadline. */
final class OpinionAnswered implements Rule {
  private static final Text OPEN =
      new Text(
          "{section}对整改意见 {number} 的反馈尚未登记",
          "no answer of {section} to the opinion {number} is registered yet");
  private static final Text ISSUED = new Text("{date}下达", "issued on {date}");

  private static final About ABOUT =
      new About(
          "X2",
          About.Topic.FULFILMENT,
          Severity.WARNING,
          Clause.OPINIONS,
          new Text("整改意见按期反馈", "A rectification opinion is answered by its deadline"),
          new Text(
              "提出整改意见，还要督促整改。期限当天反馈仍算按期；逾期已反馈的，不再提示，日期留在记录里。",
              "An opinion is followed up. An answer on the last day is in time; a late one is no longer told, and its date stays on record."),
          """
          number: 台市监安整〔2026〕1号
          section: metrology
          deadline: 2026-08-31      # 已过期，没有 answer | over, and no answer
          """,
          """
          number: 台市监安整〔2026〕1号
          section: metrology
          deadline: 2026-08-31
          answer: {date: 2026-08-28, text: 制度已印发, by: 韩堃}
          """,
          new Text(
              "督促该科室整改，反馈后登记 answer（date、text）",
              "have the section put it right, and register its answer (date, text)"),
          new Text(
              "对照原整改意见逐条整改，书面反馈整改结果，附依据材料。",
              "Put right what the earlier opinion asks, point by point, and answer in writing, with proof."));

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Judging judging, Findings findings) {
    Settings settings = judging.ledger().settings().map(Entry::value).orElse(null);
    if (settings == null) {
      return;
    }
    for (Entry<Opinion> entry : judging.ledger().opinions()) {
      Opinion opinion = entry.value();
      if (!judging.concerns(opinion) || !judging.isDueByItsEnd(opinion.deadline())) {
        continue;
      }
      findings.looked();
      boolean doubt = // R2 tells
          opinion.deadline().isBefore(opinion.issued()) || opinion.issued().isAfter(judging.asOf());
      if (opinion.answered() == null && !doubt) {
        tell(entry, judging, settings, findings);
      }
    }
  }

  private static void tell(
      Entry<Opinion> entry, Judging judging, Settings settings, Findings findings) {
    Opinion opinion = entry.value();
    int warning = settings.planOn(opinion.deadline()).warningDays();
    String section = Named.section(judging.ledger(), opinion.section(), judging.asOf());
    Severity.whenDue(opinion.deadline(), judging.asOf(), warning, ABOUT.severity())
        .ifPresent(
            weight ->
                findings
                    .at(entry.at("deadline"))
                    .severity(weight)
                    .label(ISSUED.with("date", opinion.issued()))
                    .due(opinion.deadline())
                    .add(OPEN.with(Map.of("section", section, "number", opinion.number()))));
  }
}
