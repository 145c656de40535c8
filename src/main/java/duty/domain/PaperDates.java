package duty.domain;

import java.time.LocalDate;

/**
 * R2 for emergency plans, assessments, opinions, accidents, filings and waivers. A safety system
 * may be issued before it comes into force, so that its days can lie ahead.
 */
record PaperDates(DateOrder order) {
  void look(Ledger ledger) {
    ledger.plans().forEach(plan -> order.happened(plan.value().filed(), plan.at("filed")));
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
    DateOrder.Dated to = order.on(plan.to(), entry.at("to"));
    boolean inOrder = true;
    for (int i = 0; i < plan.versions().size(); i++) {
      EmergencyPlan.Version version = plan.versions().get(i);
      DateOrder.Dated issued = order.on(version.issued(), entry.at("versions", i, "issued"));
      order.happened(version.issued(), entry.at("versions", i, "issued"));
      order.after(order.on(version.filed(), entry.at("versions", i, "filed")), issued);
      inOrder = inOrder && order.inOrder(to, issued);
    }
  }

  /** The folder is of the year that was assessed, not of the day on which that was done. */
  private void assessment(Entry<Assessment> entry) {
    Assessment assessment = entry.value();
    int year = assessment.year();
    Integer folder = Folders.yearOf(entry.file());
    DateOrder.Dated first = DateOrder.planned(LocalDate.of(year, 1, 1), entry.at("year"));
    if (folder != null && folder != year) {
      order.misplaced(year, entry.at("year"), "assessments/" + year + "/");
      first = null;
    }
    order.after(order.on(assessment.assessed(), entry.at("assessed")), first);
  }

  private void opinion(Entry<Opinion> entry) {
    Opinion opinion = entry.value();
    DateOrder.Dated issued = order.begins(entry, Kind.OPINION, opinion.issued(), "issued");
    order.inOrder(order.on(opinion.deadline(), entry.at("deadline")), issued);
    DateOrder.Dated answered = order.on(opinion.answered(), entry.at("answer", "date"));
    DateOrder.Dated reviewed = order.on(opinion.reviewed(), entry.at("review", "date"));
    order.after(reviewed, order.after(answered, issued));
  }

  /**
   * Where it was known before it happened, one of the two is wrong, and neither bounds anything.
   */
  private void accident(Entry<Accident> entry) {
    Accident accident = entry.value();
    DateOrder.Dated occurred =
        order.begins(entry, Kind.ACCIDENT, order.at(accident.occurred(), entry.at("occurred")));
    DateOrder.Dated learned = order.at(accident.learned(), entry.at("learned"));
    DateOrder.Dated reported = order.after(learned, occurred);
    if (occurred != null && occurred.equals(reported)) {
      occurred = occurred.ahead() ? occurred : null;
      reported = occurred;
    }
    for (int i = 0; i < accident.reports().size(); i++) {
      order.after(order.at(accident.reports().get(i).at(), entry.at("reports", i, "at")), reported);
    }
    for (int i = 0; i < accident.atScene().size(); i++) {
      Pointer place = entry.at("at-scene", i, "arrived");
      order.after(order.at(accident.atScene().get(i).arrived(), place), occurred);
    }
    order.after(order.on(accident.closed(), entry.at("closed")), occurred);
  }

  /**
   * The folder is of the year of filing: the fourth quarter's report lies in the next year's. What
   * was given back had been received.
   */
  private void filing(Entry<Filing> entry) {
    Filing filing = entry.value();
    DateOrder.Dated filed = order.begins(entry, Kind.FILING, filing.filed(), "filed");
    DateOrder.Dated quarter =
        filing.quarter() == null
            ? null
            : DateOrder.planned(filing.quarter().first(), entry.at("quarter"));
    boolean ahead = filed != null && filed.ahead();
    if (!ahead
        && !(order.inOrder(filed, quarter)
            && order.inOrder(filed, DateOrder.planned(filing.asOf(), entry.at("as-of"))))) {
      filed = null;
    }
    DateOrder.Dated received = order.on(filing.received(), entry.at("receipt", "date"));
    DateOrder.Dated returned = order.on(filing.returned(), entry.at("returned", "date"));
    order.after(returned, order.after(received, filed));
  }

  /** One that ends before it was approved has expired by then, which W1 tells. */
  private void waiver(Entry<Waiver> entry) {
    order.happened(entry.value().approved(), entry.at("approved"));
  }
}
