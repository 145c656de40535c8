package duty.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who has whom for some days of a year, as it comes about day by day. */
final class Together {
  private Together() {}

  /** A leader has a section by a duty for some days without a break. */
  static final class Turn {
    final String duty;
    final String leader;
    final String section;
    final LocalDate began;
    LocalDate last;

    /** The latest day on which the leader had it by no other duty. */
    LocalDate gone = LocalDate.MIN;

    Turn(List<String> who, LocalDate began) {
      duty = who.get(0);
      leader = who.get(1);
      section = who.get(2);
      this.began = began;
      last = began;
    }
  }

  /** A leader and a section together, under the name that it has since its last merger. */
  static final class Pair {
    final String leader;
    final String section;
    final LocalDate ownBegan;
    final LocalDate ownDue;
    LocalDate began;
    LocalDate due;
    LocalDate last;
    boolean takenOver;
    final List<Pair> merged = new ArrayList<>();
    final Map<Bureau.Agreement, LocalDate> papers = new HashMap<>();

    Pair(String leader, String section, LocalDate began, LocalDate due) {
      this.leader = leader;
      this.section = section;
      ownBegan = began;
      ownDue = due;
      this.began = began;
      this.due = due;
      last = began;
    }

    boolean is(Turn turn) {
      boolean own =
          leader.equals(turn.leader)
              && section.equals(turn.section)
              && !turn.began.isBefore(ownBegan)
              && !turn.last.isAfter(last);
      return own || merged.stream().anyMatch(one -> one.is(turn));
    }
  }
}
