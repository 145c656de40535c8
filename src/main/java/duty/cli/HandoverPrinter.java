package duty.cli;

import duty.app.HandedOver;
import duty.app.Handover;
import duty.app.SetAside;
import duty.check.Diagnostic;
import duty.check.Message;
import duty.check.Text;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Shows a hand-over before it is done: the diff, the findings that come and go, what lies open. */
final class HandoverPrinter {
  private static final Text ADDED = new Text("将新增的问题：", "findings that this adds:");
  private static final Text REMOVED = new Text("将消除的问题：", "findings that this removes:");
  private static final Text WAIVED =
      new Text("{message}（按 {waiver} 豁免）", "{message} (waived by {waiver})");
  private static final Text UNCHANGED =
      new Text("以{asOf}为准，检查结果不变。", "As of {asOf} the findings stay as they are.");
  private static final Text NOTHING_OPEN =
      new Text("没有未了事项。", "There is nothing open to hand over.");

  private final Call call;

  private HandoverPrinter(Call call) {
    this.call = call;
  }

  static void print(Handover.Planned planned, Call call) {
    new HandoverPrinter(call).print(planned, call.judging().asOf());
  }

  private void print(Handover.Planned planned, LocalDate asOf) {
    PrintWriter out = call.out();
    planned.diff().forEach(line -> out.println(Harmless.show(withoutReturn(line))));
    out.println();
    List<String> added = findings(planned.added(), planned.addedSetAside());
    List<String> removed = findings(planned.removed(), planned.removedSetAside());
    if (added.isEmpty() && removed.isEmpty()) {
      out.println(UNCHANGED.with("asOf", asOf).in(call.lang()));
    }
    list(ADDED, added);
    list(REMOVED, removed);
    List<HandedOver.Part> parts = planned.handedOver().parts(planned.ledger());
    if (parts.isEmpty()) {
      out.println(NOTHING_OPEN.in(call.lang()));
    }
    for (HandedOver.Part part : parts) {
      out.println(part.heading().in(call.lang()));
      part.things().forEach(this::item);
    }
  }

  /** Of a file with Windows' line ends every line would show one. */
  private static String withoutReturn(String line) {
    return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
  }

  /** Those that count, then those that a waiver sets aside, with its file. */
  private List<String> findings(List<Diagnostic> counted, List<SetAside> setAside) {
    List<String> lines = new ArrayList<>();
    counted.forEach(one -> lines.add(line(one, one.finding().message())));
    for (SetAside one : setAside) {
      Message message = one.diagnostic().finding().message();
      String waiver = one.waiver().file();
      lines.add(line(one.diagnostic(), WAIVED.with(Map.of("message", message, "waiver", waiver))));
    }
    return lines;
  }

  private String line(Diagnostic one, Message message) {
    String word = one.finding().severity().word().in(call.lang());
    return word + "[" + one.finding().rule().id() + "] " + Harmless.show(message.in(call.lang()));
  }

  private void list(Text title, List<String> lines) {
    if (!lines.isEmpty()) {
      call.out().println(title.in(call.lang()));
      lines.forEach(line -> call.out().println("  " + line));
    }
  }

  private void item(Message message) {
    call.out().println("  " + Harmless.show(message.in(call.lang())));
  }
}
