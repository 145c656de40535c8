package duty.cli;

import duty.app.CompareRecords;
import duty.app.RefusedException;
import duty.app.changes.RecordChange;
import duty.check.Message;
import duty.check.Text;
import java.io.IOException;
import java.util.List;

/** {@code duty diff}. */
final class DiffCommand extends Command {
  private static final Option RANGE =
      Option.argument(
              new Text("版本", "REVISIONS"),
              new Text(
                  "从哪次提交到哪次提交，如 v1..HEAD；只写一个，就与当前文件夹比",
                  "from one commit to another, as v1..HEAD; one alone is held against the folder"))
          .must();

  static final Choice<Format> FORMAT =
      new Choice<>(
          Option.value(
              new Text("human|json", "human|json"),
              new Text("给人看，或给程序读（默认 human）", "for people or for programs (default: human)"),
              "--format"),
          List.of(
              new Choice.Word<>(Format.HUMAN, "human"), new Choice.Word<>(Format.JSON, "json")));

  private static final Text NAME_RANGE =
      new Text("写明版本，如 duty diff HEAD~1", "name the revisions, as in duty diff HEAD~1");
  private static final Text NOTHING =
      new Text("{from} 与{to}之间，台账没有改动", "from {from} to {to} no record changed");
  private static final Text SOME =
      new Text(
          "{from} 与{to}之间：新增{added}份、修改{changed}份、改名{renamed}份、删去{removed}份。下一步：duty log"
              + " 加编号，看一份记录的来历",
          "from {from} to {to}: {added} new, {changed} changed, {renamed} renamed, {removed}"
              + " removed. Next: duty log and an id, for the history of one");
  private static final Text FOLDER = new Text("当前文件夹", "the folder as it lies");
  private static final Text COMMIT = new Text(" {commit} ", "{commit}");

  DiffCommand() {
    super(
        "diff",
        new Text(
            "说明两个版本之间台账改了什么，用业务的话", "Tells in the bureau's words what changed between two states"),
        List.of(RANGE, RecordsRoot.ARGUMENT, FORMAT.option()),
        List.of(
            new Manual.Example(
                "duty diff HEAD",
                new Text("提交之前，看这次改了什么", "before committing: what is about to change")),
            new Manual.Example(
                "duty diff HEAD~1..HEAD records",
                new Text("上一次提交改了什么", "what the last commit changed")),
            new Manual.Example(
                "duty diff 2026Q3-filed..main --format json",
                new Text("自打标签以来，给程序读", "since a tag, for a program"))),
        null,
        new Text("看一份记录的来历，运行 duty log", "for the history of one record run duty log"));
  }

  @Override
  public int run(Call call) throws IOException {
    String range = call.required(RANGE, NAME_RANGE);
    Format format = call.choice(FORMAT, Format.HUMAN);
    CompareRecords.Comparison comparison = compare(range, call);
    if (format == Format.JSON) {
      ChangeJson.print(comparison, call.out());
    } else {
      new ChangePrinter(call.lang(), Colours.of(call.surroundings()))
          .print(comparison.changes(), call.out());
    }
    call.out().flush();
    call.err().println(summary(comparison).in(call.lang()));
    return ExitCode.OK;
  }

  /** An end that is left out is HEAD, as git has it. */
  private static CompareRecords.Comparison compare(String range, Call call) throws IOException {
    int dots = range.indexOf("..");
    String from = dots < 0 ? range : range.substring(0, dots);
    String to = dots < 0 ? null : range.substring(dots + 2);
    try {
      return CompareRecords.between(
          call.root(),
          from.isEmpty() ? "HEAD" : from,
          to == null ? null : to.isEmpty() ? "HEAD" : to);
    } catch (RefusedException refused) {
      throw new UsageError(refused.refusal().reason(), refused.refusal().next());
    }
  }

  private static Message summary(CompareRecords.Comparison comparison) {
    Object to = comparison.to() == null ? FOLDER : COMMIT.with("commit", comparison.to());
    if (comparison.changes().isEmpty()) {
      return NOTHING.with("from", comparison.from(), "to", to);
    }
    return SOME.with(
        "from", comparison.from(),
        "to", to,
        "added", count(comparison, RecordChange.Act.ADDED),
        "changed", count(comparison, RecordChange.Act.CHANGED),
        "renamed", count(comparison, RecordChange.Act.RENAMED),
        "removed", count(comparison, RecordChange.Act.REMOVED));
  }

  private static long count(CompareRecords.Comparison comparison, RecordChange.Act act) {
    return comparison.changes().stream().filter(change -> change.act() == act).count();
  }
}
