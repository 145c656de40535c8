package duty.rules;

import duty.check.About;
import duty.check.Clause;
import duty.check.Findings;
import duty.check.Message;
import duty.check.Rule;
import duty.check.Severity;
import duty.check.Text;
import duty.domain.Assignment;
import duty.domain.Duty;
import duty.domain.Entry;
import duty.domain.Judging;
import duty.domain.Kind;
import duty.domain.Ledger;
import duty.domain.Pointer;
import duty.domain.Section;
import duty.domain.Settings;
import duty.domain.Tenure;
import duty.domain.Tenures;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** D2: every duty has exactly one leader in charge on every day, and sections to do the work. */
final class AssignmentsUnbroken extends Rule {
  private static final Text GAP = new Text("{duty} {days}无分工", "{duty} has no assignment {days}");
  private static final Text NONE = new Text("{duty} 没有分工", "{duty} has no assignment");
  private static final Text OVERLAP =
      new Text("{duty} 的两条分工{days}重叠", "two assignments of {duty} overlap {days}");
  private static final Text OTHER = new Text("另一条分工", "the other assignment");
  private static final Text VACANT =
      new Text(
          "{duty} {days}无分管负责人，由 {principal} 负责",
          "{duty} has no leader in charge {days}, so it falls to {principal}");
  private static final Text NO_SECTIONS =
      new Text("{duty} 没有责任科室", "{duty} has no section to do the work");
  private static final Text NO_MEMBERS = new Text("{section} 没有成员单位", "{section} has no members");
  private static final Text NONE_IN_USE =
      new Text("{section} 的成员单位均已停用", "no member of {section} is in use any more");
  private static final Text FROM_ON = new Text("自 {from} 起", "from {from}");
  private static final Text ONE_DAY = new Text("在 {from} ", "on {from}");
  private static final Text PERIOD = new Text("在 {from} 至 {to} ", "from {from} to {to}");

  private static final Text NOTHING =
      new Text(
          "{asOf} 没有一项职责有分工，无从核对谁负责什么",
          "no duty is in the division table on {asOf}, so that nobody answers for anything");
  private static final Text ADD_DUTIES =
      new Text(
          "在 duties/ 中逐项登记职责和分工（assignments）；分工中断的，补写后续的一条",
          "register the duties with their assignments in duties/; where the table breaks off, add the rows that follow");

  private static final Text ADD_ROW =
      new Text(
          "写明第一条分工：from、principal、leader、sections、responsible",
          "write the first assignment: from, principal, leader, sections, responsible");
  private static final Text ADD_SECTIONS =
      new Text("在 sections 写明责任科室的编号", "write the ids of the sections in sections");
  private static final Text ADD_MEMBERS =
      new Text("在 members 写明成员单位的编号", "write the ids of its members in members");
  private static final Text RENEW_MEMBERS =
      new Text(
          "在 members 写明现有成员单位的编号；这一组不再使用的，在其名称上写明 to",
          "write the ids of its present members in members; if the group itself is no longer used, give its name a to");
  private static final Text ASSIGN =
      new Text(
          "明确分管负责人后运行 duty assign {duty} --leader …",
          "once a leader is named, run duty assign {duty} --leader …");

  private static final Text WAS_VACANT =
      new Text(
          "当时确有分管负责人的，补写 leader；确属空缺的，不必改动",
          "if somebody was in charge, write leader; if it was vacant, leave it");

  AssignmentsUnbroken() {
    super(
        "D2",
        About.Topic.SOUNDNESS,
        Severity.ERROR,
        Clause.TABLE,
        new Text(
            "每项职责每一天有且只有一名分管负责人，并有责任科室",
            "Every duty has exactly one leader in charge on every day, and sections"),
        new Text(
            "核对任免文件后改正 from、to 或 leader；移交职责请用 duty assign",
            "correct from, to or leader after the papers of appointment; hand a duty over with duty assign"));
  }

  @Override
  public void check(Judging judging, Findings findings) {
    Ledger ledger = judging.planned();
    LocalDate start =
        ledger.settings().map(Entry::value).map(Settings::recordsFrom).orElse(LocalDate.MAX);
    LocalDate asOf = judging.asOf();
    boolean nothing = nothing(ledger, asOf, findings);
    for (Entry<Duty> duty : ledger.duties()) {
      findings.looked();
      gaps(duty, start.isAfter(asOf) ? null : new Tenure(start, asOf), nothing, findings);
      overlaps(duty, start, findings);
      rows(duty, ledger, start, findings);
    }
    for (Entry<Section> section : ledger.sections()) {
      if (section.value().isGroup()) {
        findings.looked();
        members(section, ledger, judging.asOf(), findings);
      }
    }
  }

  /** A group stands for its members of the day. */
  private static void members(
      Entry<Section> group, Ledger ledger, LocalDate day, Findings findings) {
    if (group.value().members().isEmpty()) {
      findings
          .at(group.at("type"))
          .severity(Severity.WARNING)
          .remedy(ADD_MEMBERS.with())
          .add(NO_MEMBERS.with("section", group.value().nameOn(day)));
    } else if (group.value().inUse(day)
        && group.value().members().stream()
            .map(member -> ledger.section(ledger.meant(Kind.SECTION, member)))
            .allMatch(one -> one.filter(it -> !it.value().inUse(day)).isPresent())) {
      findings
          .at(group.at("members"))
          .severity(Severity.WARNING)
          .remedy(RENEW_MEMBERS.with())
          .add(NONE_IN_USE.with("section", group.value().nameOn(day)));
    }
  }

