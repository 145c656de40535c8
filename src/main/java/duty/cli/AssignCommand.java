package duty.cli;

import duty.app.AssignDuty;
import duty.app.Handover;
import duty.app.PlannedEdit;
import duty.app.Writing;
import duty.check.Message;
import duty.check.Text;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** {@code duty assign}. */
final class AssignCommand extends Command {
  private static final Option DUTY =
      Option.argument(
              new Text("职责", "DUTY"),
              new Text("编号、序号、领域或职责原文，如 2", "its id, number, field or text, as 2"))
          .must();
  private static final Option LEADER =
      Option.value(
          new Text("负责人", "LEADER"),
          new Text("新的分管负责人，编号或姓名", "the new leader in charge, by id or name"),
          "--leader");
  private static final Option VACANT =
      Option.flag(
          new Text("暂无分管负责人，由单位负责人负责", "nobody in charge: the principal answers for it"),
          "--vacant");
  private static final Option SECTION =
      Option.value(
              new Text("科室", "SECTION"),
              new Text("新的责任科室，可写多次；不写则不变", "a section, repeatable (default: as before)"),
              "--section")
          .many();
  private static final Option RESPONSIBLE =
      Option.value(
          new Text("责任人", "TEXT"),
          new Text("分工表“责任人”一栏；不写则不变", "the table's 责任人 (default: as before)"),
          "--responsible");
  private static final Option PRINCIPAL =
      Option.value(
              new Text("负责人", "LEADER"),
              new Text(
                  "新的单位负责人，不止一位的用逗号隔开或写多次；不写则不变",
                  "the principals, with commas or repeated (default: as before)"),
              "--principal")
          .many();
  private static final Option FROM =
      Option.value(
              new Text("日期", "DATE"),
              new Text("从哪一天起，如 2026-11-01", "the first day, as 2026-11-01"),
              "--from")
          .must();
  private static final Option DOCUMENT =
      Option.value(
          new Text("文号", "NUMBER"),
          new Text("依据的文件，如 某市监〔2026〕5号", "the paper that it rests on"),
          "--document");

  private static final Text NAME_DUTY =
      new Text(
          "写明职责，如 duty assign 2 --leader 王五 --from 2026-11-01",
          "name the duty, as in duty assign 2 --leader 王五 --from 2026-11-01");
  private static final Text SAY_FROM =
      new Text("加上 --from，如 --from 2026-11-01", "add --from, as --from 2026-11-01");
  private static final Text BOTH =
      new Text("--leader 和 --vacant 只能用一个", "--leader and --vacant exclude each other");
  private static final Text EITHER =
      new Text("有人接任写 --leader，暂时空缺写 --vacant", "say --leader for a successor, --vacant for none");
  private static final Text BECAUSE = new Text("未移交：{reason}", "not handed over: {reason}");
  private static final Text DONE =
      new Text(
          "已写入 {file}。下一步：运行 duty validate，提交，并将分工表报安委会办公室备案。要收回的，"
              + "提交前用 git restore {file}，提交后用 git revert",
          "wrote {file}. Next: run duty validate, commit, and file the table with the committee"
              + " office. To take it back, use git restore {file} before the commit, git revert after");
  private static final Text DOUBT = new Text("注意：{doubt}", "note: {doubt}");

  AssignCommand() {
    super(
        "assign",
        new Text("移交一项职责，更新分工表", "Hands a duty over and updates the division table"),
        List.of(
            DUTY,
            LEADER,
            VACANT,
            SECTION,
            RESPONSIBLE,
            PRINCIPAL,
            FROM,
            DOCUMENT,
            Consent.DRY_RUN,
            Consent.YES,
            JudgingOptions.AS_OF,
            RecordsRoot.OPTION),
        List.of(
            new Manual.Example(
                "duty assign 2 --leader 王五 --from 2026-11-01 --dry-run",
                new Text("先看会改什么、会带来什么", "look first at what it changes and brings")),
            new Manual.Example(
                "duty assign special-equipment-supervision --leader 王五 --from 2026-11-01"
                    + " --document 某市监〔2026〕5号 --yes",
                new Text("移交，写明文件", "hand it over, with its document"))),
        new Text("不能移交，或没有得到确认；文件没有改动", "refused or not agreed to; the file is as it was"),
        new Text("运行 duty table 看新的分工表", "run duty table to see the new table"));
  }

  @Override
  public int run(Call call) throws IOException {
    AssignDuty.Request request = request(call);
    return Consent.inTurn(BECAUSE, call, writing -> assign(request, call, writing));
  }

  private static int assign(AssignDuty.Request request, Call call, Writing writing)
      throws IOException {
    Handover handover = AssignDuty.plan(call.root(), call.judging().day(), request);
    if (handover instanceof Handover.Refused refused) {
      return Consent.refuse(BECAUSE, refused.refusals(), call);
    }
    Handover.Planned planned = (Handover.Planned) handover;
    HandoverPrinter.print(planned, call);
    call.out().flush();
    for (Message doubt : planned.doubts()) {
      call.err().println(DOUBT.with("doubt", doubt).in(call.lang()));
    }
    if (Consent.asks(call)) {
      planned.told().forEach(one -> call.err().println(one.in(call.lang())));
    }
    PlannedEdit edit = planned.edit();
    return new EditDesk(call).make(edit, writing, BECAUSE, DONE.with("file", edit.file()));
  }

  private static AssignDuty.Request request(Call call) {
    String duty = call.required(DUTY, NAME_DUTY);
    LocalDate from =
        JudgingOptions.date(FROM, call.required(FROM, SAY_FROM), call.surroundings().today());
    if (call.has(VACANT) && call.has(LEADER)) {
      throw new UsageError(BOTH.with(), EITHER);
    }
    return new AssignDuty.Request(
        duty,
        call.value(LEADER).orElse(null),
        call.has(VACANT),
        call.values(SECTION),
        call.values(PRINCIPAL).stream().flatMap(one -> Stream.of(one.split("[,，、]"))).toList(),
        call.value(RESPONSIBLE).orElse(null),
        from,
        call.value(DOCUMENT).orElse(null));
  }
}
