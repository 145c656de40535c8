package duty.app;

import duty.check.Text;
import duty.domain.Entry;
import duty.domain.Filing;
import duty.domain.FilingAnswer;
import duty.store.AnswerEdits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Why a receipt or a return is not registered. */
final class AnswerRefusals {
  private static final Text RECEIPT = new Text("签收", "receipt");
  private static final Text RETURN = new Text("退回", "return");
  private static final Text THERE =
      new Text("{file} 已登记{what}（{date}）", "{file} has a {what} already ({date})");
  private static final Text BY_HAND =
      new Text(
          "登记有误或要补扫描件的，直接改 {file} 里的 {field}",
          "if it is wrong, or lacks the scan, edit {field} in {file}");
  private static final Text BEFORE_FILING =
      new Text(
          "{what}日期 {date} 早于报送日期 {filed}", "the {what} of {date} is before the filing of {filed}");
  private static final Text DAY = new Text("{what}日期", "day of the {what}");
  private static final Text OUT_OF_ORDER =
      new Text(
          "签收日期 {received} 晚于退回日期 {returned}",
          "the receipt of {received} is after the return of {returned}");
  private static final Text CHECK_DATE =
      new Text("核对 --date 和 {file}", "look at --date and at {file} again");
  private static final Text UNWRITABLE =
      new Text(
          "{file} 的写法特殊，不能保证只改动这一处，未作改动",
          "{file} is written in a way in which nothing else could be kept as it is; nothing was changed");
  private static final Text WRITE =
      new Text("请手工在 {file} 里写：{line}", "write this in {file} by hand: {line}");

  private AnswerRefusals() {}

  /**
   * None where nothing stands against it.
   *
   * @param today the day of the run
   */
  static List<Refusal> of(Entry<Filing> entry, FilingAnswer answer, LocalDate today) {
    Filing filing = entry.value();
    boolean receipt = answer instanceof FilingAnswer.Receipt;
    Text what = receipt ? RECEIPT : RETURN;
    LocalDate there = receipt ? filing.received() : filing.returned();
    if (there != null) {
      return List.of(
          new Refusal(
              THERE.with("file", entry.file(), "what", what, "date", there),
              BY_HAND.with("file", entry.file(), "field", receipt ? "receipt" : "returned")));
    }
    List<Refusal> refusals = new ArrayList<>();
    Map<String, Object> facts =
        Map.of("what", what, "date", answer.date(), "filed", filing.filed());
    Map<String, Object> where = Map.of("file", entry.file());
    if (answer.date().isBefore(filing.filed())) {
      refusals.add(new Refusal(BEFORE_FILING.with(facts), CHECK_DATE.with(where)));
    }
    DayToCome.refuse(DAY.with("what", what), "--date", answer.date(), today, refusals);
    LocalDate received = receipt ? answer.date() : filing.received();
    LocalDate returned = receipt ? filing.returned() : answer.date();
    if (received != null && returned != null && received.isAfter(returned)) {
      refusals.add(
          new Refusal(
              OUT_OF_ORDER.with("received", received, "returned", returned),
              CHECK_DATE.with(where)));
    }
    return refusals;
  }

  static Refusal unwritable(String file, FilingAnswer answer) {
    return new Refusal(
        UNWRITABLE.with("file", file), WRITE.with("file", file, "line", AnswerEdits.field(answer)));
  }
}
