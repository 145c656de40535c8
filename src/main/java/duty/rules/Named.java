package duty.rules;

import duty.check.Message;
import duty.check.Text;
import duty.domain.Duty;
import duty.domain.Entry;
import duty.domain.Kind;
import duty.domain.Ledger;
import java.time.LocalDate;
import java.util.Map;

/** What findings call the things that they speak of. */
final class Named {
  private static final Text DUTY = new Text("职责{order}（{field}）", "duty {order} ({field})");

  private Named() {}

  static Message duty(Entry<Duty> duty) {
    return DUTY.with(Map.of("order", duty.value().order(), "field", duty.value().field()));
  }

  static String leader(Ledger ledger, String id) {
    return ledger.leaderName(ledger.meant(Kind.LEADER, id));
  }

  static String section(Ledger ledger, String id, LocalDate day) {
    return ledger
        .section(ledger.meant(Kind.SECTION, id))
        .map(entry -> entry.value().nameOn(day))
        .orElse(id);
  }
}
