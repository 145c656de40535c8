package duty.rules;

import duty.check.About;
import duty.check.Clause;
import duty.check.Findings;
import duty.check.Message;
import duty.check.Rule;
import duty.check.Severity;
import duty.check.Text;
import duty.domain.Entry;
import duty.domain.FiledRecords;
import duty.domain.FiledRecords.Difference;
import duty.domain.FiledRecords.Seal;
import duty.domain.Filing;
import duty.domain.Filings;
import duty.domain.Judging;
import duty.domain.Period;
import duty.domain.Pointer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * F2: the records that a filed report rests on are as they were then, or a later version of the
 * report tells what became of them, and why.
 */
final class FiledRecordsKept extends Rule {
  private static final Text CHANGED =
      new Text(
          "{periods}报告报送后，这份记录原有的内容改动过，没有更正报送",
          "what this record said was changed after the report of {periods} was filed, and no amendment was filed");
  private static final Text ADDED =
      new Text(
          "{periods}报告报送后，才登记了本应列入的这份记录，没有更正报送",
          "this record belongs to {periods} but was entered after that report was filed, and no amendment was filed");
  private static final Text REMOVED =
      new Text(
          "{periods}报告报送后，记录 {file} 不见了，没有更正报送",
          "the record {file} is gone since the report of {periods} was filed, and no amendment was filed");
  private static final Text RESTORE =
      new Text(
          "误改误删的，用 git 恢复原样；确需更正的，运行 duty file {period} --number 文号 --amend 更正内容 --approved-by 批准人，报送第{next}版",
          "if it was a slip, restore the file with git; if it has to be, run duty file {period} --number NUMBER --amend WHAT --approved-by NAME and file version {next}");
  private static final Text RESTORE_ALL =
      new Text(
          "误改误删的，用 git 恢复原样；确需更正的，各期都要更正：运行 duty file {period} --number 文号 --amend 更正内容 --approved-by 批准人，报送第{next}版；{others}同样",
          "if it was a slip, restore the file with git; if it has to be, amend each report: run duty file {period} --number NUMBER --amend WHAT --approved-by NAME and file version {next}; likewise for {others}");
  private static final Text SEALED = new Text("{date}报送时的记录", "as filed on {date}");
  private static final Text WITHOUT =
      new Text("{date}报送时没有这份记录", "filed on {date} without this record");

  private static final Text INCOMPLETE = new Text("更正报送缺{lacks}", "the amendment lacks {lacks}");
  private static final Text COMPLETE = new Text("补写 {fields}", "add {fields}");
  private static final Text FORMER = new Text("前一版", "the version before");
  private static final Lack VERSION =
      Lack.of("比前一版大的版次", "a version above the one before", "version");
  private static final Lack AMENDS = Lack.of("所更正的报送", "the filing that it amends", "amends");
  private static final Lack REASON = Lack.of("更正原因", "the reason", "reason");
  private static final Lack APPROVER = Lack.of("批准人", "the approver", "approved-by");

  FiledRecordsKept() {
    super(
        "F2",
        About.Topic.FILING,
        Severity.ERROR,
        Clause.TRUTH,
        new Text(
            "报送后的记录不再改动，更正须另行报送并说明",
            "Records that a filed report rests on stay as they were, or the report is amended with a reason"),
        new Text("恢复原样，或更正后重新报送", "restore the record, or file the report again"));
  }

  @Override
  public void check(Judging judging, Findings findings) {
    Filings filings = new Filings(judging.ledger());
    Map<Period, Entry<Filing>> standing = new TreeMap<>();
    for (Period period : judging.periods()) {
      filings
          .standing(period)
          .filter(filing -> !judging.wrongDates().tell(filing.at("returned")))
          .ifPresent(filing -> standing.put(period, filing));
    }
    FiledRecords records = new FiledRecords(judging.ledger(), standing);
    findings.looked(records.compared());
    records.differences().forEach(one -> difference(one, findings));
    filings.all().forEach(entry -> amendment(entry, filings, judging, findings));
  }

  private static void difference(Difference one, Findings findings) {
    List<Seal> seals = one.seals();
    Seal last = seals.get(seals.size() - 1);
    Entry<?> entry = one.entry();
    List<Period> periods = new ArrayList<>();
    seals.forEach(seal -> periods.add(seal.period()));
    Findings.Draft draft = findings.at(entry == null ? last.place() : entry.at());
    for (Seal seal : entry == null ? seals.subList(0, seals.size() - 1) : seals) {
      LocalDate filed = seal.filing().value().filed();
      Text label = seal.position() == null ? WITHOUT : SEALED;
      draft.related(seal.place(), label.with("date", filed));
    }
    draft.remedy(remedy(last, periods.subList(0, periods.size() - 1)));
    switch (one.change()) {
      case CHANGED -> draft.add(CHANGED.with("periods", periods));
      case ADDED -> draft.add(ADDED.with("periods", periods));
      case REMOVED -> draft.add(REMOVED.with("periods", periods, "file", one.file()));
    }
  }

  /** Each report that the record stands in has to be amended; one command is shown. */
  private static Message remedy(Seal last, List<Period> others) {
    Map<String, Object> facts =
        Map.of(
            "next",
            last.filing().value().version() + 1,
            "period",
            last.period().option(),
            "others",
            others);
    return (others.isEmpty() ? RESTORE : RESTORE_ALL).with(facts);
  }

  private static void amendment(
      Entry<Filing> entry, Filings filings, Judging judging, Findings findings) {
    Filing filing = entry.value();
    Entry<Filing> before = filings.before(entry).orElse(null);
    if (before == null && filing.version() == 1 && filing.amends() == null) {
      return;
    }
    findings.looked();
    List<Lack> lacks = new ArrayList<>();
    if (before != null && filing.version() <= before.value().version()) {
      lacks.add(VERSION);
    }
    if (before != null && filing.amends() == null) {
      lacks.add(AMENDS);
    }
    boolean returned =
        before != null
            && (before.value().returned() != null
                || judging.wrongDates().tell(before.at("returned")));
    if (filing.reason() == null && !returned) {
      lacks.add(REASON);
    }
    if (filing.approvedBy() == null && !returned) {
      lacks.add(APPROVER);
    }
    if (!lacks.isEmpty()) {
      Pointer place = entry.at(filing.version() == 1 ? "filed" : "version");
      Findings.Draft draft = findings.at(place).remedy(COMPLETE.with("fields", Lack.fields(lacks)));
      if (before != null) {
        draft.related(before.at("filed"), FORMER.with());
      }
      draft.add(INCOMPLETE.with("lacks", Lack.words(lacks)));
    }
  }
}
