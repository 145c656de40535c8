package duty.cli;

import duty.app.HandedOver;
import duty.app.Handover;
import duty.check.Message;
import duty.check.Text;
import java.util.List;

/** Shows a hand-over before it is done: the edit, and what lies open. */
final class HandoverPrinter {
  private static final Text NOTHING_OPEN =
      new Text("没有未了事项。", "There is nothing open to hand over.");

  private final Call call;

  private HandoverPrinter(Call call) {
    this.call = call;
  }

  static void print(Handover.Planned planned, Call call) {
    planned.told().forEach(one -> call.out().println(one.in(call.lang())));
    call.out().println();
    new EditDesk(call).show(planned.edit());
    new HandoverPrinter(call).open(planned);
  }

  private void open(Handover.Planned planned) {
    List<HandedOver.Part> parts = planned.handedOver().parts(planned.ledger());
    if (parts.isEmpty()) {
      call.out().println(NOTHING_OPEN.in(call.lang()));
    }
    for (HandedOver.Part part : parts) {
      call.out().println(part.heading().in(call.lang()));
      part.things().forEach(this::item);
    }
  }

  private void item(Message message) {
    call.out().println("  " + message.in(call.lang()));
  }
}
