package duty.report.paper;

import duty.domain.Entry;
import duty.domain.Hazard;
import duty.domain.HazardParticulars;
import duty.domain.Judging;
import duty.domain.Period;
import duty.domain.Settings;
import duty.report.Block;
import duty.report.Document;
import duty.report.Heading;
import duty.report.Masthead;
import duty.report.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** 隐患台账: every hazard that was open at any time of a period, general and major. */
public final class HazardLedger {
  private final Judging judging;
  private final Settings settings;
  private final Period period;
  private final HazardRows rows;
  private final List<Entry<Hazard>> hazards;

  /**
   * Gathers what the ledger tells.
   *
   * @param particulars of each of {@link #concerned}, by file
   */
  public HazardLedger(
      Judging judging,
      Settings settings,
      Period period,
      Map<String, HazardParticulars> particulars) {
    this.judging = judging;
    this.settings = settings;
    this.period = period;
    this.rows = new HazardRows(judging, period, Map.copyOf(particulars));
    this.hazards = concerned(judging, period);
  }

  /** What was carried over into a period or found in it, in the order of the files. */
  public static List<Entry<Hazard>> concerned(Judging judging, Period period) {
    return judging.ledger().hazards().stream()
        .filter(entry -> !entry.value().found().isAfter(period.end(judging.asOf())))
        .filter(
            entry -> {
              Hazard hazard = entry.value();
              return period.days().covers(hazard.found())
                  || hazard.openOn(period.days().from().minusDays(1));
            })
        .toList();
  }

  /** The whole paper, on pages lying on their side. */
  public Document document(Origin origin) {
    String title = period.name() + "事故隐患台账";
    return Document.of(
            origin.imprint(settings, "事故隐患台账", period.code()), Masthead.of(title), body())
        .sideways();
  }

  private List<Block> body() {
    List<Entry<Hazard>> general = of(Hazard.Level.GENERAL);
    List<Entry<Hazard>> major = of(Hazard.Level.MAJOR);
    List<Block> body = new ArrayList<>();
    body.add(
        new Paragraph(
            "填报单位："
                + settings.name()
                + "。截至"
                + Chinese.date(judging.asOf())
                + "。"
                + HazardSheets.sentence(judging, period)));
    body.add(new Heading(1, "一般隐患"));
    body.add(rows.ledger("general", general));
    body.add(new Heading(1, "重大事故隐患"));
    body.add(rows.ledger("major", major));
    if (!major.isEmpty()) {
      MajorHazardRows details = new MajorHazardRows(judging, rows);
      body.add(new Heading(2, "“五落实”情况"));
      body.add(details.inPlace(major));
      body.add(new Heading(2, "判定、上报和挂牌督办情况"));
      body.add(details.supervision(major));
      body.add(new Heading(2, "跟踪监督情况"));
      body.add(details.tracking(major));
    }
    return body;
  }

  private List<Entry<Hazard>> of(Hazard.Level level) {
    return hazards.stream().filter(entry -> entry.value().level() == level).toList();
  }
}
