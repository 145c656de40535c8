package duty.rules;

import duty.check.About;
import duty.check.Clause;
import duty.check.Findings;
import duty.check.Message;
import duty.check.Rule;
import duty.check.Severity;
import duty.check.Text;
import duty.domain.Event;
import duty.domain.History;
import duty.domain.Judging;
import duty.domain.Settings;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * R4: what happened is entered within some days, or says why it was entered late. An event from
 * before the ledger came into git counts from that day.
 */
final class EnteredInTime implements Rule {
  private static final Text LATE =
      new Text(
          "{date} 的事 {entered} 才入账，晚了{days}天，没有补录说明",
          "of {date}, but entered on {entered}, {days} days late, with no note of late entry");
  private static final Text LATE_ONE =
      new Text(
          "{date} 的事 {entered} 才入账，晚了{days}天，没有补录说明",
          "of {date}, but entered on {entered}, {days} day late, with no note of late entry");
  private static final Text NOT_COMMITTED =
      new Text(
          "{date} 的事至今没有提交入账，已晚了{days}天，没有补录说明",
          "of {date}, but not committed yet, {days} days late, with no note of late entry");
  private static final Text NOT_COMMITTED_ONE =
      new Text(
          "{date} 的事至今没有提交入账，已晚了{days}天，没有补录说明",
          "of {date}, but not committed yet, {days} day late, with no note of late entry");
  private static final Text COMMIT =
      new Text("由{author}提交（{commit}）", "committed by {author} ({commit})");
  private static final Text CUT_OFF =
      new Text(
          "只取了一部分提交历史，{count}份记录是否补录无从核对",
          "only a part of the history was fetched, so nobody can say whether {count} records were entered late");
  private static final Text FETCH =
      new Text(
          "取全部历史：git fetch --unshallow；在 CI 中设 fetch-depth: 0（GitLab 设 GIT_DEPTH: 0）",
          "fetch all of it: git fetch --unshallow; in CI set fetch-depth: 0 (GitLab: GIT_DEPTH: 0)");
  private static final Text UNREADABLE =
      new Text(
          "git 仓库读不出来，{count}份记录是否补录无从核对",
          "the git repository cannot be read, so nobody can say whether {count} records were entered late");
  private static final Text NO_HISTORY =
      new Text(
          "台账不在 git 中，{count}份记录是否补录无从核对",
          "the records are not in git, so nobody can say whether {count} of them were entered late");
  private static final Text COMMIT_ALL =
      new Text(
          "在台账所在的 git 仓库里检查；还没有仓库的，运行 git init 并提交，从那天起核对",
          "check them in their git repository; where there is none, run git init and commit them, and it is checked from that day on");
  private static final Text FSCK =
      new Text("运行 git fsck 查看，或重新克隆", "see what git fsck says, or clone it anew");

  private static final About ABOUT =
      new About(
          "R4",
          About.Topic.FULFILMENT,
          Severity.WARNING,
          Clause.TRUTH,
          new Text(
              "事后及时入账，补录的写明原因和批准人",
              "What happened is entered soon, or says why not and who allowed it"),
          new Text(
              "检查前突击补齐的台账最先被怀疑。入账日期取 git 中首次提交的日期，改提交时间没有用：不会早于它之前的任何一次提交。"
                  + "台账入库（duty.yaml 首次提交）之前的事，从入库那天算起；天数见 duty.yaml 的 entry-days（默认30）。不在 git 中或历史不全的，提示无从核对。",
              "A ledger filled in on the eve of an inspection is the first to be doubted. A record counts as entered when it was first"
                  + " committed to git; a commit dated back counts no earlier than any before it. What happened before the ledger itself"
                  + " came into git counts from that day. The days are entry-days in duty.yaml (30 by default). Without git, or with a part of its history, a notice says so."),
          """
          # 9月20日才提交 | committed on 20 September only
          kind: meeting
          date: 2026-07-22
          """,
          """
          # 9月20日才提交 | committed on 20 September only
          kind: meeting
          date: 2026-07-22
          late: {reason: 经办人病假，原始签到表附后, approved-by: director}
          """,
          new Text(
              "确有原因的，补写 late（reason、approved-by）；今后及时登记并提交",
              "where there is a reason, add late (reason, approved-by); from now on enter and commit soon"),
          new Text(
              "查明未及时入账的原因，补写补录说明，经负责人批准；今后事情办完后及时登记。",
              "Find out why it was not entered in time, have the reason written down and approved, and from now on enter what was done soon after."));

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Judging judging, Findings findings) {
    Settings settings = judging.ledger().settings().map(entry -> entry.value()).orElse(null);
    if (settings == null) {
      return;
    }
    List<Event> events = new ArrayList<>();
    for (Event event : Event.of(judging.ledger())) {
      if (event.entry().late() == null
          && !event.day().isBefore(settings.recordsFrom())
          && event.day().plusDays(days(settings, event)).isBefore(judging.asOf())) {
        events.add(event);
      }
    }
    switch (judging.history().reach()) {
      case FULL -> all(judging, settings, events, findings);
      case CUT_OFF -> unknown(judging, events, CUT_OFF, FETCH, findings);
      case UNREADABLE -> unknown(judging, events, UNREADABLE, FSCK, findings);
      case NONE -> unknown(judging, events, NO_HISTORY, COMMIT_ALL, findings);
      case UNASKED -> {
        // What is judged for a paper or a hand-over does not tell of late entry.
      }
    }
  }

  private static int days(Settings settings, Event event) {
    return settings.planOn(event.day()).deadlines().entryDays();
  }

  private static void unknown(
      Judging judging, List<Event> events, Text message, Text remedy, Findings findings) {
    judging
        .ledger()
        .settings()
        .filter(any -> !events.isEmpty())
        .ifPresent(
            entry ->
                findings
                    .at(entry.at())
                    .severity(Severity.NOTICE)
                    .remedy(remedy.with(Map.of()))
                    .add(message.with("count", events.size())));
  }

  private static void all(
      Judging judging, Settings settings, List<Event> events, Findings findings) {
    LocalDate begun = judging.history().begun().orElse(null);
    if (begun == null) {
      return;
    }
    for (Event event : events) {
      findings.looked();
      LocalDate start = event.day().isBefore(begun) ? begun : event.day();
      LocalDate due = start.plusDays(days(settings, event));
      History.Entered entered = judging.history().entered(event.entry().file()).orElse(null);
      LocalDate day =
          entered == null || entered.day().isAfter(judging.asOf()) ? judging.asOf() : entered.day();
      if (day.isAfter(due)) {
        Findings.Draft draft = findings.at(event.place()).due(due);
        if (entered != null) {
          draft.label(COMMIT.with(Map.of("author", entered.author(), "commit", entered.commit())));
        }
        draft.add(message(event, entered == null, day, ChronoUnit.DAYS.between(due, day)));
      }
    }
  }

  private static Message message(Event event, boolean open, LocalDate entered, long days) {
    if (open) {
      return (days == 1 ? NOT_COMMITTED_ONE : NOT_COMMITTED)
          .with(Map.of("date", event.day(), "days", days));
    }
    return (days == 1 ? LATE_ONE : LATE)
        .with(Map.of("date", event.day(), "entered", entered, "days", days));
  }
}