  /**
   * Whether on that day nobody has any duty: told at the settings, with each duty beside it, unless
   * a file that cannot be read, or lies where it should not, may be a duty's.
   */
  private static boolean nothing(Ledger ledger, LocalDate asOf, Findings findings) {
    boolean nothing =
        ledger.settings().isPresent()
            && ledger.duties().stream().allMatch(duty -> duty.value().on(asOf).isEmpty())
            && ledger.written().unread().isEmpty()
            && ledger.extent().listed() == ledger.extent().parsed();
    if (nothing) {
      findings.looked();
      findings
          .at(ledger.settings().get().at())
          .cause(NOTHING)
          .remedy(ADD_DUTIES.with())
          .add(NOTHING.with("asOf", asOf));
    }
    return nothing;
  }

  /**
   * Tells the days of a period on which a duty is nobody's; several duties' equal days have one
   * cause.
   *
   * @param nothing whether that none has anybody on the last of them is told already
   * @param period of days that are asked for; null where the records have not begun
   */
  private static void gaps(
      Entry<Duty> duty, @Nullable Tenure period, boolean nothing, Findings findings) {
    List<Assignment> rows = duty.value().assignments();
    if (rows.isEmpty()) {
      findings
          .at(duty.at("assignments"))
          .cause(nothing ? NOTHING : duty.file())
          .remedy(ADD_ROW.with())
          .add(NONE.with("duty", Named.duty(duty)));
      return;
    }
    if (period == null) {
      return;
    }
    LocalDate last = rows.stream().map(row -> row.tenure().from()).max(LocalDate::compareTo).get();
    Tenure asked = new Tenure(period.from(), last.isAfter(period.end()) ? last : period.end());
    for (Tenure gap : Tenures.minus(asked, rows.stream().map(Assignment::tenure).toList())) {
      int row = rowBefore(rows, gap.from());
      boolean open = gap.end().equals(period.to()) && !gap.end().isBefore(last);
      Pointer place =
          duty.at(
              "assignments",
              row,
              row == 0 && gap.end().isBefore(rows.get(0).tenure().from()) ? "from" : "to");
      findings
          .at(place)
          .cause(nothing && gap.covers(period.end()) ? NOTHING : gap)
          .add(GAP.with("duty", Named.duty(duty), "days", days(gap, open)));
    }
  }

  /**
   * Which days, in words.
   *
   * @param open whether they go on
   */
  private static Message days(Tenure days, boolean open) {
    if (open) {
      return FROM_ON.with("from", days.from());
    }
    return days.end().equals(days.from())
        ? ONE_DAY.with("from", days.from())
        : PERIOD.with("from", days.from(), "to", days.end());
  }

  /** The row whose end leaves the gap; the first where the gap lies before all of them. */
  private static int rowBefore(List<Assignment> rows, LocalDate gap) {
    int before = 0;
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).tenure().end().equals(gap.minusDays(1))) {
        before = i;
      }
    }
    return before;
  }

  private static void overlaps(Entry<Duty> duty, LocalDate start, Findings findings) {
    List<Assignment> rows = duty.value().assignments();
    for (int later = 1; later < rows.size(); later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        Tenure shared = rows.get(earlier).tenure().and(rows.get(later).tenure()).orElse(null);
        if (shared != null && !shared.end().isBefore(start)) {
          findings
              .at(duty.at("assignments", later, "from"))
              .related(duty.at("assignments", earlier, "from"), OTHER.with())
              .add(
                  OVERLAP.with(
                      "duty", Named.duty(duty), "days", days(shared, shared.to() == null)));
        }
      }
    }
  }

  private static void rows(Entry<Duty> duty, Ledger ledger, LocalDate start, Findings findings) {
    List<Assignment> rows = duty.value().assignments();
    for (int row = 0; row < rows.size(); row++) {
      Assignment assignment = rows.get(row);
      if (assignment.tenure().end().isBefore(start)) {
        continue;
      }
      if (assignment.sections().isEmpty()) {
        findings
            .at(duty.at("assignments", row, "sections"))
            .remedy(ADD_SECTIONS.with())
            .add(NO_SECTIONS.with("duty", Named.duty(duty)));
      }
      if (assignment.leader() == null) {
        boolean open = assignment.tenure().to() == null;
        Message message =
            VACANT.with(
                "duty", Named.duty(duty),
                "days", days(assignment.tenure(), open),
                "principal",
                    assignment.principals().stream()
                        .map(one -> Named.leader(ledger, one))
                        .toList());
        findings
            .at(duty.at("assignments", row, "principal"))
            .severity(Severity.WARNING)
            .remedy(open ? ASSIGN.with("duty", duty.id()) : WAS_VACANT.with())
            .add(message);
      }
    }
  }
}
