package duty.domain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who should have come to a meeting, and who did (实施方案二（一）“召集分管的行业和单位负责人”): the sections that the
 * table has that day under the meeting's duties; where it names none, under those of its conveners.
 * A group stands for its members.
 */
public record Attendance(Meeting meeting, Ledger ledger, DivisionTable table) {
  /** Who neither came nor was excused, in the order of the table. */
  public List<DivisionTable.Stand> missing() {
    Set<String> answered = table.members(meeting.attended());
    answered.addAll(table.members(meeting.absent()));
    List<DivisionTable.Stand> missing =
        new ArrayList<>(table.sections(meeting.date(), this::concerns));
    missing.removeIf(stand -> answered.contains(stand.section()));
    return missing;
  }

  private boolean concerns(Charge charge) {
    return meeting.duties().isEmpty()
        ? meant(Kind.LEADER, meeting.convenedBy()).contains(charge.leader())
        : meant(Kind.DUTY, meeting.duties()).contains(charge.duty().id());
  }

  /** Whether a section is named that nobody knows: it may be any of those missing. */
  public boolean inDoubt() {
    return unknown(Kind.SECTION, meeting.attended()) || unknown(Kind.SECTION, meeting.absent());
  }

  /**
   * Who took the chair without having convened the meeting, by id; null where a convener did, and
   * where one of them is not known or was not in post, which is told already.
   */
  public @Nullable String otherChair() {
    if (meeting.chairedBy() == null) {
      return null;
    }
    String chair = ledger.meant(Kind.LEADER, meeting.chairedBy());
    Set<String> conveners = meant(Kind.LEADER, meeting.convenedBy());
    boolean sure = inPost(chair) && conveners.stream().allMatch(this::inPost);
    return !sure || conveners.contains(chair) ? null : chair;
  }

  private boolean inPost(String leader) {
    return ledger.leader(leader).filter(one -> one.value().inPost(meeting.date())).isPresent();
  }

  private Set<String> meant(Kind kind, List<String> written) {
    Set<String> ids = new LinkedHashSet<>();
    written.forEach(one -> ids.add(ledger.meant(kind, one)));
    return ids;
  }

  private boolean unknown(Kind kind, List<String> written) {
    return !ledger.ids(kind).containsAll(meant(kind, written));
  }
}
