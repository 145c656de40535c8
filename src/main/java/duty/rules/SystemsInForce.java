package duty.rules;

import duty.check.Clause;
import duty.check.Findings;
import duty.check.Severity;
import duty.check.Text;
import duty.domain.Asked;
import duty.domain.DivisionTable;
import duty.domain.Entry;
import duty.domain.Judging;
import duty.domain.Kind;
import duty.domain.Ledger;
import duty.domain.Obligations;
import duty.domain.SafetySystem;
import duty.domain.Section;
import duty.domain.YearWork;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** P2: each section in the table has a safety system for inspection and one for training. */
final class SystemsInForce extends ObligationRule {
  private static final Text MISSING =
      new Text(
          "{section}尚未登记施行中的{lacks}",
          "no safety system in force is registered for {section}: {lacks}");
  private static final Text INSPECTION = new Text("安全检查制度", "inspection");
  private static final Text TRAINING = new Text("教育培训制度", "training");
  private static final Text RESPONSIBILITY = new Text("安全生产责任制", "responsibility");
  private static final Text REMEDY =
      new Text(
          "制定后登记 systems/….yaml：sections 含 {section}，subject 含 {subjects}，from 为施行日期",
          "adopt it and register systems/….yaml with {section} in sections, {subjects} in subject, and from");

  SystemsInForce() {
    super(
        "P2",
        Severity.WARNING,
        Clause.SYSTEMS,
        new Text(
            "分工表中的每个科室有施行中的安全检查、教育培训制度",
            "Each section in the table has a safety system for inspection and one for training in force"),
        new Text("制定并登记制度", "adopt the system and register it"));
  }

  @Override
  void check(Judging judging, Obligations obligations, Findings findings) {
    Map<String, Set<SafetySystem.Subject>> told = new HashMap<>();
    for (int year : judging.years()) {
      LocalDate due = YearWork.end(year);
      if (!judging.concernsYear(year, due)
          || !obligations.yearWork().plan(year).asks(Asked.SYSTEM)) {
        continue;
      }
      for (DivisionTable.Stand stand : obligations.yearWork().sections(year)) {
        findings.owed();
        Set<SafetySystem.Subject> lacking = obligations.yearWork().lacking(stand.section(), year);
        Set<SafetySystem.Subject> before =
            told.computeIfAbsent(
                stand.section(), any -> EnumSet.noneOf(SafetySystem.Subject.class));
        lacking.removeAll(before); // what is lacking since an earlier year is told of that year
        before.addAll(lacking);
        if (!lacking.isEmpty() && !inDoubt(judging.ledger(), stand.section())) {
          tell(judging, obligations, stand, lacking, due, findings);
        }
      }
    }
  }

  private static void tell(
      Judging judging,
      Obligations obligations,
      DivisionTable.Stand stand,
      Set<SafetySystem.Subject> lacking,
      LocalDate due,
      Findings findings) {
    int warning = obligations.settings().planOn(due).warning(Asked.SYSTEM);
    List<Text> lacks =
        lacking.stream()
            .map(
                one ->
                    switch (one) {
                      case INSPECTION -> INSPECTION;
                      case TRAINING -> TRAINING;
                      case RESPONSIBILITY, OTHER -> RESPONSIBILITY;
                    })
            .toList();
    List<String> subjects =
        lacking.stream().map(one -> one.name().toLowerCase(Locale.ROOT)).toList();
    String section = Named.section(judging.ledger(), stand.section(), judging.asOf());
    findings
        .at(judging.table().place(stand.charge(), stand.section()))
        .label(Named.charge(judging.ledger(), stand.charge()))
        .dueBy(due, judging.asOf(), warning)
        .about(stand.section())
        .remedy(REMEDY.with("section", stand.section(), "subjects", subjects))
        .add(MISSING.with("section", section, "lacks", lacks));
  }

  /** A system that cannot be read may be the section's, or its group's: its own fault is told. */
  private static boolean inDoubt(Ledger ledger, String section) {
    List<String> groups =
        ledger.sections().stream()
            .filter(entry -> holds(ledger, entry.value(), section))
            .map(Entry::id)
            .toList();
    return ledger.unread().stream()
        .filter(file -> file.kind() == Kind.SYSTEM)
        .anyMatch(file -> file.mentions(section) || groups.stream().anyMatch(file::mentions));
  }

  private static boolean holds(Ledger ledger, Section group, String section) {
    return group.members().stream()
        .anyMatch(member -> ledger.meant(Kind.SECTION, member).equals(section));
  }
}
