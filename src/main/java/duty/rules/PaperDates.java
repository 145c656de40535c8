package duty.rules;

import duty.domain.Accident;
import duty.domain.Assessment;
import duty.domain.EmergencyPlan;
import duty.domain.Entry;
import duty.domain.Filing;
import duty.domain.Folders;
import duty.domain.Kind;
import duty.domain.Ledger;
import duty.domain.Opinion;
import duty.domain.Pointer;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * R2 for emergency plans, assessments, opinions, accidents and filings. A safety system may be
 * issued before it comes into force, so that its days can lie ahead.
 */
record PaperDates(Days days) {
  void check(Ledger ledger) {
    ledger.emergencyPlans().forEach(this::emergencyPlan);
    ledger.assessments().forEach(this::assessment);
    ledger.opinions().forEach(this::opinion);
    ledger.accidents().forEach(this::accident);
    ledger.filings().forEach(this::filing);
  }

  private void emergencyPlan(Entry<EmergencyPlan> entry) {
    EmergencyPlan plan = entry.value();
    for (int i = 0; i < plan.versions().size(); i++) {
      EmergencyPlan.Version version = plan.versions().get(i);
      Pointer issued = entry.at("versions", i, "issued");
      if (days.happened(version.issued(), issued)) {
        days.after(version.filed(), entry.at("versions", i, "filed"), version.issued(), issued);
      }
    }
    for (int i = 0; i < plan.versions().size(); i++) {
      LocalDate issued = plan.versions().get(i).issued();
      if (!days.inOrder(plan.to(), entry.at("to"), issued, entry.at("versions", i, "issued"))) {
        return;
      }
    }
  }

  /** The folder is of the year that was assessed, not of the day on which that was done. */
  private void assessment(Entry<Assessment> entry) {
    Assessment assessment = entry.value();
    int year = assessment.year();
    Integer folder = Folders.yearOf(entry.file());
    Pointer place = entry.at("assessed");
    if (folder != null && folder != year) {
      days.misplaced(year, entry.at("year"), entry.file(), "assessments/" + year + "/");
    } else {
      days.after(assessment.assessed(), place, LocalDate.of(year, 1, 1), entry.at("year"));
    }
  }

  private void opinion(Entry<Opinion> entry) {
    Opinion opinion = entry.value();
    LocalDate issued = opinion.issued();
    Pointer place = entry.at("issued");
    if (!inFolder(issued, place, entry, Kind.OPINION)) {
      return;
    }
    days.inOrder(opinion.deadline(), entry.at("deadline"), issued, place);
    Pointer answer = entry.at("answer", "date");
    LocalDate answered = opinion.answered();
    boolean sound = days.after(answered, answer, issued, place);
    if (answered != null && sound) {
      days.after(opinion.reviewed(), entry.at("review", "date"), answered, answer);
    } else {
      days.after(opinion.reviewed(), entry.at("review", "date"), issued, place);
    }
  }

  private void accident(Entry<Accident> entry) {
    Accident accident = entry.value();
    LocalDateTime occurred = accident.occurred();
    Pointer place = entry.at("occurred");
    if (!inFolder(occurred.toLocalDate(), place, entry, Kind.ACCIDENT)) {
      return;
    }
    Pointer learned = entry.at("learned");
    if (!days.after(accident.learned(), learned, occurred, place)) {
      return; // one of the two is wrong, and the rest would only tell so again
    }
    for (int i = 0; i < accident.reports().size(); i++) {
      LocalDateTime at = accident.reports().get(i).at();
      days.after(at, entry.at("reports", i, "at"), accident.learned(), learned);
    }
    for (int i = 0; i < accident.atScene().size(); i++) {
      LocalDateTime arrived = accident.atScene().get(i).arrived();
      days.after(arrived, entry.at("at-scene", i, "arrived"), occurred, place);
    }
    days.after(accident.closed(), entry.at("closed"), occurred.toLocalDate(), place);
  }

  /** The folder is of the year of filing: the fourth quarter's report lies in the next year's. */
  private void filing(Entry<Filing> entry) {
    Filing filing = entry.value();
    LocalDate filed = filing.filed();
    Pointer place = entry.at("filed");
    if (inFolder(filed, place, entry, Kind.FILING)) {
      if (filing.quarter() != null) {
        days.inOrder(filed, place, filing.quarter().first(), entry.at("quarter"));
      }
      days.inOrder(filed, place, filing.asOf(), entry.at("as-of"));
      days.after(filing.received(), entry.at("receipt", "date"), filed, place);
      days.after(filing.returned(), entry.at("returned", "date"), filed, place);
    }
  }

  /**
   * Whether that day has come and its year is the folder's; what else depends on it is not told.
   */
  private boolean inFolder(LocalDate date, Pointer place, Entry<?> entry, Kind kind) {
    Integer folder = Folders.yearOf(entry.file());
    if (!days.happened(date, place)) {
      return false;
    }
    if (folder != null && folder != date.getYear()) {
      days.misplaced(date, place, entry.file(), kind.folder() + "/" + date.getYear() + "/");
      return false;
    }
    return true;
  }
}
