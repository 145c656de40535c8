package duty.cli;

import duty.app.RefusedException;
import duty.app.Validate;
import duty.app.ValidateChange;
import duty.app.Verdict;
import duty.check.Lang;
import duty.check.Severity;
import duty.check.Text;
import duty.domain.JudgingDay;
import duty.domain.Quarter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code duty validate}. */
final class ValidateCommand extends Command {
  /** What judges: {@link Validate#run}, or a stand-in. */
  interface Judge {
    Verdict run(Path root, JudgingDay day, @Nullable Quarter only);
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

  private static final Option SUMMARY =
      Option.flag(
          new Text("另列每条规则检查了多少、发现多少", "also tell what each rule looked at and how much it found"),
          "--summary");

  private static final Option SINCE =
      Option.value(
          new Text("版本", "REVISION"),
          new Text(
              "只列这个版本以来的改动带来的问题，如 origin/main、HEAD~1",
              "tell only what changed since a revision brings, as origin/main, HEAD~1"),
          "--since");

  private final Judge judge;

  ValidateCommand() {
    this(Validate::run);
  }

  ValidateCommand(Judge judge) {
    super(
        "validate",
        new Text(
            "检查全部台账，逐项列出问题、依据、期限和改法；不改动台账",
            "Checks all records: what is wrong, on what basis, until when, and the remedy;"
                + " changes none"),
        List.of(
            RecordsRoot.ARGUMENT,
            JudgingOptions.AS_OF,
            JudgingOptions.QUARTER,
            FAIL_ON.option(),
            Output.FORMAT.option(),
            PaperOptions.FORCE,
            SUMMARY,
            SINCE),
        List.of(
            new Manual.Example(
                "duty validate records --as-of 2026-10-08 --quarter 2026Q3",
                new Text("季度报送前，只看第三季度应办的事", "before filing: what the third quarter asked for")),
            new Manual.Example(
                "duty validate --since origin/main",
                new Text("合并之前，只看这次改动带来的问题", "before merging: only what this change brings")),
            new Manual.Example(
                "duty validate --summary --fail-on warning --format human --format sarif=findings.sarif",
                new Text(
                    "在持续集成中：有警告也算不通过，列出每条规则检查了什么，另写一份文件",
                    "in CI: a warning fails too, each rule tells what it looked at, and a file is written"))),
        new Text("有达到 --fail-on 级别的问题", "there are findings at or above --fail-on"),
        new Text(
            "不明白某项问题，运行 duty explain 加规则号，如 duty explain D2",
            "for the reasons behind a finding run duty explain with its rule, as duty explain D2"));
    this.judge = judge;
  }

  @Override
  public int run(Call call) throws IOException {
    JudgingOptions judging = call.judging();
    Severity failOn = call.choice(FAIL_ON, Severity.ERROR);
    List<Output> outputs = Output.of(call);
    Verdict verdict = verdict(call, judging);
    Lang lang = call.lang();
    SourcePaths paths = SourcePaths.of(call.root(), call.surroundings().directory());
    boolean summary = call.has(SUMMARY);
    Answer answer = new Answer(verdict, judging.quarter(), lang, paths, failOn, summary);
    Output.write(outputs, answer, call);
    if (summary && outputs.stream().noneMatch(one -> one.format() == Format.HUMAN)) {
      call.err().print(EvidenceTable.of(verdict, lang));
    }
    String folder = RecordsRoot.shown(call.root(), call.surroundings().directory());
    call.err().println(FindingsSummary.of(verdict, judging.quarter(), folder).in(lang));
    return verdict.reaches(failOn) ? ExitCode.FINDINGS : ExitCode.OK;
  }

  private Verdict verdict(Call call, JudgingOptions judging) throws IOException {
    String since = call.value(SINCE).orElse(null);
    if (since == null) {
      return judge.run(call.root(), judging.day(), judging.quarter());
    }
    try {
      return ValidateChange.run(call.root(), judging.day(), judging.quarter(), since);
    } catch (RefusedException refused) {
      throw new UsageError(refused.refusal().reason(), refused.refusal().next());
    }
  }
}
