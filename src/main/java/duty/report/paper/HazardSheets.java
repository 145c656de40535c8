package duty.report.paper;

import duty.domain.Entry;
import duty.domain.Hazard;
import duty.domain.HazardBalance;
import duty.domain.Judging;
import duty.domain.Period;
import duty.domain.Tenure;
import duty.report.Block;
import duty.report.Column;
import duty.report.Heading;
import duty.report.Paragraph;
import duty.report.Row;
import duty.report.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The hazards of a quarter or a year: the balance of both levels, the open ones, and the major ones
 * one by one.
 */
record HazardSheets(Judging judging, Period period) {
  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(2, "总体情况"));
    blocks.add(balances());
    blocks.add(new Heading(2, "重大事故隐患"));
    blocks.addAll(majors());
    blocks.add(new Heading(2, period.open(judging.asOf()) + "的一般隐患"));
    blocks.add(open());
    return blocks;
  }

  static HazardBalance balance(Judging judging, Period period, Hazard.Level level) {
    return HazardBalance.of(
        judging.ledger().hazards(),
        level,
        new Tenure(period.days().from(), period.end(judging.asOf())));
  }

  /** The balance of both levels in a sentence. */
  static String sentence(Judging judging, Period period) {
    HazardBalance general = balance(judging, period, Hazard.Level.GENERAL);
    HazardBalance major = balance(judging, period, Hazard.Level.MAJOR);
    return period.before()
        + "结转隐患"
        + (general.carried().size() + major.carried().size())
        + "项，"
        + period.here()
        + "新发现"
        + (general.found().size() + major.found().size())
        + "项，销号"
        + (general.closed().size() + major.closed().size())
        + "项，"
        + period.open(judging.asOf())
        + openOf(general.open(), major.open(), judging.asOf());
  }

  private static String openOf(
      List<Entry<Hazard>> general, List<Entry<Hazard>> major, LocalDate asOf) {
    int all = general.size() + major.size();
    long late =
        Stream.concat(general.stream(), major.stream())
            .filter(entry -> isLate(entry.value(), asOf))
            .count();
    return all
        + "项"
        + (all == 0 ? "" : "，其中重大隐患" + major.size() + "项")
        + (late == 0 ? "。" : "；截至" + Chinese.date(asOf) + "，逾期未销号" + late + "项。");
  }

  private static boolean isLate(Hazard hazard, LocalDate asOf) {
    boolean closed = hazard.closed() != null && !hazard.closed().isAfter(asOf);
    return !closed && hazard.due() != null && hazard.due().isBefore(asOf);
  }

  private Table balances() {
    List<Column> columns =
        List.of(
            Column.of("等级", 16).centred().heads(),
            Column.of(period.before() + "结转", 18).centred(),
            Column.of(period.here() + "发现", 18).centred(),
            Column.of(period.here() + "销号", 18).centred(),
            Column.of(period.open(judging.asOf()), 16).centred(),
            Column.of("销号率", 14).centred());
    HazardBalance general = balance(judging, period, Hazard.Level.GENERAL);
    HazardBalance major = balance(judging, period, Hazard.Level.MAJOR);
    return new Table(
        "hazards",
        null,
        columns,
        List.of(row("一般隐患", general), row("重大隐患", major), total(general, major)));
  }

  private static Row row(String level, HazardBalance balance) {
    return Row.of(
        level,
        String.valueOf(balance.carried().size()),
        String.valueOf(balance.found().size()),
        String.valueOf(balance.closed().size()),
        String.valueOf(balance.open().size()),
        percent(balance.closed().size(), balance.carried().size() + balance.found().size()));
  }

  private static Row total(HazardBalance one, HazardBalance two) {
    int carried = one.carried().size() + two.carried().size();
    int found = one.found().size() + two.found().size();
    int closed = one.closed().size() + two.closed().size();
    int open = one.open().size() + two.open().size();
    return Row.total(
        "合计",
        String.valueOf(carried),
        String.valueOf(found),
        String.valueOf(closed),
        String.valueOf(open),
        percent(closed, carried + found));
  }

  private static String percent(int part, int whole) {
    return whole == 0 ? Chinese.NONE : String.format(Locale.ROOT, "%.1f%%", part * 100.0 / whole);
  }

  /** Those that were carried over or found in the period, open or closed by now. */
  private List<Block> majors() {
    HazardBalance balance = balance(judging, period, Hazard.Level.MAJOR);
    Set<Entry<Hazard>> all = new LinkedHashSet<>(balance.carried());
    all.addAll(balance.found());
    if (all.isEmpty()) {
      return List.of(new Paragraph(period.here() + "没有在册的重大事故隐患。"));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new MajorHazardSheet(all).table());
    blocks.add(new Paragraph("列入治理计划，指已经登记治理措施和整改期限。"));
    for (Entry<Hazard> entry : all) {
      blocks.add(new Heading(3, entry.value().unit() + "隐患（编号" + entry.id() + "）"));
      blocks.add(new Paragraph(story(entry.value())));
    }
    return blocks;
  }

  private String story(Hazard hazard) {
    StringBuilder story = new StringBuilder();
    story
        .append(Chinese.date(hazard.found()))
        .append("在")
        .append(hazard.unit())
        .append("发现：")
        .append(Chinese.sentence(hazard.description()));
    story.append("责任" + judging.ledger().units() + "：").append(section(hazard)).append("；");
    story.append("整改责任人：").append(Chinese.orNone(hazard.responsible())).append("。");
    if (hazard.measures() != null) {
      story.append("治理措施：").append(Chinese.sentence(hazard.measures()));
    }
    if (hazard.listed() != null) {
      story.append(Chinese.date(hazard.listed())).append("挂牌督办。");
    }
    List<LocalDate> tracked =
        hazard.tracked().stream().filter(day -> !day.isAfter(judging.asOf())).toList();
    if (!tracked.isEmpty()) {
      story
          .append("已跟踪监督")
          .append(tracked.size())
          .append("次，最近一次在")
          .append(Chinese.date(tracked.get(tracked.size() - 1)))
          .append("。");
    }
    return story.append(state(hazard)).toString();
  }

  private String state(Hazard hazard) {
    if (hazard.closed() != null && !hazard.closed().isAfter(judging.asOf())) {
      return "已于" + Chinese.date(hazard.closed()) + "销号。";
    }
    LocalDate due = hazard.due();
    if (due == null) {
      return "整改期限尚未登记，未销号。";
    }
    String late = isLate(hazard, judging.asOf()) ? "，已逾期" : "";
    String extended = hazard.extendedTo() == null ? "" : "（已批准延期）";
    return "整改期限" + Chinese.date(due) + extended + late + "，尚未销号。";
  }

  private Table open() {
    return new TableOf<Entry<Hazard>>()
        .with(Column.of("编号", 13.5).centred().heads(), Entry::id)
        .with(Column.of("单位", 19).centred(), one -> one.value().unit())
        .with(Column.of("隐患", 29), one -> one.value().description())
        .with(Column.of("责任" + judging.ledger().units(), 16).centred(), one -> section(one.value()))
        .with(Column.of("整改期限", 22.5).centred(), one -> due(one.value()))
        .table("open-hazards", balance(judging, period, Hazard.Level.GENERAL).open());
  }

  private String due(Hazard hazard) {
    return Chinese.dateOrNone(hazard.due())
        + (hazard.closed() != null && !hazard.closed().isAfter(judging.asOf())
            ? "\n" + Chinese.shortDate(hazard.closed()) + "已销号"
            : "");
  }

  private String section(Hazard hazard) {
    return owner(judging, period, hazard);
  }

  /** Whoever has it at the end of the period, or had it when it was closed. */
  static String owner(Judging judging, Period period, Hazard hazard) {
    if (hazard.owner() == null) {
      return "尚未登记";
    }
    LocalDate day = hazard.life(period.end(judging.asOf())).end();
    return judging.ledger().sectionName(judging.table().heir(hazard.owner(), day), day);
  }
}
