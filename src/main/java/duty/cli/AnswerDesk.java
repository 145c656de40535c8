package duty.cli;

import duty.app.AnswerPlan;
import duty.app.FilingChoice;
import duty.app.RegisterAnswer;
import duty.app.Writing;
import duty.check.Message;
import duty.check.Text;
import duty.domain.FilingAnswer;
import duty.domain.Period;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Registers what the committee office did with a filing: finds it, shows the edit, writes it. */
record AnswerDesk(Call call) {
  private static final Option FILING =
      Option.argument(
          new Text("报送", "FILING"),
          new Text(
              "报送记录的文件名，如 2026q3；也可用 --quarter、--year",
              "the filing, as 2026q3; or say --quarter or --year"));

  private static final Text NO_FILING = new Text("没有说明是哪次报送", "it is not said which filing");
  private static final Text SAY_FILING =
      new Text(
          "加上 --quarter 或 --year，或写报送记录的文件名，如 2026q3",
          "add --quarter or --year, or name the filing, as 2026q3");
  private static final Text TWO =
      new Text(
          "文件名和 --quarter、--year 只能用一个",
          "a filing's name and --quarter or --year exclude each other");
  private static final Text SAY_DATE =
      new Text("加上 --date，如 --date 2026-10-09", "add --date, as --date 2026-10-09");
  private static final Text BECAUSE = new Text("未登记：{reason}", "not registered: {reason}");

  /** What is said where nothing was registered. */
  static final Text REFUSED =
      new Text(
          "没有这次报送，或已经登记；文件没有改动", "no such filing, or registered already; the file is as it was");

  /** Which filing, then what is registered, then how. */
  static List<Option> options(Option... own) {
    List<Option> options = new ArrayList<>();
    options.add(FILING);
    options.add(PeriodOptions.REPORTED_QUARTER);
    options.add(PeriodOptions.REPORTED_YEAR);
    options.addAll(List.of(own));
    options.add(Consent.DRY_RUN);
    options.add(Consent.YES);
    options.add(JudgingOptions.AS_OF);
    options.add(RecordsRoot.OPTION);
    return options;
  }

  /** A date that must be given. */
  LocalDate date(Option option) {
    return JudgingOptions.date(
        option, call.required(option, SAY_DATE), call.surroundings().today());
  }

  /**
   * Registers it.
   *
   * @param scan to be kept with it; null for none
   * @param done what to say when it is written
   * @return the exit code
   */
  int register(FilingAnswer answer, @Nullable Path scan, Function<AnswerPlan.Planned, Message> done)
      throws IOException {
    FilingChoice choice = choice();
    return Consent.inTurn(BECAUSE, call, writing -> register(choice, answer, scan, done, writing));
  }

  private int register(
      FilingChoice choice,
      FilingAnswer answer,
      @Nullable Path scan,
      Function<AnswerPlan.Planned, Message> done,
      Writing writing)
      throws IOException {
    AnswerPlan plan = RegisterAnswer.plan(call.root(), call.judging().day(), choice, answer, scan);
    if (plan instanceof AnswerPlan.Refused refused) {
      return Consent.refuse(BECAUSE, refused.refusals(), call);
    }
    AnswerPlan.Planned planned = (AnswerPlan.Planned) plan;
    EditDesk desk = new EditDesk(call);
    desk.show(planned.edit());
    return desk.make(planned.edit(), writing, BECAUSE, done.apply(planned));
  }

  private FilingChoice choice() {
    Period period = PeriodOptions.reported(call).orElse(null);
    String name = call.value(FILING).orElse(null);
    if (name == null && period == null) {
      throw new UsageError(NO_FILING.with(), SAY_FILING);
    }
    if (name != null && period != null) {
      throw new UsageError(TWO.with(), SAY_FILING);
    }
    return new FilingChoice(name, period);
  }
}
