package duty.report.paper;

import duty.domain.Accident;
import duty.domain.Entry;
import duty.domain.Judging;
import duty.domain.Kind;
import duty.domain.Period;
import duty.report.Block;
import duty.report.Column;
import duty.report.Paragraph;
import duty.report.Row;
import duty.report.Table;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The accidents of a period: what happened, who went to the scene, when it was reported (实施方案二（五）).
 *
 * @param leader by id, whose accidents alone are meant and whose arrival is told; null for all
 */
record AccidentTable(Judging judging, Period period, @Nullable String leader) {
  private static final String OPEN = "尚未登记";

  /** How many there were, and with what harm; none is said too. */
  List<Block> blocks() {
    List<Accident> accidents = accidents();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Paragraph(sentence(accidents)));
    if (!accidents.isEmpty()) {
      blocks.add(table(accidents));
    }
    return blocks;
  }

  private String sentence(List<Accident> accidents) {
    String where = period.here() + (leader == null ? "" : "分管领域");
    if (accidents.isEmpty()) {
      return where + "未发生生产安全事故。";
    }
    List<Accident.Casualties> known =
        accidents.stream().flatMap(one -> casualties(one).stream()).toList();
    int unknown = accidents.size() - known.size();
    return where
        + "发生生产安全事故"
        + accidents.size()
        + "起"
        + (known.isEmpty()
            ? ""
            : "，死亡"
                + known.stream().mapToInt(Accident.Casualties::dead).sum()
                + "人、受伤"
                + known.stream().mapToInt(Accident.Casualties::injured).sum()
                + "人")
        + (unknown == 0 ? "。" : "，其中" + unknown + "起伤亡人数尚未登记。");
  }

  private static List<Accident.Casualties> casualties(Accident accident) {
    return accident.casualties() == null ? List.of() : List.of(accident.casualties());
  }

  private Table table(List<Accident> accidents) {
    List<Column> columns =
        List.of(
            Column.of("发生时间", 18).centred().heads(),
            Column.of("单位", 18).centred(),
            Column.of("事故情况", 29),
            Column.of(leader == null ? "负责人\n到达现场" : "本人到达现场", 18).centred(),
            Column.of("首次报告", 17).centred());
    return new Table("accidents", null, columns, accidents.stream().map(this::row).toList());
  }

  private List<Accident> accidents() {
    return judging.ledger().accidents().stream()
        .map(Entry::value)
        .filter(one -> period.days().covers(one.occurred().toLocalDate()))
        .filter(one -> !one.occurred().toLocalDate().isAfter(judging.asOf()))
        .filter(this::concerns)
        .sorted(Comparator.comparing(Accident::occurred).thenComparing(Accident::unit))
        .toList();
  }

  private boolean concerns(Accident accident) {
    String duty = judging.ledger().meant(Kind.DUTY, accident.duty());
    return leader == null
        || judging.table().leads(leader, duty, accident.occurred().toLocalDate())
        || accident.atScene().stream().anyMatch(this::isMeant);
  }

  private boolean isMeant(Accident.Presence one) {
    return leader == null || judging.ledger().meant(Kind.LEADER, one.leader()).equals(leader);
  }

  private Row row(Accident one) {
    return Row.of(
        Chinese.date(one.occurred().toLocalDate())
            + "\n"
            + Chinese.time(one.occurred().toLocalTime()),
        one.unit(),
        one.description() + harm(one),
        orOpen(
            one.atScene().stream()
                .filter(this::isMeant)
                .sorted(Comparator.comparing(Accident.Presence::arrived))
                .map(at -> arrival(at, one))
                .collect(Collectors.joining("\n"))),
        orOpen(
            one.reports().stream()
                .map(Accident.Report::at)
                .min(LocalDateTime::compareTo)
                .map(at -> after(one, at))
                .orElse("")));
  }

  private static String harm(Accident one) {
    Accident.Casualties harm = one.casualties();
    return harm == null ? "" : "（死亡" + harm.dead() + "人、受伤" + harm.injured() + "人）";
  }

  private String arrival(Accident.Presence one, Accident accident) {
    String at = after(accident, one.arrived());
    return leader == null ? judging.ledger().leaderName(one.leader()) + "　" + at : at;
  }

  private static String orOpen(String text) {
    return text.isEmpty() ? OPEN : text;
  }

  /** The day is said where it is another one than the accident's. */
  private static String after(Accident accident, LocalDateTime at) {
    boolean sameDay = at.toLocalDate().equals(accident.occurred().toLocalDate());
    String time = Chinese.time(at.toLocalTime());
    return sameDay ? time : Chinese.shortDate(at.toLocalDate()) + time;
  }
}
