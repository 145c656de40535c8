package duty.report.paper;

import duty.domain.Leader;
import duty.domain.Ledger;
import duty.domain.Performance;
import duty.domain.Plan;
import duty.domain.Post;
import duty.report.Column;
import duty.report.Row;
import duty.report.Table;
import java.util.List;
import java.util.stream.Collectors;

/** Leader × meeting, led inspection, agreements, bulletins sent: what was done of what was owed. */
record PerformanceSheet(Ledger ledger, Plan plan, List<Performance> performances) {
  Table table() {
    List<Column> columns =
        List.of(
            Column.of("姓名", 10).centred().heads(),
            Column.of("职务", 13).centred(),
            Column.of("分管职责", 15).centred(),
            Column.of("召集会议\n已登记/应", 14).centred(),
            Column.of("带队检查\n已登记/应", 14).centred(),
            Column.of("责任书\n已签/应签", 14).centred(),
            Column.of("信息通报\n已报/应报", 14).centred());
    return new Table("performance", null, columns, performances.stream().map(this::row).toList());
  }

  private Row row(Performance one) {
    Leader leader = ledger.leader(one.owed().leader()).orElseThrow().value();
    String duties =
        one.duties().stream()
            .map(duty -> String.valueOf(duty.value().order()))
            .collect(Collectors.joining("、", "第", "项"));
    return Row.of(
        leader.name(),
        posts(leader, one),
        duties,
        one.meetings().size() + "/" + plan.meetings(),
        one.inspections().size() + "/" + plan.inspections(),
        one.agreementsSigned() + "/" + one.agreementsOwed(),
        one.bulletins() + "/" + one.inspections().size());
  }

  /** On the last day of the quarter's last charge, when the leader was surely in post. */
  private static String posts(Leader leader, Performance one) {
    var charges = one.owed().charges();
    var days = charges.get(charges.size() - 1).days();
    return leader.posts().stream()
        .filter(post -> post.tenure().and(days).isPresent())
        .filter(post -> post.tenure().to() == null || !post.tenure().end().isBefore(days.end()))
        .map(Post::title)
        .distinct()
        .collect(Collectors.joining("、"));
  }
}
