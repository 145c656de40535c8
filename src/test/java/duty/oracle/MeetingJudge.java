package duty.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** M3, M4: who was at a meeting, and what became of its decisions. */
final class MeetingJudge {
  private final NaiveJudge.Case all;
  private final Bureau bureau;
  private final Event.Meeting one;
  private final List<NaiveJudge.Told> told;

  private MeetingJudge(NaiveJudge.Case all, Event.Meeting one, List<NaiveJudge.Told> told) {
    this.all = all;
    this.bureau = all.bureau();
    this.one = one;
    this.told = told;
  }

  static void judge(NaiveJudge.Case all, List<NaiveJudge.Told> told) {
    for (Event.Meeting meeting : all.bureau().meetings()) {
      MeetingJudge one = new MeetingJudge(all, meeting, told);
      boolean wrong = all.wrong(all.bureau().shelf().file(meeting), "date");
      if (all.asks(meeting.date()) && !wrong) {
        one.chair();
        one.attendance();
      }
      for (int i = 0; i < meeting.decisions().size(); i++) {
        // What has not been held has decided nothing.
        if (!meeting.date().isAfter(all.asOf())) {
          one.decision(meeting.decisions().get(i), i);
        }
      }
    }
  }

  private void chair() {
    String chair = one.chair();
    if (chair != null
        && !one.conveners().contains(chair)
        && !one.delegated()
        && bureau.inPost(chair, one.date())
        && one.conveners().stream().allMatch(who -> bureau.inPost(who, one.date()))) {
      tell("M3", "warning", "chair " + chair, null);
    }
  }

  private void attendance() {
    if (one.attended() == null || one.attended().isEmpty()) {
      tell("M3", "warning", "nobody registered", null);
      return;
    }
    Set<String> missing = new TreeSet<>(expected());
    missing.removeAll(bureau.inUse(one.attended(), one.date()));
    if (all.quirk() != Quirk.LEAVE_IS_NO_EXCUSE) {
      missing.removeAll(bureau.inUse(one.absent(), one.date()));
    }
    if (!missing.isEmpty()) {
      tell("M3", "warning", "missing " + String.join(", ", missing), null);
    }
  }

  /** Sections of the named duties; without any, those of all duties of the conveners. */
  private Set<String> expected() {
    Set<String> expected = new TreeSet<>();
    bureau
        .duties()
        .forEach(
            (duty, rows) -> {
              for (Bureau.Row row : rows) {
                List<String> holders = bureau.holders(row, one.date());
                boolean own =
                    one.duties().isEmpty()
                        ? holders.stream().anyMatch(one.conveners()::contains)
                        : !holders.isEmpty() && one.duties().contains(duty);
                if (own) {
                  expected.addAll(bureau.inUse(row.sections(), one.date()));
                }
              }
            });
    return expected;
  }

  private void decision(Event.Decision decision, int place) {
    List<String> lacking = new ArrayList<>();
    if (decision.section() == null) {
      lacking.add("section");
    }
    if (decision.due() == null) {
      lacking.add("deadline (due)");
    }
    if (all.asks(one.date()) && !lacking.isEmpty()) {
      tell("M4", "warning", "lacks " + String.join(", ", lacking), null);
    }
    LocalDate due = decision.due();
    int less = all.quirk() == Quirk.DECISION_ENDS_A_DAY_EARLIER ? 1 : 0;
    if (due != null
        && decision.done() == null
        && !all.wrong(bureau.shelf().file(one), "due " + place)
        && all.byItsEnd(due)) {
      boolean over = all.asOf().isAfter(due.minusDays(less));
      if (over || all.soon(due)) {
        String what = "open" + (decision.section() == null ? "" : " " + decision.section());
        tell("M4", over ? "warning" : "notice", what, due);
      }
    }
  }

  private void tell(String rule, String weight, String what, @Nullable LocalDate due) {
    told.add(
        all.tell(rule, weight, bureau.shelf().file(one), what, due, one.conveners(), one.date()));
  }
}
