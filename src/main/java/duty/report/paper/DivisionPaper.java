package duty.report.paper;

import duty.domain.Assignment;
import duty.domain.Duty;
import duty.domain.Entry;
import duty.domain.Filings;
import duty.domain.Ledger;
import duty.domain.Settings;
import duty.report.Block;
import duty.report.Column;
import duty.report.Document;
import duty.report.Masthead;
import duty.report.Paragraph;
import duty.report.Row;
import duty.report.Table;
import java.time.LocalDate;
import java.util.List;

/**
 * 分工表 as a paper of its own: the annex cell for cell, and since when and by what each row holds.
 *
 * @param names whether each post is followed by the name of who holds it
 */
public record DivisionPaper(Ledger ledger, Settings settings, LocalDate day, boolean names) {
  /** The whole paper, on pages lying on their side. */
  public Document document(Origin origin) {
    String title = DivisionSheet.title(settings);
    List<Block> body =
        List.of(
            new DivisionSheet(ledger, day, names).table(),
            new Paragraph("各行施行日期、依据文件和报" + settings.committee() + "备案日期："),
            force());
    return Document.of(origin.imprint(settings, title, day.toString()), Masthead.of(title), body)
        .sideways();
  }

  private Table force() {
    Filings filings = new Filings(ledger);
    List<Column> columns =
        List.of(
            Column.of("序号", 8).centred().heads(),
            Column.of("领域", 22).centred(),
            Column.of("施行时间", 30).centred(),
            Column.of("依据文件", 22).centred(),
            Column.of("备案日期", 18).centred());
    return new Table(
        "in-force",
        null,
        columns,
        ledger.duties().stream()
            .flatMap(duty -> duty.value().on(day).map(row -> force(duty, row, filings)).stream())
            .toList());
  }

  private static Row force(Entry<Duty> duty, Assignment row, Filings filings) {
    return Row.of(
        String.valueOf(duty.value().order()),
        duty.value().field(),
        Chinese.days(row.tenure()),
        Chinese.orNone(row.document()),
        filings.filed(row).map(Chinese::date).orElse("尚未登记"));
  }
}
