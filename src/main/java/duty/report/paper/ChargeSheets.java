package duty.report.paper;

import duty.domain.Agreement;
import duty.domain.Charge;
import duty.domain.Entry;
import duty.domain.Judging;
import duty.domain.Leader;
import duty.domain.Obligations;
import duty.domain.Pairs;
import duty.domain.Period;
import duty.domain.Post;
import duty.domain.Tenure;
import duty.report.Column;
import duty.report.Row;
import duty.report.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a leader answered for in a period, and by which agreements.
 *
 * @param leader an id
 */
record ChargeSheets(Judging judging, Obligations obligations, Period period, String leader) {
  /** The posts that were held in the period. */
  Table posts(Leader who) {
    return new TableOf<Post>()
        .with(
            Column.of("职务", 24).centred().heads(),
            post -> post.title() + (post.acting() ? "（主持工作）" : ""))
        .with(Column.of("任职时间", 44).centred(), post -> Chinese.days(post.tenure()))
        .with(Column.of("任职文件", 32).centred(), post -> Chinese.orNone(post.document()))
        .table(
            "posts",
            who.posts().stream()
                .filter(post -> post.tenure().and(period.days()).isPresent())
                .toList());
  }

  /** The rows of the division table that were the leader's, each with all its days. */
  Table duties() {
    List<Column> columns =
        List.of(
            Column.of("序号", 7).centred(),
            Column.of("安全生产重点职责", 37).heads(),
            Column.of("责任" + judging.ledger().units(), 17).centred(),
            Column.of("分管时间", 21).centred(),
            Column.of("依据文件", 18).centred());
    return new Table(
        "charges",
        null,
        columns,
        judging.table().charges().stream()
            .filter(charge -> charge.leader().equals(leader))
            .filter(charge -> charge.days().and(period.days()).isPresent())
            .map(this::duty)
            .toList());
  }

  private Row duty(Charge charge) {
    Tenure days = charge.days();
    LocalDate last = days.end().isAfter(judging.asOf()) ? judging.asOf() : days.end();
    LocalDate end = last.isBefore(days.from()) ? days.from() : last;
    return Row.of(
        String.valueOf(charge.duty().value().order()),
        charge.duty().value().text(),
        charge.assignment().sections().stream()
            .map(section -> judging.ledger().sectionName(section, end))
            .collect(Collectors.joining("、")),
        held(days) + (charge.fallen() ? "\n（无分管负责人，由单位负责人负责）" : ""),
        Chinese.orNone(charge.assignment().document()));
  }

  /** What still goes on is not said to have ended on the day of the paper. */
  private String held(Tenure days) {
    String from = Chinese.date(days.from());
    if (days.from().isAfter(judging.asOf())) {
      return from + "起";
    }
    return from + (days.end().isAfter(judging.asOf()) ? "\n至今" : "至\n" + Chinese.date(days.end()));
  }

  /** One row for each section that owes the leader the year's agreement. */
  Table agreements() {
    String units = judging.ledger().units();
    List<Column> columns =
        List.of(
            Column.of(units, 20).centred().heads(),
            Column.of(units + "\n签字人", 14).centred(),
            Column.of(units + "\n签字日期", 22).centred(),
            Column.of("分管负责人\n签字日期", 22).centred(),
            Column.of("签订期限", 22).centred());
    return new Table(
        "agreements",
        null,
        columns,
        obligations.pairs().owing(period.year()).stream()
            .filter(pair -> pair.leader().equals(leader))
            .filter(pair -> pair.days().and(period.days()).isPresent())
            .filter(pair -> obligations.isDue(pair.due(), pair.days().from()))
            .map(this::agreement)
            .toList());
  }

  private Row agreement(Pairs.Pair pair) {
    Agreement found =
        pair.agreements().keySet().stream()
            .map(Entry::value)
            .filter(one -> one.year() == period.year())
            .findFirst()
            .orElse(null);
    return Row.of(
        judging.ledger().sectionName(pair.section(), period.end(judging.asOf())),
        found == null || found.signer() == null ? "尚未登记" : found.signer(),
        signed(found == null ? null : found.sectionSigned()),
        signed(found == null ? null : found.leaderSigned()),
        Chinese.date(pair.due()));
  }

  private static String signed(@Nullable LocalDate day) {
    return day == null ? "尚未登记" : Chinese.date(day);
  }
}
