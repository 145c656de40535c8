package duty.rules;

import duty.check.About;
import duty.check.Clause;
import duty.check.Findings;
import duty.check.Rule;
import duty.check.Severity;
import duty.check.Text;
import duty.domain.Entry;
import duty.domain.Filing;
import duty.domain.Filings;
import duty.domain.Judging;
import duty.domain.Plan;
import duty.domain.Settings;
import duty.domain.TableChange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** D3: a changed division table is filed with the committee office in time. */
final class TableFiled implements Rule {
  private static final Text UNFILED =
      new Text(
          "{from} 起的分工调整尚未登记报{committee}备案",
          "the change of the division table from {from} is not registered as filed with {committee}");
  private static final Text FILE =
      new Text(
          "报{committee}备案后登记：各行写 filed，或登记 filings/{year}/….yaml，写明 kind: division-table、filed",
          "file it with {committee}; then write filed in each row, or register filings/{year}/….yaml with kind: division-table and filed");
  private static final Text LATE =
      new Text(
          "{from} 起的分工调整于 {filed} 报备案，晚于期限 {due}",
          "the change of the division table from {from} was filed on {filed}, after {due}");
  private static final Text SAME_CHANGE = new Text("同一次调整", "the same change");
  private static final Text IN_FORCE = new Text("自{from}起施行", "in force from {from}");

  private static final About ABOUT =
      new About(
          "D3",
          About.Topic.FULFILMENT,
          Severity.WARNING,
          Clause.TABLE,
          new Text(
              "分工调整后，分工表按期报安委会办公室备案",
              "A changed division table is filed with the committee office in time"),
          new Text(
              "备案的分工表与实际不一致，事故之后就说不清谁负责。期限是施行后30天（天数可在 duty.yaml 设定）。同日依同一文件调整的各行是一次调整；"
                  + "行内的 filed 和分工表的报送记录，有一处即可。",
              "Where the table on file is not the one in force, nobody can say afterwards who answered. It is filed within 30 days, or as"
                  + " duty.yaml has it. Rows of one day and one document are one change; either filed in the rows or the record of the"
                  + " table's filing will do."),
          """
          assignments:
            - {from: 2026-07-15, leader: wang-wu, …}      # 没有 filed | no filed
          """,
          """
          assignments:
            - {from: 2026-07-15, leader: wang-wu, …, filed: 2026-07-21}
          """,
          new Text(
              "核对 filed；属实的，今后调整后及时备案",
              "check filed; if it is right, file the next change in time"),
          new Text(
              "将调整后的分工表报区安委会办公室备案，留存回执。",
              "File the changed division table with the committee office and keep its receipt."));

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Judging judging, Findings findings) {
    Settings settings = judging.ledger().settings().map(Entry::value).orElse(null);
    if (settings == null) {
      return;
    }
    Filings filings = new Filings(judging.ledger(), judging.asOf());
    for (TableChange change : TableChange.of(judging.ledger().duties())) {
      LocalDate due = due(change, settings);
      if (due.isBefore(settings.recordsFrom())
          || change.from().isAfter(judging.asOf())
          || !judging.isDueByItsEnd(due)) {
        continue;
      }
      List<TableChange.Row> unfiled = new ArrayList<>(change.rows());
      unfiled.removeIf(row -> filings.filed(row.assignment()).isPresent());
      if (unfiled.isEmpty()) {
        late(change, judging, settings, filings, findings);
      } else if (judging.concerns(change.from(), null)) {
        unfiled(change, unfiled, judging, settings, filings, findings);
      }
    }
  }

  private static LocalDate due(TableChange change, Settings settings) {
    return change.from().plusDays(settings.planOn(change.from()).deadlines().tableFilingDays());
  }

  private static void unfiled(
      TableChange change,
      List<TableChange.Row> rows,
      Judging judging,
      Settings settings,
      Filings filings,
      Findings findings) {
    findings.owed();
    Plan plan = settings.planOn(change.from());
    LocalDate due = due(change, settings);
    Severity weight =
        Severity.whenDue(due, judging.asOf(), plan.warningDays(), ABOUT.severity()).orElse(null);
    if (weight == null || filings.inDoubt(Filing.Type.DIVISION_TABLE)) {
      return;
    }
    Map<String, Object> facts =
        Map.of(
            "from", change.from(),
            "committee", settings.committee(),
            "year", judging.asOf().getYear());
    Findings.Draft draft =
        findings.at(rows.get(0).at("from")).severity(weight).due(due).remedy(FILE.with(facts));
    others(rows, "from", draft);
    draft.add(UNFILED.with(facts));
  }

  /** A change is as late as the last of its rows. */
  private static void late(
      TableChange change, Judging judging, Settings settings, Filings filings, Findings findings) {
    LocalDate due = due(change, settings);
    List<TableChange.Row> late = new ArrayList<>(change.rows());
    LocalDate last = due;
    for (TableChange.Row row : change.rows()) {
      LocalDate filed = filings.filed(row.assignment()).orElseThrow();
      boolean toldByR2 = filed.isAfter(judging.asOf());
      last = filed.isAfter(last) && !toldByR2 ? filed : last;
      if (!filed.isAfter(due) || toldByR2) {
        late.remove(row);
      }
    }
    if (!judging.concerns(change.from(), last)) {
      return;
    }
    findings.owed();
    if (!late.isEmpty()) {
      TableChange.Row first = late.get(0);
      boolean byRow = first.assignment().filed() != null;
      Findings.Draft draft =
          byRow
              ? findings.at(first.at("filed"))
              : findings
                  .at(filings.table(change.from()).orElseThrow().at("filed"))
                  .related(first.at("from"), IN_FORCE.with("from", change.from()));
      others(late, byRow ? "filed" : "from", draft);
      draft.add(LATE.with(Map.of("from", change.from(), "filed", last, "due", due)));
    }
  }

  private static void others(List<TableChange.Row> rows, String field, Findings.Draft draft) {
    rows.stream().skip(1).forEach(row -> draft.related(row.at(field), SAME_CHANGE.with(Map.of())));
  }
}
