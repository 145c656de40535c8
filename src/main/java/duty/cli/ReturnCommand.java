package duty.cli;

import duty.app.AnswerPlan;
import duty.check.Message;
import duty.check.Text;
import duty.domain.FilingAnswer;
import duty.domain.Period;
import java.io.IOException;
import java.util.List;

/** {@code duty return}. */
final class ReturnCommand extends Command {
  private static final Option DATE =
      Option.value(
              new Text("日期", "DATE"),
              new Text("退回日期，如 2026-10-12", "the day on which it was given back"),
              "--date")
          .must();
  private static final Option REASON =
      Option.value(new Text("原因", "REASON"), new Text("退回原因", "why it was given back"), "--reason")
          .must();

  private static final Text SAY_REASON =
      new Text("加上 --reason，如 --reason 缺附表", "add --reason, as --reason 缺附表");
  private static final Text REPORT =
      new Text(
          "已登记退回：{file}。下一步：按退回意见更正台账，提交后运行 duty file {period} --number 文号 --amend 更正内容，报送第{next}版",
          "registered the return in {file}. Next: correct the records, commit, and run duty file"
              + " {period} --number NUMBER --amend WHAT to file version {next}");
  private static final Text OTHER =
      new Text(
          "已登记退回：{file}。下一步：更正后重新报送，另作登记",
          "registered the return in {file}. Next: correct it, file it again, and register that");

  ReturnCommand() {
    super(
        "return",
        new Text(
            "登记退回更正：安委会办公室退回了报送的文件",
            "Registers that the committee office gave back what was filed"),
        AnswerDesk.options(DATE, REASON),
        List.of(
            new Manual.Example(
                "duty return --quarter 2026Q3 --date 2026-10-12 --reason 缺附表",
                new Text("登记季度报告被退回", "a quarter's report was given back")),
            new Manual.Example(
                "duty return --year 2026 --date 2027-01-20 --reason 考核结果未填",
                new Text("登记年度报告被退回", "a year's report was given back"))),
        AnswerDesk.REFUSED,
        new Text("更正后运行 duty file 报送下一版", "run duty file to file the next version"));
  }

  @Override
  public int run(Call call) throws IOException {
    AnswerDesk desk = new AnswerDesk(call);
    FilingAnswer returned =
        new FilingAnswer.Return(
            desk.date(DATE), call.text(REASON).orElseGet(() -> call.required(REASON, SAY_REASON)));
    return desk.register(returned, null, ReturnCommand::done);
  }

  private static Message done(AnswerPlan.Planned planned) {
    Period period = planned.filing().reported();
    return period == null
        ? OTHER.with("file", planned.edit().file())
        : REPORT.with(
            "file", planned.edit().file(),
            "period", period.option(),
            "next", planned.filing().version() + 1);
  }
}
