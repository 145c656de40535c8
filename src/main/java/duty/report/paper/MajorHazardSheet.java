package duty.report.paper;

import duty.domain.Entry;
import duty.domain.Hazard;
import duty.report.Column;
import duty.report.Row;
import duty.report.Table;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * 重大事故隐患治理情况, in figures.
 *
 * @param hazards major ones
 */
record MajorHazardSheet(Collection<Entry<Hazard>> hazards) {
  Table table() {
    List<Column> columns =
        List.of(
            Column.of("重大隐患\n（项）", 15).centred(),
            Column.of("列入治理计划\n（项）", 19).centred(),
            Column.of("“五落实”\n（项）", 15).centred(),
            Column.of("按规定上报\n（项）", 17).centred(),
            Column.of("挂牌督办\n（项）", 15).centred(),
            Column.of("治理资金\n（万元）", 19).centred());
    return new Table(
        "major-hazards",
        null,
        columns,
        List.of(
            Row.of(
                count(any -> true),
                count(MajorHazardSheet::planned),
                count(one -> one.inPlace().size() == Hazard.InPlace.values().length),
                count(one -> one.reported() != null),
                count(one -> one.listed() != null),
                Chinese.number(funds()))));
  }

  /** Measures and a day until which they are taken: a plan of treatment. */
  private static boolean planned(Hazard hazard) {
    return hazard.measures() != null && hazard.due() != null;
  }

  private String count(Predicate<Hazard> which) {
    return String.valueOf(hazards.stream().map(Entry::value).filter(which).count());
  }

  private BigDecimal funds() {
    return hazards.stream()
        .map(entry -> entry.value().funds())
        .filter(Objects::nonNull)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
