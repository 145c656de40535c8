package duty.rules;

import duty.check.About;
import duty.check.Clause;
import duty.check.Findings;
import duty.check.Rule;
import duty.check.Severity;
import duty.check.Text;
import duty.domain.Entry;
import duty.domain.Hazard;
import duty.domain.HazardDates;
import duty.domain.Judging;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * H7: a hazard is re-checked before it is closed, and use that was stopped is resumed with approval
 * after the re-check.
 */
final class HazardClosedInOrder implements Rule {
  private static final Text LACKING =
      new Text(
          "隐患 {id} 已于 {closed} 销号，尚未登记{lacks}",
          "hazard {id} was closed on {closed} and no {lacks} is registered");
  private static final Lack RECHECK = Lack.of("复查", "re-check", "recheck");
  private static final Lack APPROVAL =
      Lack.of("停用后恢复的批准", "approval to resume after the stop order", "resumption");
  private static final Text ADD =
      new Text(
          "补写 {fields}；还没有办的，先办再销号", "add {fields}; what was not done is done before the closing");
  private static final Text UNSEEN =
      new Text(
          "隐患 {id} 于 {resumed} 批准恢复生产使用，尚未登记复查",
          "resuming was approved for hazard {id} on {resumed} with no re-check registered");
  private static final Text LATE =
      new Text(
          "隐患 {id} 于 {rechecked} 才复查，{what}在复查之前",
          "hazard {id} was re-checked on {rechecked} only, after {what}");
  private static final Text CLOSED = new Text("销号", "its closing");
  private static final Text RESUMED = new Text("批准恢复", "the approval to resume");
  private static final Text STOPPED = new Text("已下达停产停用指令", "a stop order was given");
  private static final Text REMEDY_LATE =
      new Text(
          "对照原件核对日期；日期无误的，以复查合格之后的销号、批准为准重新登记",
          "check the dates after the originals; if they are right, close or approve again after the re-check and register that");
  private static final Text REMEDY_UNSEEN =
      new Text(
          "登记 recheck（date、by）；尚未复查的，先复查再批准恢复",
          "register recheck (date, by); if there was none, re-check before resuming is approved");

  private static final About ABOUT =
      new About(
          "H7",
          About.Topic.FULFILMENT,
          Severity.ERROR,
          Clause.RESUMPTION,
          new Text(
              "隐患复查后销号；责令停用的，批准后恢复",
              "A hazard is re-checked before it is closed, and what was stopped resumes with approval"),
          new Text(
              "没有人到现场看过，销号只是改了一个字。下达过停产停用指令的，复查合格并经批准，才能恢复生产使用。",
              "Unless somebody went and saw, closing a hazard is a word in a list. What was ordered to stop resumes after the"
                  + " re-check, with approval."),
          """
          stop-order: {date: 2026-08-19}
          closed: 2026-09-30           # 没有复查，也没有恢复使用的批准 | neither re-check nor approval to resume
          """,
          """
          stop-order: {date: 2026-08-19}
          recheck: {date: 2026-09-29, by: 周喆}
          resumption: {date: 2026-09-30, approved-by: 李四}
          closed: 2026-09-30
          """,
          new Text(
              "登记 recheck（date、by）；下达过停用指令的，登记 resumption（date、approved-by）",
              "register recheck (date, by), and after a stop order resumption (date, approved-by)"),
          new Text(
              "补做现场复查，由复查人签字，合格后才能销号；责令停产停用的，未经批准不得恢复，擅自恢复的立即停下来，经批准后再恢复。",
              "Re-check on the spot, signed, and close only what is in order; what was stopped does not resume without approval, and what resumed without it stops at once."));

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Judging judging, Findings findings) {
    for (Entry<Hazard> entry : judging.ledger().hazards()) {
      Hazard hazard = entry.value();
      boolean ended = hazard.closed() != null || hazard.resumed() != null;
      if (ended && judging.concerns(hazard)) {
        findings.looked();
        if (new HazardDates(entry, judging.asOf())
            .sound("stop-order", "recheck", "closed", "resumption")) {
          tell(entry, findings);
        }
      }
    }
  }

  private static void tell(Entry<Hazard> entry, Findings findings) {
    Hazard hazard = entry.value();
    List<Lack> lacks = new ArrayList<>();
    if (hazard.rechecked() == null) {
      lacks.add(RECHECK);
    }
    if (hazard.stopped() != null && hazard.resumed() == null) {
      lacks.add(APPROVAL);
    }
    if (hazard.closed() != null && !lacks.isEmpty()) {
      lacking(entry, hazard.closed(), lacks, findings);
    } else if (hazard.rechecked() == null && hazard.resumed() != null) {
      findings
          .at(entry.at("resumption", "date"))
          .remedy(REMEDY_UNSEEN.with(Map.of()))
          .add(UNSEEN.with(Map.of("id", entry.id(), "resumed", hazard.resumed())));
    }
    if (hazard.rechecked() != null) {
      late(entry, hazard.rechecked(), findings);
    }
  }

  private static void lacking(
      Entry<Hazard> entry, LocalDate closed, List<Lack> lacks, Findings findings) {
    Findings.Draft draft = findings.at(entry.at("closed"));
    if (lacks.contains(APPROVAL)) {
      draft.related(entry.at("stop-order", "date"), STOPPED.with(Map.of()));
    }
    draft
        .remedy(ADD.with("fields", Lack.fields(lacks)))
        .add(LACKING.with(Map.of("id", entry.id(), "closed", closed, "lacks", Lack.words(lacks))));
  }

  /** What came before the re-check, told at the one date that both hang on. */
  private static void late(Entry<Hazard> entry, LocalDate rechecked, Findings findings) {
    Findings.Draft draft = findings.at(entry.at("recheck", "date"));
    List<Text> what = new ArrayList<>();
    if (before(entry.value().resumed(), rechecked)) {
      what.add(RESUMED);
      draft.related(entry.at("resumption", "date"), RESUMED.with(Map.of()));
    }
    if (before(entry.value().closed(), rechecked)) {
      what.add(CLOSED);
      draft.related(entry.at("closed"), CLOSED.with(Map.of()));
    }
    if (!what.isEmpty()) {
      draft
          .remedy(REMEDY_LATE.with(Map.of()))
          .add(LATE.with(Map.of("id", entry.id(), "rechecked", rechecked, "what", what)));
    }
  }

  private static boolean before(@Nullable LocalDate day, LocalDate rechecked) {
    return day != null && day.isBefore(rechecked);
  }
}
