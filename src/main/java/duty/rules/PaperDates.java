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
import duty.domain.Waiver;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * R2 for emergency plans, assessments, opinions, accidents, filings and waivers. A safety system
 * may be issued before it comes into force, so that its days can lie ahead.
 */
record PaperDates(Days days) {
  void check(Ledger ledger) {
    ledger.emergencyPlans().forEach(this::emergencyPlan);
    ledger.assessments().forEach(this::assessment);
    ledger.opinions().forEach(this::opinion);
    ledger.accidents().forEach(this::accident);
    ledger.filings().forEach(this::filing);
    ledger.waivers().forEach(this::waiver);
  }

  /** Of several versions the first one that ends before it was issued is told. */
  private void emergencyPlan(Entry<EmergencyPlan> entry) {
    EmergencyPlan plan = entry.value();
    Days.Dated to = days.on(plan.to(), entry.at("to"));
    boolean inOrder = true;
    for (int i = 0; i < plan.versions().size(); i++) {
      EmergencyPlan.Version version = plan.versions().get(i);
      Days.Dated issued = days.on(version.issued(), entry.at("versions", i, "issued"));
      issued = days.begins(issued, true);
      days.after(days.on(version.filed(), entry.at("versions", i, "filed")), issued);
      inOrder = inOrder && days.inOrder(to, issued);
    }
  }

  /** The folder is of the year that was assessed, not of the day on which that was done. */
  private void assessment(Entry<Assessment> entry) {
    Assessment assessment = entry.value();
    int year = assessment.year();
    Integer folder = Folders.yearOf(entry.file());
    Days.Dated first = Days.planned(LocalDate.of(year, 1, 1), entry.at("year"));
    if (folder != null && folder != year) {
      days.misplaced(year, entry.at("year"), entry.file(), "assessments/" + year + "/");
      first = null;
    }
    days.after(days.on(assessment.assessed(), entry.at("assessed")), first);
  }

  private void opinion(Entry<Opinion> entry) {
    Opinion opinion = entry.value();
    Days.Dated issued = begins(days.on(opinion.issued(), entry.at("issued")), entry, Kind.OPINION);
    days.inOrder(days.on(opinion.deadline(), entry.at("deadline")), issued);
    Days.Dated answered = days.on(opinion.answered(), entry.at("answer", "date"));
    Days.Dated reviewed = days.on(opinion.reviewed(), entry.at("review", "date"));
    days.after(reviewed, days.after(answered, issued));
  }

  /**
   * Where it was known before it happened, one of the two is wrong, and neither bounds anything.
   */
  private void accident(Entry<Accident> entry) {
    Accident accident = entry.value();
    Days.Dated occurred =
        begins(days.at(accident.occurred(), entry.at("occurred")), entry, Kind.ACCIDENT);
    Days.Dated learned = days.at(accident.learned(), entry.at("learned"));
    Days.Dated reported = days.after(learned, occurred);
    if (occurred != null && occurred.equals(reported)) {
      occurred = occurred.ahead() ? occurred : null;
      reported = occurred;
    }
    for (int i = 0; i < accident.reports().size(); i++) {
      days.after(days.at(accident.reports().get(i).at(), entry.at("reports", i, "at")), reported);
    }
    for (int i = 0; i < accident.atScene().size(); i++) {
      Pointer place = entry.at("at-scene", i, "arrived");
      days.after(days.at(accident.atScene().get(i).arrived(), place), occurred);
    }
    days.after(days.on(accident.closed(), entry.at("closed")), occurred);
  }

  /**
   * The folder is of the year of filing: the fourth quarter's report lies in the next year's. What
   * was given back had been received.
   */
  private void filing(Entry<Filing> entry) {
    Filing filing = entry.value();
    Days.Dated filed = begins(days.on(filing.filed(), entry.at("filed")), entry, Kind.FILING);
    Days.Dated quarter =
        filing.quarter() == null
            ? null
            : Days.planned(filing.quarter().first(), entry.at("quarter"));
    if (!days.inOrder(filed, quarter)
        || !days.inOrder(filed, Days.planned(filing.asOf(), entry.at("as-of")))) {
      filed = null;
    }
    Days.Dated received = days.on(filing.received(), entry.at("receipt", "date"));
    Days.Dated returned = days.on(filing.returned(), entry.at("returned", "date"));
    days.after(returned, days.after(received, filed));
  }

  /** One that ends before it was approved has expired by then, which W1 tells. */
  private void waiver(Entry<Waiver> entry) {
    days.happened(entry.value().approved(), entry.at("approved"));
  }

  /** The day with which a record's dates begin, held against the year of its folder. */
  private Days.@Nullable Dated begins(Days.@Nullable Dated one, Entry<?> entry, Kind kind) {
    Integer folder = Folders.yearOf(entry.file());
    boolean inFolder = one == null || folder == null || folder == one.from().getYear();
    Days.Dated first = days.begins(one, inFolder);
    if (one != null && first == null) {
      int year = one.from().getYear();
      String right = kind.folder() + "/" + year + "/";
      days.misplaced(one.from().toLocalDate(), one.place(), entry.file(), right);
    }
    return first;
  }
}
