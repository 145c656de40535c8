package duty.app;

import duty.check.Finding;
import duty.domain.Entry;
import duty.domain.Hazard;
import duty.domain.Inspection;
import duty.domain.Ledger;
import duty.domain.Meeting;
import duty.domain.Opinion;
import duty.domain.Pointer;
import java.util.List;
import java.util.Objects;

/** What a finding is about, as a paper names it: somebody reads it without the ledger. */
record Matters(Ledger ledger) {
  /**
   * A hazard, a decision of a meeting, an inspection, an opinion, or a finding by itself.
   *
   * @param key the same for all findings about it
   * @param words empty where a finding's own sentence says it
   */
  record Matter(Object key, String words) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Matter matter && key.equals(matter.key);
    }

    @Override
    public int hashCode() {
      return key.hashCode();
    }
  }

  Matter of(Finding finding) {
    String file = finding.place().file();
    Object value = ledger.at(file).<Object>map(Entry::value).orElse(finding);
    if (value instanceof Meeting meeting) {
      return ofMeeting(file, meeting, finding);
    }
    String words = words(value);
    return words.isEmpty() ? new Matter(finding, words) : new Matter(file, words);
  }

  private static String words(Object value) {
    if (value instanceof Hazard hazard) {
      return hazard.unit() + "，" + phrase(hazard.description());
    }
    if (value instanceof Inspection inspection) {
      String where = Objects.requireNonNullElse(inspection.unit(), inspection.location());
      return inspection.date() + " 检查" + (where == null ? "" : where);
    }
    return value instanceof Opinion opinion ? phrase(opinion.problem()) : "";
  }

  private static Matter ofMeeting(String file, Meeting meeting, Finding finding) {
    String title = meeting.title() != null ? meeting.title() : String.join("、", meeting.agenda());
    String held = meeting.date() + " " + (title.isEmpty() ? "会议" : "“" + title + "”");
    if (finding.place() instanceof Pointer pointer
        && pointer.steps().size() > 1
        && pointer.steps().get(0).equals("decisions")
        && pointer.steps().get(1) instanceof Integer position) {
      String decided = meeting.decisions().get(position).text();
      return new Matter(List.of(file, position), held + "议定的“" + phrase(decided) + "”");
    }
    return new Matter(file, held);
  }

  /** Without the stop at its end. */
  private static String phrase(String text) {
    return text.replaceFirst("[。；;.]+$", "");
  }
}
