package duty.cli;

import duty.app.HandedOver;
import duty.app.Handover;
import duty.check.Diagnostic;
import duty.check.Message;
import duty.check.Text;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;

/** Shows a hand-over before it is done: the diff, the findings that come and go, what lies open. */
final class HandoverPrinter {
  private static final Text ADDED = new Text("将新增的问题：", "findings that this adds:");
  private static final Text REMOVED = new Text("将消除的问题：", "findings that this removes:");
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
    if (planned.added().isEmpty() && planned.removed().isEmpty()) {
      out.println(UNCHANGED.with("asOf", asOf).in(call.lang()));
    }
    findings(ADDED, planned.added());
    findings(REMOVED, planned.removed());
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

  private void findings(Text title, List<Diagnostic> diagnostics) {
    if (diagnostics.isEmpty()) {
      return;
    }
    call.out().println(title.in(call.lang()));
    for (Diagnostic one : diagnostics) {
      String word = one.finding().severity().word().in(call.lang());
      String message = one.finding().message().in(call.lang());
      call.out()
          .println("  " + word + "[" + one.finding().rule().id() + "] " + Harmless.show(message));
    }
  }

  private void item(Message message) {
    call.out().println("  " + Harmless.show(message.in(call.lang())));
  }
}
