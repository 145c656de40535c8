package duty.rules;

import duty.domain.Accident;
import duty.domain.Agreement;
import duty.domain.Assessment;
import duty.domain.EmergencyPlan;
import duty.domain.Entry;
import duty.domain.Folders;
import duty.domain.Opinion;
import duty.domain.SafetySystem;
import duty.domain.Tenure;
import duty.domain.WrongDates;
import java.time.LocalDate;
import java.util.List;

/**
 * D1 for safety systems, emergency plans, assessments, opinions and accidents. On a day that R2
 * tells of nobody need have been in post.
 */
record PapersInPost(Standing standing, WrongDates wrong, LocalDate asOf) {
  /**
   * @param start the first day of the records; of systems and plans that are older, that day counts
   */
  void check(LocalDate start) {
    standing.ledger().systems().forEach(entry -> system(entry, start));
    standing.ledger().emergencyPlans().forEach(entry -> emergencyPlan(entry, start));
    standing.ledger().assessments().forEach(this::assessment);
    standing.ledger().opinions().forEach(this::opinion);
    standing.ledger().accidents().forEach(this::accident);
    standing.ledger().agreements().forEach(this::agreement);
  }

  /** Whether the leader was in post is A3's, and a signature of another year A2's. */
  private void agreement(Entry<Agreement> entry) {
    standing.findings().looked();
    LocalDate signed = entry.value().sectionSigned();
    if (signed != null && Folders.hold(entry.file(), signed)) {
      standing.inUse(entry.value().section(), signed, entry.at("party-b", "section"));
    }
  }

  private void system(Entry<SafetySystem> entry, LocalDate start) {
    standing.findings().looked();
    LocalDate day = later(entry.value().tenure().from(), start);
    if (entry.value().tenure().covers(day)) {
      sections(entry.value().sections(), day, entry);
    }
  }

  private void emergencyPlan(Entry<EmergencyPlan> entry, LocalDate start) {
    standing.findings().looked();
    EmergencyPlan plan = entry.value();
    plan.on(asOf)
        .ifPresent(version -> sections(plan.sections(), later(version.issued(), start), entry));
  }

  private void sections(List<String> sections, LocalDate day, Entry<?> entry) {
    for (int i = 0; i < sections.size() && !day.isAfter(asOf); i++) {
      standing.inUse(sections.get(i), day, entry.at("sections", i));
    }
  }

  private void assessment(Entry<Assessment> entry) {
    standing.findings().looked();
    Assessment assessment = entry.value();
    if (wrong.tell(entry, "year", "assessed")) {
      return;
    }
    for (int i = 0; i < assessment.by().size(); i++) {
      standing.inPost(assessment.by().get(i), assessment.assessed(), entry.at("by", i));
    }
    if (!usedIn(assessment.year(), assessment.section())) {
      standing.inUse(assessment.section(), assessment.assessed(), entry.at("section"));
    }
  }

  /** A section that was closed in the year, or after it, is still assessed for it. */
  private boolean usedIn(int year, String section) {
    Tenure days = new Tenure(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    return standing
        .ledger()
        .section(section)
        .map(Entry::value)
        .filter(one -> one.names().stream().anyMatch(name -> name.tenure().and(days).isPresent()))
        .isPresent();
  }

  private void opinion(Entry<Opinion> entry) {
    standing.findings().looked();
    LocalDate issued = entry.value().issued();
    if (!wrong.tell(entry.at("issued"))) {
      standing.inUse(entry.value().section(), issued, entry.at("section"));
    }
  }

  private void accident(Entry<Accident> entry) {
    standing.findings().looked();
    Accident accident = entry.value();
    LocalDate day = accident.occurred().toLocalDate();
    if (wrong.tell(entry.at("occurred"))) {
      return;
    }
    standing.inTable(accident.duty(), day, entry.at("duty"));
    for (int i = 0; i < accident.atScene().size(); i++) {
      Accident.Presence presence = accident.atScene().get(i);
      LocalDate arrived = presence.arrived().toLocalDate();
      if (!wrong.tell(entry.at("at-scene", i, "arrived"))) {
        standing.inPost(presence.leader(), arrived, entry.at("at-scene", i, "leader"));
      }
    }
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
