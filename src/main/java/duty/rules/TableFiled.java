package duty.rules;

import duty.check.Clause;
import duty.check.Findings;
import duty.check.Severity;
import duty.check.Text;
import duty.domain.Asked;
import duty.domain.Filing;
import duty.domain.Filings;
import duty.domain.Judging;
import duty.domain.Obligations;
import duty.domain.Plan;
import duty.domain.Settings;
import duty.domain.TableChange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** D3: a changed division table is filed with the committee office in time. */
final class TableFiled extends ObligationRule {
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

  TableFiled() {
    super(
        "D3",
        Severity.WARNING,
        Clause.TABLE,
        new Text(
            "分工调整后，分工表按期报安委会办公室备案",
            "A changed division table is filed with the committee office in time"),
        new Text(
            "核对 filed；属实的，今后调整后及时备案", "check filed; if it is right, file the next change in time"));
  }

  @Override
  void check(Judging judging, Obligations obligations, Findings findings) {
    Settings settings = obligations.settings();
    Filings filings = new Filings(judging.ledger());
    for (TableChange change : TableChange.of(judging.ledger().duties())) {
      LocalDate due = due(change, settings);
      if (!settings.planOn(change.from()).asks(Asked.TABLE)
          || due.isBefore(settings.recordsFrom())
          || !judging.isDueByItsEnd(due)) {
        continue;
      }
      List<TableChange.Row> unfiled = new ArrayList<>(change.rows());
      unfiled.removeIf(row -> filings.filed(row.assignment()).isPresent());
      unfiled.removeIf(row -> judging.wrongDates().tell(row.at("filed")));
      if (unfiled.isEmpty()) {
        late(change, judging, settings, filings, findings);
      } else if (judging.concerns(change.from(), null)) {
        unfiled(change, unfiled, judging, settings, filings, findings);
      }
    }
  }

  private static LocalDate due(TableChange change, Settings settings) {
    return change.from().plusDays(settings.planOn(change.from()).days(Asked.TABLE));
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
    if (filings.inDoubt(Filing.Type.DIVISION_TABLE)) {
      return;
    }
    Map<String, Object> facts =
        Map.of(
            "from", change.from(),
            "committee", settings.committee(),
            "year", judging.asOf().getYear());
    Findings.Draft draft = findings.at(rows.get(0).at("from")).remedy(FILE.with(facts));
    others(rows, "from", draft);
    draft.dueBy(due, judging.asOf(), plan.warning(Asked.TABLE)).add(UNFILED.with(facts));
  }

  /** A change is as late as the last of its rows. */
  private static void late(
      TableChange change, Judging judging, Settings settings, Filings filings, Findings findings) {
    LocalDate due = due(change, settings);
    List<TableChange.Row> late = new ArrayList<>(change.rows());
    LocalDate last = due;
    for (TableChange.Row row : change.rows()) {
      boolean toldByR2 = judging.wrongDates().tell(row.at("filed"));
      LocalDate filed = toldByR2 ? due : filings.filed(row.assignment()).orElseThrow();
      last = filed.isAfter(last) ? filed : last;
      if (!filed.isAfter(due)) {
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
      draft.add(LATE.with("from", change.from(), "filed", last, "due", due));
    }
  }

  private static void others(List<TableChange.Row> rows, String field, Findings.Draft draft) {
    rows.stream().skip(1).forEach(row -> draft.related(row.at(field), SAME_CHANGE.with()));
  }
}
