package duty.app;

import duty.check.Finding;
import duty.domain.Accident;
import duty.domain.Activity;
import duty.domain.Agreement;
import duty.domain.Assessment;
import duty.domain.Assignment;
import duty.domain.Charge;
import duty.domain.Duty;
import duty.domain.EmergencyPlan;
import duty.domain.Entry;
import duty.domain.Hazard;
import duty.domain.Judging;
import duty.domain.Kind;
import duty.domain.Ledger;
import duty.domain.Opinion;
import duty.domain.Pointer;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells whose a finding is: of which leaders, and about which section. */
record Whose(Judging judging) {
  /** Who has to do it, else those that the record is of or who see to what it is about, by id. */
  Set<String> leaders(Finding finding) {
    Set<String> owing = owing(finding);
    return owing.isEmpty() ? seeingTo(value(finding)) : owing;
  }

  /** Who has to do it, else those that the record is of: whom a waiver can name, by id. */
  Set<String> owing(Finding finding) {
    Object value = value(finding);
    Set<String> leaders = new HashSet<>();
    if (!finding.owedBy().isEmpty()) {
      leaders.addAll(finding.owedBy());
    } else if (value instanceof Activity activity) {
      activity.leaders().forEach(leader -> leaders.add(meant(leader)));
    } else if (value instanceof Agreement agreement) {
      leaders.add(meant(agreement.leader()));
    } else if (value instanceof Hazard hazard) {
      leaders.addAll(of(List.of(hazard.duty()), hazard.found()));
    } else if (value instanceof Duty duty) {
      row(duty, finding, leaders);
    }
    return leaders;
  }

  /** What sections and the bureau owe is seen to by whoever has them, or the duty, in charge. */
  private Set<String> seeingTo(@Nullable Object value) {
    if (value instanceof Opinion opinion) {
      return ofSections(List.of(opinion.section()));
    } else if (value instanceof Assessment assessment) {
      return ofSections(List.of(assessment.section()));
    } else if (value instanceof Accident accident) {
      return of(List.of(accident.duty()), accident.occurred().toLocalDate());
    } else if (value instanceof EmergencyPlan plan) {
      return plan.duties().isEmpty()
          ? ofSections(plan.sections())
          : of(plan.duties(), judging.asOf());
    }
    return Set.of();
  }

  /** Who has some duties in charge on a day. */
  private Set<String> of(List<String> duties, LocalDate day) {
    Set<String> leaders = new HashSet<>();
    for (String duty : duties) {
      judging.table().charges(judging.ledger().meant(Kind.DUTY, duty)).stream()
          .filter(charge -> charge.days().covers(day))
          .forEach(charge -> leaders.add(charge.leader()));
    }
    return leaders;
  }

  /** Who has some sections in charge today, or whoever took over from them. */
  private Set<String> ofSections(List<String> written) {
    Set<String> sections = new HashSet<>();
    for (String section : judging.table().members(written)) {
      sections.add(judging.table().heir(section, judging.asOf()));
    }
    Set<String> leaders = new HashSet<>();
    for (Charge charge : judging.table().charges()) {
      if (charge.days().covers(judging.asOf())
          && judging.table().members(charge.assignment().sections()).stream()
              .anyMatch(sections::contains)) {
        leaders.add(charge.leader());
      }
    }
    return leaders;
  }

  /** The section that has its part in it today, by id. */
  Optional<String> section(Finding finding) {
    String section = finding.section();
    Object value = value(finding);
    if (section == null && value instanceof Opinion opinion) {
      section = opinion.section();
    } else if (section == null && value instanceof Agreement agreement) {
      section = agreement.section();
    } else if (section == null && value instanceof Assessment assessment) {
      section = assessment.section();
    } else if (section == null && value instanceof Hazard hazard) {
      section = hazard.owner();
    }
    return Optional.ofNullable(section).map(id -> judging.table().heir(id, judging.asOf()));
  }

  private @Nullable Object value(Finding finding) {
    return judging.ledger().written().at(finding.place().file()).map(Entry::value).orElse(null);
  }

  /** The leader of the row of the table that the finding points at. */
  private void row(Duty duty, Finding finding, Set<String> leaders) {
    List<Object> steps = finding.place() instanceof Pointer pointer ? pointer.steps() : List.of();
    if (steps.size() > 1 && steps.get(1) instanceof Integer row) {
      Assignment assignment = duty.assignments().get(row);
      if (assignment.leader() != null) {
        leaders.add(meant(assignment.leader()));
      }
    }
  }

  private String meant(String leader) {
    Ledger ledger = judging.ledger();
    return ledger.meant(Kind.LEADER, leader);
  }
}
