package duty.rules;

import duty.check.Findings;
import duty.check.Text;
import duty.domain.Activity;
import duty.domain.DateOrder;
import duty.domain.Entry;
import duty.domain.Fault;
import duty.domain.Judging;
import duty.domain.Ledger;
import duty.domain.Plan;
import duty.domain.TimeOfDay;
import duty.domain.WrongDate;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * R2: dates are possible, not after the day of judging, in order, and in their folder's year and
 * quarter.
 */
final class DatesPossible extends SoundnessRule {
  private static final Text IMPOSSIBLE =
      new Text("日历上没有 {value} 这一天", "there is no such day as {value}");
  private static final Text BACKWARD =
      new Text("止于 {to}，早于起始日期 {from}", "it ends on {to}, before it begins on {from}");
  private static final Text START = new Text("起始日期", "it begins here");

  private static final Text FUTURE =
      new Text("{date} 在核对日 {asOf} 之后，事情还没有发生", "{date} is after {asOf}: it has not happened yet");
  private static final Text EARLIER =
      new Text(
          "{date} 早于 {first}，先后颠倒", "{date} comes before {first}, which is the wrong way round");
  private static final Text FIRST = new Text("应不早于这一天", "it cannot be earlier than this");
  private static final Text MOMENT = new Text("应不早于这一时刻", "it cannot be earlier than this");
  private static final Text FOLDER =
      new Text("{date} 不属于所在文件夹 {folder}", "{date} does not belong in the folder {folder}");

  private static final Text MOVE =
      new Text("把文件移到 {right}，或对照原件改正日期", "move the file to {right}, or correct the date");
  private static final Text NOT_YET =
      new Text(
          "对照原件改正日期；还没有办的事，办了再登记",
          "correct the date after the original; what has not happened is registered when it has");
  private static final Text ENDS_BEFORE =
      new Text("{end} 结束，早于 {start} 开始", "it ends at {end}, before it begins at {start}");
  private static final Text START_TIME = new Text("开始时间", "it begins here");
  private static final Text END_OF_DAY =
      new Text(
          "对照原件改正 time、ends；过了零点的，ends 写 23:59，在 note 说明",
          "correct time and ends after the original; if it went on past midnight, write ends: 23:59 and say so in note");

  private static final Text REAL_DATE =
      new Text("对照原件写上真实的日期", "write the true date, after the original");

  DatesPossible() {
    super(
        "R2",
        new Text("日期真实、先后合理、归档正确", "Dates are possible, in order, and filed where they belong"),
        new Text("对照原件改正日期或移动文件", "correct the date after the original, or move the file"));
  }

  @Override
  public void check(Judging judging, Findings findings) {
    findings.looked(judging.ledger().extent().parsed());
    for (Fault fault : Told.of(judging, Fault.Code.IMPOSSIBLE_DATE)) {
      findings.at(fault.place()).remedy(REAL_DATE.with()).add(IMPOSSIBLE.with(fault.facts()));
    }
    for (Fault fault : Told.of(judging, Fault.Code.BACKWARD_TENURE)) {
      Findings.Draft draft = findings.at(fault.place());
      fault.related().forEach(from -> draft.related(from, START.with()));
      draft.add(BACKWARD.with(fault.facts()));
    }
    judging.wrongDates().all().forEach(one -> tell(one, judging.asOf(), findings));
    Ledger written = judging.ledger().written();
    List<Entry<Plan>> plans = new ArrayList<>(written.plans());
    plans.sort(Comparator.comparing(plan -> plan.value().tenure().from()));
    written.settings().ifPresent(entry -> new PlanDates(entry, plans, judging, findings).check());
    written.activities().forEach(entry -> time(entry, entry.value().time(), findings));
    new CalendarDates(findings).check(judging.ledger());
  }

  private static void time(Entry<Activity> entry, @Nullable TimeOfDay time, Findings findings) {
    if (time != null && time.end() != null && time.end().isBefore(time.start())) {
      findings
          .at(entry.at("ends"))
          .related(entry.at("time"), START_TIME.with())
          .remedy(END_OF_DAY.with())
          .add(ENDS_BEFORE.with("end", time.end(), "start", time.start()));
    }
  }

  private static void tell(WrongDate one, LocalDate asOf, Findings findings) {
    Findings.Draft draft = findings.at(one.place());
    DateOrder.Dated first = one.first();
    if (first != null) {
      Text label = first.written() instanceof LocalDateTime ? MOMENT : FIRST;
      draft
          .related(first.place(), label.with())
          .add(EARLIER.with("date", one.date(), "first", first.written()));
    } else if (one.right() != null) {
      String file = one.place().file();
      String folder = file.substring(0, file.lastIndexOf('/') + 1);
      draft
          .remedy(MOVE.with("right", one.right()))
          .add(FOLDER.with("date", one.date(), "folder", folder));
    } else {
      draft.remedy(NOT_YET.with()).add(FUTURE.with("date", one.date(), "asOf", asOf));
    }
  }
}
