package duty.report.paper;

import duty.domain.Duty;
import duty.domain.Entry;
import duty.domain.Leader;
import duty.domain.Ledger;
import duty.domain.Performance;
import duty.domain.Post;
import duty.domain.Tenure;
import duty.report.Block;
import duty.report.Column;
import duty.report.Paragraph;
import duty.report.Row;
import duty.report.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Leader × meeting, led inspection, agreements, bulletins sent: what was done of what was owed.
 *
 * @param performances of one quarter or several, in order of time
 */
record PerformanceSheet(Ledger ledger, List<Performance> performances) {
  private static final List<Column> DONE =
      List.of(
          Column.of("召集会议\n已开/应开", 14).centred(),
          Column.of("带队检查\n已查/应查", 14).centred(),
          Column.of("责任书\n已签/应签", 14).centred(),
          Column.of("信息通报\n已报/应报", 14).centred());

  /** One row for each leader, and below it what counts for several of them. */
  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>(List.of(byLeader()));
    long meetings = joint(one -> one.meetings().stream().map(Entry::file));
    long inspections = joint(one -> one.inspections().stream().map(Entry::file));
    if (meetings + inspections > 0) {
      String what =
          Stream.of(
                  meetings == 0 ? "" : "共同召集的会议" + meetings + "次",
                  inspections == 0 ? "" : "联合检查" + inspections + "次")
              .filter(part -> !part.isEmpty())
              .collect(Collectors.joining("、"));
      blocks.add(new Paragraph("其中" + what + "分别计入各有关负责人，合计次数只计一次。"));
    }
    return blocks;
  }

  /** How many records stand with more than one leader. */
  private long joint(Function<Performance, Stream<String>> files) {
    Map<String, Set<String>> leaders = new LinkedHashMap<>();
    for (Performance one : performances) {
      files
          .apply(one)
          .forEach(
              file ->
                  leaders
                      .computeIfAbsent(file, any -> new LinkedHashSet<>())
                      .add(one.owed().leader()));
    }
    return leaders.values().stream().filter(several -> several.size() > 1).count();
  }

  /** One row for each leader, all quarters together. */
  private Table byLeader() {
    List<Column> columns =
        new ArrayList<>(
            List.of(
                Column.of("姓名", 10).centred().heads(),
                Column.of("职务", 13).centred(),
                Column.of("分管职责", 15).centred()));
    columns.addAll(DONE);
    Map<String, List<Performance>> leaders = new LinkedHashMap<>();
    for (Performance one : performances) {
      leaders.computeIfAbsent(one.owed().leader(), any -> new ArrayList<>()).add(one);
    }
    return new Table(
        "performance", null, columns, leaders.values().stream().map(this::row).toList());
  }

  /** One row for each quarter of a single leader, and one for all of them. */
  Table byQuarter() {
    List<Column> columns = new ArrayList<>(List.of(Column.of("季度", 26).centred().heads()));
    columns.addAll(DONE);
    List<Row> rows = new ArrayList<>();
    for (Performance one : performances) {
      rows.add(new Row(cells(List.of(one.quarter().inChinese()), List.of(one)), false));
    }
    if (performances.size() > 1) {
      rows.add(new Row(cells(List.of("合计"), performances), true));
    }
    return new Table("quarters", null, columns, rows);
  }

  private Row row(List<Performance> own) {
    Performance last = own.get(own.size() - 1);
    Leader leader = ledger.leader(last.owed().leader()).orElseThrow().value();
    Set<Entry<Duty>> duties = new LinkedHashSet<>();
    own.forEach(one -> duties.addAll(one.duties()));
    String numbers =
        duties.isEmpty()
            ? Chinese.NONE
            : "第" + Chinese.runs(duties.stream().map(duty -> duty.value().order()).toList()) + "项";
    return new Row(cells(List.of(leader.name(), posts(leader, last), numbers), own), false);
  }

  /** Agreements are a year's, so that the latest quarter has them all. */
  private static List<String> cells(List<String> heads, List<Performance> own) {
    Performance last = own.get(own.size() - 1);
    int inspections = own.stream().mapToInt(one -> one.inspections().size()).sum();
    List<String> cells = new ArrayList<>(heads);
    cells.add(
        own.stream().mapToInt(one -> one.meetings().size()).sum()
            + "/"
            + owed(own, Performance::meetingsOwed));
    cells.add(inspections + "/" + owed(own, Performance::inspectionsOwed));
    cells.add(
        last.agreementsOwed() == 0
            ? Chinese.NONE
            : last.agreementsSigned() + "/" + last.agreementsOwed());
    cells.add(own.stream().mapToInt(Performance::bulletins).sum() + "/" + inspections);
    return cells;
  }

  /** Without what is waived; a dash where nothing else is owed. */
  static String owed(List<Performance> own, ToIntFunction<Performance> times) {
    int owed = own.stream().mapToInt(times).sum();
    return owed == 0 ? Chinese.NONE : String.valueOf(owed);
  }

  /** On the last day of the quarter's last charge; without one, those of the quarter's last day. */
  private static String posts(Leader leader, Performance one) {
    var charges = one.owed().charges();
    Tenure days = one.inCharge() ? charges.get(charges.size() - 1).days() : one.quarter().period();
    return leader.posts().stream()
        .filter(post -> post.tenure().and(days).isPresent())
        .filter(post -> post.tenure().to() == null || !post.tenure().end().isBefore(days.end()))
        .map(Post::title)
        .distinct()
        .collect(Collectors.joining("、"));
  }
}
