package duty.report.paper;

import duty.domain.Entry;
import duty.domain.Hazard;
import duty.domain.HazardParticulars;
import duty.domain.Judging;
import duty.domain.Period;
import duty.report.Column;
import duty.report.Row;
import duty.report.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lines of the hazard ledger.
 *
 * @param particulars by file, of each hazard that is asked for
 */
record HazardRows(Judging judging, Period period, Map<String, HazardParticulars> particulars) {
  /**
   * One row a hazard.
   *
   * @param id names the table
   */
  Table ledger(String id, List<Entry<Hazard>> hazards) {
    List<Column> columns =
        List.of(
            Column.of("编号", 8).centred().heads(),
            Column.of("发现日期", 12.5).centred(),
            Column.below("发现人"),
            Column.of("单位", 9).centred(),
            Column.of("设备", 9).centred(),
            Column.below("部位"),
            Column.of("隐患描述", 18),
            Column.of("责任" + judging.ledger().units(), 9).centred(),
            Column.below("督办负责人"),
            Column.of("整改\n责任人", 6).centred(),
            Column.of("治理措施", 17),
            Column.of("资金\n万元", 4).centred(),
            Column.of("整改期限", 12).centred(),
            Column.of("整改完成", 12).centred(),
            Column.below("复查"),
            Column.below("销号"));
    return new Table(id, null, columns, hazards.stream().map(this::row).toList());
  }

  HazardParticulars of(Entry<Hazard> entry) {
    return Objects.requireNonNull(particulars.get(entry.file()), entry.file());
  }

  private Row row(Entry<Hazard> entry) {
    Hazard hazard = entry.value();
    HazardParticulars more = of(entry);
    return Row.of(
        entry.id(),
        Chinese.date(hazard.found()),
        orBlank(more.foundBy()),
        hazard.unit(),
        lines(more.equipment()),
        orBlank(more.place()),
        hazard.description(),
        HazardSheets.owner(judging, period, hazard),
        hazard.supervisedBy() == null ? "" : judging.ledger().leaderName(hazard.supervisedBy()),
        hazard.responsible() == null ? "尚未登记" : hazard.responsible(),
        hazard.measures() == null ? "尚未登记" : hazard.measures(),
        hazard.funds() == null ? Chinese.NONE : Chinese.number(hazard.funds()),
        deadline(hazard, more),
        done(hazard.finished()),
        done(hazard.rechecked()),
        hazard.closed() == null ? "未销号" : Chinese.date(hazard.closed()));
  }

  private static String deadline(Hazard hazard, HazardParticulars more) {
    if (hazard.deadline() == null) {
      return "尚未登记";
    }
    String first = Chinese.date(hazard.deadline());
    return hazard.extendedTo() == null
        ? first
        : lines(
            first,
            "延至" + Chinese.date(hazard.extendedTo()),
            more.extension() == null ? null : more.extension().by() + "批准");
  }

  private String done(@Nullable LocalDate day) {
    return day == null ? Chinese.NONE : Chinese.date(day);
  }

  private static String orBlank(@Nullable String text) {
    return text == null ? "" : text;
  }

  /** What there is, a line each. */
  static String lines(@Nullable String... parts) {
    String all = Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining("\n"));
    return all.isEmpty() ? Chinese.NONE : all;
  }
}
