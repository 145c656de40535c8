package duty;

import duty.app.AgreementOrder;
import duty.app.BulletinOrder;
import duty.app.HazardsOrder;
import duty.app.LeaderOrder;
import duty.app.MinutesOrder;
import duty.app.OpinionOrder;
import duty.app.PaperOrder;
import duty.app.ReportOrder;
import duty.app.TableOrder;
import duty.domain.Inspection;
import duty.domain.Ledger;
import duty.domain.Meeting;
import duty.domain.Period;
import duty.domain.Quarter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A paper as a clerk orders it.
 *
 * @param words after {@code duty report}
 * @param order the same to the program
 */
record OrderedPaper(List<String> words, PaperOrder order) {
  private static OrderedPaper of(PaperOrder order, String... words) {
    return new OrderedPaper(List.of(words), order);
  }

  @Override
  public String toString() {
    return String.join(" ", words);
  }

  /**
   * All that can be ordered on a day: for every year and quarter that has begun, every leader and
   * section, and every record that has a paper.
   */
  static List<OrderedPaper> all(Ledger ledger, LocalDate asOf) {
    List<OrderedPaper> papers = new ArrayList<>();
    List<Period> periods = periods(ledger, asOf);
    for (Period period : periods) {
      papers.add(
          period
              .quarter()
              .map(one -> of(new ReportOrder(one), "--quarter", one.toString()))
              .orElseGet(() -> year(period.year())));
      papers.add(within(new HazardsOrder(period), period, "hazards"));
    }
    papers.add(of(new TableOrder(false), "table"));
    papers.add(of(new TableOrder(true), "table", "--names"));
    ledger.leaders().stream()
        .map(one -> one.id())
        .forEach(
            leader -> {
              periods.forEach(
                  one -> papers.add(within(new LeaderOrder(leader, one), one, "leader", leader)));
              papers.add(opinion(leader, asOf));
            });
    ledger.sections().forEach(one -> papers.add(opinion(one.id(), asOf)));
    ledger.agreements().forEach(one -> papers.add(agreement(one.file())));
    ledger.activities(Meeting.class).forEach(one -> papers.add(minutes(one.file())));
    ledger.activities(Inspection.class).forEach(one -> papers.add(bulletin(one.file())));
    return papers;
  }

  /** One of each kind, where there is one. */
  static List<OrderedPaper> ofEachKind(Ledger ledger, LocalDate asOf) {
    List<OrderedPaper> papers = new ArrayList<>();
    Period year = Period.ofYear(asOf.getYear());
    Quarter quarter = Quarter.of(asOf);
    papers.add(year(asOf.getYear()));
    papers.add(of(new TableOrder(true), "table", "--names"));
    papers.add(within(new HazardsOrder(year), year, "hazards"));
    ledger.sections().stream().limit(1).forEach(one -> papers.add(opinion(one.id(), asOf)));
    papers.add(of(new ReportOrder(quarter), "--quarter", quarter.toString()));
    ledger.leaders().stream()
        .map(one -> one.id())
        .limit(1)
        .forEach(
            leader -> papers.add(within(new LeaderOrder(leader, year), year, "leader", leader)));
    ledger.agreements().stream().limit(1).forEach(one -> papers.add(agreement(one.file())));
    ledger.activities(Meeting.class).stream()
        .limit(1)
        .forEach(one -> papers.add(minutes(one.file())));
    ledger.activities(Inspection.class).stream()
        .limit(1)
        .forEach(one -> papers.add(bulletin(one.file())));
    return papers;
  }

  /** Years and quarters from the one in which the records begin to that of the day. */
  private static List<Period> periods(Ledger ledger, LocalDate asOf) {
    LocalDate from =
        ledger.settings().map(one -> one.value().recordsFrom()).filter(asOf::isAfter).orElse(asOf);
    List<Period> periods = new ArrayList<>();
    for (int year = from.getYear(); year <= asOf.getYear(); year++) {
      periods.add(Period.ofYear(year));
    }
    for (Quarter one = Quarter.of(from); !one.first().isAfter(asOf); one = one.next()) {
      periods.add(Period.of(one));
    }
    return periods;
  }

  private static OrderedPaper within(PaperOrder order, Period period, String... kind) {
    List<String> words = new ArrayList<>(List.of(kind));
    words.add(period.quarter().isPresent() ? "--quarter" : "--year");
    words.add(period.quarter().map(Quarter::toString).orElse(String.valueOf(period.year())));
    return new OrderedPaper(words, order);
  }

  private static OrderedPaper year(int year) {
    return of(new ReportOrder(Period.ofYear(year)), "year", "--year", String.valueOf(year));
  }

  private static OrderedPaper opinion(String addressee, LocalDate asOf) {
    LocalDate due = asOf.plusDays(30);
    return of(
        new OpinionOrder(addressee, due, null),
        "opinion",
        "--for",
        addressee,
        "--due",
        due.toString());
  }

  private static OrderedPaper agreement(String file) {
    return of(new AgreementOrder(file), "agreement", file);
  }

  private static OrderedPaper minutes(String file) {
    return of(new MinutesOrder(file), "minutes", file);
  }

  private static OrderedPaper bulletin(String file) {
    return of(new BulletinOrder(file), "bulletin", file);
  }
}
