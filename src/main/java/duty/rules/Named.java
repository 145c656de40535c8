package duty.rules;

import duty.check.Message;
import duty.check.Text;
import duty.domain.Charge;
import duty.domain.Duty;
import duty.domain.EmergencyPlan;
import duty.domain.Entry;
import duty.domain.Hazard;
import duty.domain.Kind;
import duty.domain.Ledger;
import duty.domain.Meeting;
import duty.domain.Subject;
import java.time.LocalDate;
import java.util.Objects;

/** What findings call the things that they speak of. */
final class Named {
  private static final Text DUTY = new Text("职责{order}（{field}）", "duty {order} ({field})");

  private static final Text HAZARD = new Text("隐患 {id}（{unit}）", "hazard {id} ({unit})");

  private static final Text CHARGE =
      new Text("{leader}自{from}起分管", "in the charge of {leader} from {from}");
  private static final Text FALLEN =
      new Text("自{from}起无分管负责人，由{leader}负责", "nobody in charge from {from}: falls to {leader}");

  private static final Text SINCE = new Text("自{from}起分管", "in charge from {from}");
  private static final Text POST = new Text("自{from}起任职", "in post from {from}");

  private Named() {}

  static Message duty(Entry<Duty> duty) {
    return DUTY.with("order", duty.value().order(), "field", duty.value().field());
  }

  /** By its number and the unit that has it. */
  static Message hazard(Entry<Hazard> entry) {
    return HAZARD.with("id", entry.id(), "unit", entry.value().unit());
  }

  /** In title marks, unless the record writes them itself. */
  static String plan(Entry<EmergencyPlan> plan) {
    String name = plan.value().name();
    return name.startsWith("《") ? name : "《" + name + "》";
  }

  /** Who has it in charge, and from when on. */
  static Message charge(Ledger ledger, Charge charge) {
    return (charge.fallen() ? FALLEN : CHARGE)
        .with("leader", ledger.leaderName(charge.leader()), "from", charge.days().from());
  }

  /** Whether nobody but sections convened it: what a leader's meeting needs it may lack. */
  static boolean isOfSections(Ledger ledger, Meeting meeting) {
    return meeting.convenedBy().stream()
        .allMatch(id -> ledger.written().section(ledger.meant(Kind.SECTION, id)).isPresent());
  }

  /** Whom a requirement binds. */
  static Object subject(Ledger ledger, Subject who, LocalDate day) {
    return switch (who.kind()) {
      case LEADER -> ledger.leaderName(who.id());
      case SECTION -> section(ledger, who.id(), day);
      case DUTY -> duty(ledger.duty(who.id()).orElseThrow());
      case EMERGENCY_PLAN ->
          ledger.emergencyPlans().stream()
              .filter(one -> one.id().equals(who.id()))
              .map(Named::plan)
              .findFirst()
              .orElseThrow();
      default -> ledger.settings().orElseThrow().value().shortName();
    };
  }

  /** Who has it in charge, or holds the post, and from when on. */
  static Message since(Ledger ledger, Subject who) {
    return (who.fallen() ? FALLEN : who.place().file().startsWith("leaders/") ? POST : SINCE)
        .with("leader", ledger.leaderName(who.id()), "from", Objects.requireNonNull(who.from()));
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
