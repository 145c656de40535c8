package duty.rules;

import duty.check.Clause;
import duty.check.Findings;
import duty.check.Severity;
import duty.check.Text;
import duty.domain.Entry;
import duty.domain.Hazard;
import duty.domain.Judging;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * H7: a hazard is re-checked before it is closed, and use that was stopped is resumed with approval
 * after the re-check.
 */
final class HazardClosedInOrder extends FulfilmentRule {
  private static final Text LACKING =
      new Text(
          "{hazard}已于 {closed} 销号，尚未登记{lacks}",
          "{hazard} was closed on {closed} and no {lacks} is registered");
  private static final Lack RECHECK = Lack.of("复查", "re-check", "recheck");
  private static final Lack APPROVAL =
      Lack.of("停用后恢复的批准", "approval to resume after the stop order", "resumption");
  private static final Text ADD =
      new Text(
          "补写 {fields}；还没有办的，先办再销号", "add {fields}; what was not done is done before the closing");
  private static final Text UNSEEN =
      new Text(
          "{hazard}于 {resumed} 批准恢复生产使用，尚未登记复查",
          "resuming was approved for {hazard} on {resumed} with no re-check registered");
  private static final Text LATE =
      new Text(
          "{hazard}于 {rechecked} 才复查，{what}在复查之前",
          "{hazard} was re-checked on {rechecked} only, after {what}");
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

  HazardClosedInOrder() {
    super(
        "H7",
        Severity.ERROR,
        Clause.RESUMPTION,
        new Text(
            "隐患复查后销号；责令停用的，批准后恢复",
            "A hazard is re-checked before it is closed, and what was stopped resumes with approval"),
        new Text(
            "登记 recheck（date、by）；下达过停用指令的，登记 resumption（date、approved-by）",
            "register recheck (date, by), and after a stop order resumption (date, approved-by)"));
  }

  @Override
  public void check(Judging judging, Findings findings) {
    for (Entry<Hazard> entry : judging.ledger().hazards()) {
      Hazard hazard = entry.value();
      boolean ended = hazard.closed() != null || hazard.resumed() != null;
      if (ended && judging.concerns(hazard)) {
        findings.looked();
        if (!judging
            .wrongDates()
            .tell(entry, "found", "stop-order", "recheck", "closed", "resumption")) {
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
          .remedy(REMEDY_UNSEEN.with())
          .add(UNSEEN.with("hazard", Named.hazard(entry), "resumed", hazard.resumed()));
    }
    if (hazard.rechecked() != null) {
      late(entry, hazard.rechecked(), findings);
    }
  }

  private static void lacking(
      Entry<Hazard> entry, LocalDate closed, List<Lack> lacks, Findings findings) {
    Findings.Draft draft = findings.at(entry.at("closed"));
    if (lacks.contains(APPROVAL)) {
      draft.related(entry.at("stop-order", "date"), STOPPED.with());
    }
    draft
        .remedy(ADD.with("fields", Lack.fields(lacks)))
        .add(
            LACKING.with(
                "hazard", Named.hazard(entry), "closed", closed, "lacks", Lack.words(lacks)));
  }

  /** What came before the re-check, told at the one date that both hang on. */
  private static void late(Entry<Hazard> entry, LocalDate rechecked, Findings findings) {
    Findings.Draft draft = findings.at(entry.at("recheck", "date"));
    List<Text> what = new ArrayList<>();
    if (before(entry.value().resumed(), rechecked)) {
      what.add(RESUMED);
      draft.related(entry.at("resumption", "date"), RESUMED.with());
    }
    if (before(entry.value().closed(), rechecked)) {
      what.add(CLOSED);
      draft.related(entry.at("closed"), CLOSED.with());
    }
    if (!what.isEmpty()) {
      draft
          .remedy(REMEDY_LATE.with())
          .add(LATE.with("hazard", Named.hazard(entry), "rechecked", rechecked, "what", what));
    }
  }

  private static boolean before(@Nullable LocalDate day, LocalDate rechecked) {
    return day != null && day.isBefore(rechecked);
  }
}
