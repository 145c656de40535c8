package duty.cli;

import duty.app.FindingsChange;
import duty.app.PlannedEdit;
import duty.app.Refusal;
import duty.app.SetAside;
import duty.app.Writing;
import duty.check.Diagnostic;
import duty.check.Message;
import duty.check.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Shows an edit of a record before it is made, the diff and the findings that come and go, and
 * makes it once somebody agreed.
 */
record EditDesk(Call call) {
  private static final Text ADDED = new Text("将新增的问题：", "findings that this adds:");
  private static final Text REMOVED = new Text("将消除的问题：", "findings that this removes:");
  private static final Text WAIVED =
      new Text("{message}（按 {waiver} 豁免）", "{message} (waived by {waiver})");
  private static final Text UNCHANGED =
      new Text("以{asOf}为准，检查结果不变。", "As of {asOf} the findings stay as they are.");

  private static final Text AS_OF =
      new Text("以移交当天{asOf}为准：", "As of {asOf}, the day of the hand-over:");

  /** Prints it on standard output. */
  void show(PlannedEdit edit) {
    edit.diff().forEach(line -> call.out().println(withoutReturn(line)));
    call.out().println();
    FindingsChange findings = edit.findings();
    List<String> added = lines(findings.added(), findings.addedSetAside());
    List<String> removed = lines(findings.removed(), findings.removedSetAside());
    if (added.isEmpty() && removed.isEmpty()) {
      call.out().println(UNCHANGED.with("asOf", findings.asOf()).in(call.lang()));
    } else if (!findings.asOf().equals(call.judging().asOf())) {
      call.out().println(AS_OF.with("asOf", findings.asOf()).in(call.lang()));
    }
    list(ADDED, added);
    list(REMOVED, removed);
  }

  /**
   * Asks, and makes it.
   *
   * @param because the sentence around the {@code reason} why it could not be made
   * @param done what to say when it is written
   * @return the exit code
   */
  int make(PlannedEdit edit, Writing writing, Text because, Message done) throws IOException {
    call.out().flush();
    Consent consent = Consent.of(edit.file(), call);
    if (consent != Consent.GIVEN) {
      return consent == Consent.NOT_ASKED ? ExitCode.OK : ExitCode.FINDINGS;
    }
    Optional<Refusal> stopped = edit.apply(writing);
    if (stopped.isPresent()) {
      return Consent.refuse(because, List.of(stopped.get()), call);
    }
    call.err().println(done.in(call.lang()));
    return ExitCode.OK;
  }

  /** Of a file with Windows' line ends every line would show one. */
  private static String withoutReturn(String line) {
    return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
  }

  /** Those that count, then those that a waiver sets aside, with its file. */
  private List<String> lines(List<Diagnostic> counted, List<SetAside> setAside) {
    List<String> lines = new ArrayList<>();
    counted.forEach(one -> lines.add(line(one, one.finding().message())));
    for (SetAside one : setAside) {
      Message message = one.diagnostic().finding().message();
      String waiver = one.waiver().file();
      lines.add(line(one.diagnostic(), WAIVED.with("message", message, "waiver", waiver)));
    }
    return lines;
  }

  private String line(Diagnostic one, Message message) {
    String word = one.finding().severity().word().in(call.lang());
    return word + "[" + one.finding().rule().id() + "] " + message.in(call.lang());
  }

  private void list(Text title, List<String> lines) {
    if (!lines.isEmpty()) {
      call.out().println(title.in(call.lang()));
      lines.forEach(line -> call.out().println("  " + line));
    }
  }
}
