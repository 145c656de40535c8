package duty.cli;

import duty.app.Validate;
import duty.app.Verdict;
import duty.check.Lang;
import duty.check.Severity;
import duty.check.Text;
import duty.domain.Quarter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code duty validate}. */
final class ValidateCommand implements Command {
  /** What judges: {@link Validate#run}, or a stand-in. */
  interface Judge {
    Verdict run(Path root, LocalDate asOf, @Nullable Quarter only);
  }

  private static final Choice<Severity> FAIL_ON =
      new Choice<>(
          Option.value(
              new Text("error|warning|notice", "error|warning|notice"),
              new Text(
                  "从哪一级起退出码为 1（默认 error）",
                  "the lightest finding that makes the exit code 1 (default: error)"),
              "--fail-on"),
          List.of(
              new Choice.Word<>(Severity.ERROR, "error", List.of("错误")),
              new Choice.Word<>(Severity.WARNING, "warning", List.of("警告")),
              new Choice.Word<>(Severity.NOTICE, "notice", List.of("提示"))));

  private static final Choice<Format> FORMAT =
      new Choice<>(
          Option.value(
              new Text("human|json", "human|json"),
              new Text("给人看，或给程序读（默认 human）", "for people or for programs (default: human)"),
              "--format"),
          List.of(
              new Choice.Word<>(Format.HUMAN, "human"), new Choice.Word<>(Format.JSON, "json")));

  private static final Manual MANUAL =
      new Manual(
          "validate",
          new Text(
              "检查全部台账，逐项列出问题、依据、期限和改法；不改动任何文件",
              "Checks all records: what is wrong, on what basis, until when, and the remedy;"
                  + " changes nothing"),
          List.of(
              RecordsRoot.ARGUMENT,
              JudgingOptions.AS_OF,
              JudgingOptions.QUARTER,
              FAIL_ON.option(),
              FORMAT.option()),
          List.of(
              new Manual.Example(
                  "duty validate",
                  new Text("检查这里的台账，以今天为准", "check the records here, as of today")),
              new Manual.Example(
                  "duty validate records --as-of 2026-10-08 --quarter 2026Q3",
                  new Text("季度报送前，只看第三季度应办的事", "before filing: what the third quarter asked for")),
              new Manual.Example(
                  "duty validate --format json --fail-on warning",
                  new Text("在持续集成中，有警告也算不通过", "in CI, where a warning fails too"))),
          new Text("有达到 --fail-on 级别的问题", "there are findings at or above --fail-on"),
          new Text(
              "不明白某项问题，运行 duty explain 加规则号，如 duty explain D2",
              "for the reasons behind a finding run duty explain with its rule, as duty explain D2"));

  private final Judge judge;

  ValidateCommand() {
    this(Validate::run);
  }

  ValidateCommand(Judge judge) {
    this.judge = judge;
  }

  @Override
  public Manual manual() {
    return MANUAL;
  }

  @Override
  public int run(Call call) {
    JudgingOptions judging = call.judging();
    Severity failOn = call.choice(FAIL_ON, Severity.ERROR);
    Format format = call.choice(FORMAT, Format.HUMAN);
    Verdict verdict = judge.run(call.root(), judging.asOf(), judging.quarter());
    Lang lang = call.lang();
    if (format == Format.JSON) {
      JsonPrinter.print(verdict, judging.quarter(), call.out());
    } else {
      new HumanPrinter(lang, judging.asOf(), Colours.of(call.surroundings()))
          .print(verdict.diagnostics(), call.out());
    }
    call.out().flush();
    call.err().println(Summary.of(verdict, judging.quarter()).in(lang));
    return verdict.reaches(failOn) ? ExitCode.FINDINGS : ExitCode.OK;
  }
}
