package duty.cli;

import duty.app.TellRecord;
import duty.app.changes.RecordChange;
import duty.check.Lang;
import duty.check.Message;
import duty.check.Text;
import duty.privacy.ShownText;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;

/** Prints what changed, for people. */
record ChangePrinter(Lang lang, Colours colours) {
  private static final Text NOT_COMMITTED = new Text("未提交", "not committed");
  private static final Text SAID = new Text("（提交时间写作 {said}）", " (the commit says {said})");
  private static final Map<RecordChange.Act, String> SIGNS =
      Map.of(
          RecordChange.Act.ADDED, "+",
          RecordChange.Act.REMOVED, "-",
          RecordChange.Act.RENAMED, ">",
          RecordChange.Act.CHANGED, "~");

  void print(List<RecordChange> changes, PrintWriter out) {
    for (RecordChange change : changes) {
      String sign = SIGNS.getOrDefault(change.act(), " ");
      out.println(
          sign
              + " "
              + colours.bold(show(change.name()))
              + "  "
              + colours.frame(ShownText.line(change.file())));
      change.told().forEach(message -> out.println("    " + show(message)));
    }
  }

  void print(TellRecord.Told told, PrintWriter out) {
    for (TellRecord.Step step : told.steps()) {
      out.println(head(step));
      step.change().told().forEach(message -> out.println("    " + show(message)));
    }
  }

  private String head(TellRecord.Step step) {
    if (step.commit() == null) {
      return colours.bold(NOT_COMMITTED.in(lang));
    }
    String said = step.said().equals(step.day()) ? "" : SAID.with("said", step.said()).in(lang);
    return colours.bold(step.day().toString())
        + said
        + "  "
        + colours.frame(step.commit())
        + "  "
        + ShownText.line(step.author())
        + "  "
        + ShownText.line(step.subject());
  }

  private String show(Message message) {
    return ShownText.line(message.in(lang));
  }
}
