package duty.rules;

import duty.check.Clause;
import duty.check.Findings;
import duty.check.Message;
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
final class EnteredInTime extends FulfilmentRule {
  private static final Text LATE =
      new Text(
          "{date} 的事 {entered} 才入账，晚了{days}天，没有补录说明",
          "of {date}, but entered on {entered}, {days} day(s) late, with no note of late entry");
  private static final Text NOT_COMMITTED =
      new Text(
          "{date} 的事至今没有提交入账，已晚了{days}天，没有补录说明",
          "of {date}, but not committed yet, {days} day(s) late, with no note of late entry");
  private static final Text COMMIT =
      new Text("由{author}提交（{commit}）", "committed by {author} ({commit})");

  /** Why nobody can say, and what to do. */
  private static final Map<History.Reach, List<Text>> UNKNOWN =
      Map.of(
          History.Reach.CUT_OFF,
          List.of(
              new Text(
                  "只取了一部分提交历史，{count}份记录是否补录无从核对",
                  "only a part of the history was fetched, so whether {count} record(s) came late nobody can say"),
              new Text(
                  "取全部历史：git fetch --unshallow；在 CI 中设 fetch-depth: 0（GitLab 设 GIT_DEPTH: 0）",
                  "fetch all of it: git fetch --unshallow; in CI set fetch-depth: 0 (GitLab: GIT_DEPTH: 0)")),
          History.Reach.UNCOMMITTED,
          List.of(
              new Text(
                  "台账还没有提交到 git，{count}份记录是否补录无从核对",
                  "the records are not committed to git yet, so whether {count} record(s) came late nobody can say"),
              new Text(
                  "提交台账（git add、git commit），从那天起核对",
                  "commit them (git add, git commit), and it is checked from that day on")),
          History.Reach.LEFT_OUT,
          List.of(
              new Text(
                  "克隆时略过了一部分内容（{words}），{count}份记录是否补录无从核对",
                  "the clone left out what is needed ({words}), so whether {count} record(s) came late nobody can say"),
              new Text("重新克隆，不带 --filter", "clone it anew, without --filter")),
          History.Reach.UNREADABLE,
          List.of(
              new Text(
                  "git 仓库读不出来（{words}），{count}份记录是否补录无从核对",
                  "the git repository cannot be read ({words}), so whether {count} record(s) came late nobody can say"),
              new Text("运行 git fsck 查看，或重新克隆", "see what git fsck says, or clone it anew")),
          History.Reach.SILENT,
          List.of(
              new Text(
                  "git 一分钟没有回答，{count}份记录是否补录无从核对",
                  "git did not answer for a minute, so whether {count} record(s) came late nobody can say"),
              new Text("运行 git fsck 查看，或重新克隆", "see what git fsck says, or clone it anew")),
          History.Reach.NO_PROGRAM,
          List.of(
              new Text(
                  "找不到 git 程序，{count}份记录是否补录无从核对",
                  "there is no git program, so whether {count} record(s) came late nobody can say"),
              new Text(
                  "安装 git，并把它所在的文件夹写进 PATH；在 CI 中换用带 git 的镜像",
                  "install git, and put its folder on the PATH; in CI take an image that has it")),
          History.Reach.NONE,
          List.of(
              new Text(
                  "台账不在 git 中，{count}份记录是否补录无从核对",
                  "the records are not in git, so whether {count} record(s) came late nobody can say"),
              new Text(
                  "在台账所在的 git 仓库里检查；还没有仓库的，运行 git init 并提交，从那天起核对",
                  "check them in their git repository; where there is none, run git init and commit them, and it is checked from that day on")));

  private static final Text SPARSE =
      new Text(
          "{count}份记录没有检出，没有核对：这里只检出了仓库的一部分文件（sparse checkout）",
          "{count} record(s) are not checked out and were not looked at: this is a sparse checkout of the repository");
  private static final Text CHECK_OUT =
      new Text("运行 git sparse-checkout disable", "run git sparse-checkout disable");

  EnteredInTime() {
    super(
        "R4",
        Severity.WARNING,
        Clause.TRUTH,
        new Text(
            "事后及时入账，补录的写明原因和批准人",
            "What happened is entered soon, or says why not and who allowed it"),
        new Text(
            "确有原因的，补写 late（reason、approved-by）；今后及时登记并提交",
            "where there is a reason, add late (reason, approved-by); from now on enter and commit soon"));
  }

  @Override
  public void check(Judging judging, Findings findings) {
    Settings settings = judging.ledger().settings().map(entry -> entry.value()).orElse(null);
    if (settings == null) {
      return;
    }
    leftOut(judging, findings);
    List<Event> events = new ArrayList<>();
    for (Event event : Event.of(judging.ledger())) {
      if (event.entry().late() == null
          && !event.day().isBefore(settings.recordsFrom())
          && event.day().plusDays(days(settings, event)).isBefore(judging.asOf())) {
        events.add(event);
      }
    }
    List<Text> unknown = UNKNOWN.get(judging.history().reach());
    if (unknown != null && !events.isEmpty()) {
      Map<String, ?> facts = Map.of("count", events.size(), "words", judging.history().words());
      notice(judging, findings, unknown.get(1), unknown.get(0).with(facts));
    } else {
      // What is judged for a paper or a hand-over does not tell of late entry.
      judging.history().begun().ifPresent(begun -> all(judging, settings, begun, events, findings));
    }
  }

  private static void leftOut(Judging judging, Findings findings) {
    long count =
        judging.history().leftOut().stream().filter(file -> file.endsWith(".yaml")).count();
    if (count > 0) {
      notice(judging, findings, CHECK_OUT, SPARSE.with("count", count));
    }
  }

  private static void notice(Judging judging, Findings findings, Text remedy, Message message) {
    judging
        .ledger()
        .settings()
        .ifPresent(
            entry ->
                findings
                    .at(entry.at())
                    .severity(Severity.NOTICE)
                    .remedy(remedy.with())
                    .add(message));
  }

  private static int days(Settings settings, Event event) {
    return settings.planOn(event.day()).deadlines().entryDays();
  }

  private static void all(
      Judging judging, Settings settings, LocalDate begun, List<Event> events, Findings findings) {
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
          draft.label(COMMIT.with("author", entered.author(), "commit", entered.commit()));
        }
        draft.add(message(event, entered == null, day, ChronoUnit.DAYS.between(due, day)));
      }
    }
  }

  private static Message message(Event event, boolean open, LocalDate entered, long days) {
    if (open) {
      return NOT_COMMITTED.with("date", event.day(), "days", days);
    }
    return LATE.with("date", event.day(), "entered", entered, "days", days);
  }
}
