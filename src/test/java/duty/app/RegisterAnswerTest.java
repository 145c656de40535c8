package duty.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import duty.CopiedFolder;
import duty.ExamplePlace;
import duty.check.Lang;
import duty.domain.FilingAnswer;
import duty.domain.JudgingDay;
import duty.domain.Period;
import duty.domain.Quarter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A receipt or a return is put into the record of a filing, and nothing else is changed. */
class RegisterAnswerTest {
  private static final LocalDate DAY = LocalDate.of(2026, 10, 12);
  private static final String RECORD = "filings/2026/2026q3.yaml";
  private static final FilingChoice Q3 = new FilingChoice(null, Period.of(new Quarter(2026, 3)));
  private static final FilingAnswer RECEIPT =
      new FilingAnswer.Receipt(LocalDate.of(2026, 10, 9), "孙悦", "安办收〔2026〕88号", null);
  private static final FilingAnswer RETURN =
      new FilingAnswer.Return(LocalDate.of(2026, 10, 10), "缺附表: 隐患, #3");
  private static final String WRITTEN = "receipt: {date: 2026-10-09, by: 孙悦, number: 安办收〔2026〕88号}";

  @TempDir private Path root;

  @BeforeEach
  void a_bureau_without_the_filing() throws IOException {
    CopiedFolder.of(ExamplePlace.of("good/F1-filed-on-the-last-day"), root);
    put("kind: quarter-report\nquarter: 2026Q3\nfiled: 2026-10-08\n");
  }

  private void put(String text) throws IOException {
    Files.writeString(root.resolve(RECORD), text);
  }

  private AnswerPlan plan(FilingChoice choice, FilingAnswer answer) throws IOException {
    return RegisterAnswer.plan(root, JudgingDay.of(DAY), choice, answer, null);
  }

  private String after(FilingAnswer answer) throws IOException {
    assertThat(InTurn.write(root, ((AnswerPlan.Planned) plan(Q3, answer)).edit()::apply)).isEmpty();
    return new String(Files.readAllBytes(root.resolve(RECORD)), UTF_8);
  }

  private List<String> refused(FilingChoice choice, FilingAnswer answer) throws IOException {
    return ((AnswerPlan.Refused) plan(choice, answer))
        .refusals().stream()
            .map(one -> one.reason().in(Lang.ZH) + "；" + one.next().in(Lang.ZH))
            .toList();
  }

  @Test
  void it_stands_before_the_long_list_and_comments_stay() throws IOException {
    put(
        """
        # 一
        kind: quarter-report # 二
        quarter: 2026Q3
        filed: 2026-10-08   # 三
        # 四
        records:
          # 五
          []
        """);
    assertThat(after(RECEIPT))
        .isEqualTo(
            """
            # 一
            kind: quarter-report # 二
            quarter: 2026Q3
            filed: 2026-10-08   # 三
            %s
            # 四
            records:
              # 五
              []
            """
                .formatted(WRITTEN));
  }

  /** Each with what it becomes; {@code >} is where the answer stands. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "kind: quarter-report\nquarter: 2026Q3\nfiled: 2026-10-08>\n%s",
        "\ufeffkind: quarter-report\r\nquarter: 2026Q3\r\nfiled: 2026-10-08>\r\n%s",
        "kind: quarter-report\nquarter: 2026Q3\nfiled: 2026-10-08\nnote: |\n  一\n\n  二>\n%s",
        "kind: quarter-report\nquarter: 2026Q3\nfiled: 2026-10-08\nnote: >-\n  一\n  二>\n%s",
        "---\nkind: quarter-report\nquarter: 2026Q3\nfiled: 2026-10-08\nnote: 一\n  二  # 三>\n%s",
        "  kind: quarter-report\n  quarter: 2026Q3\n  filed: 2026-10-08>\n  %s",
        "{kind: quarter-report, quarter: 2026Q3, filed: 2026-10-08>, %s}",
        "{\n  kind: quarter-report, # 一\n  quarter: 2026Q3,\n  filed: 2026-10-08>, %s # 二\n}",
      })
  void in_whatever_hand_it_is_written(String form) throws IOException {
    int mark = form.lastIndexOf('>');
    String before = form.substring(0, mark);
    String more = form.substring(mark + 1);
    boolean flow = more.startsWith(", ");
    String tail = flow ? more.substring(4) : "";
    String end = more.startsWith("\r") ? "\r\n" : flow ? "" : "\n";
    put(before + tail + end);
    assertThat(after(RECEIPT)).isEqualTo(before + more.replace("%s", WRITTEN) + end);
  }

  @Test
  void a_file_without_a_last_line_end_gets_the_answer_on_a_line_of_its_own() throws IOException {
    put("kind: quarter-report\nquarter: 2026Q3\nfiled: 2026-10-08");
    assertThat(after(RECEIPT))
        .isEqualTo("kind: quarter-report\nquarter: 2026Q3\nfiled: 2026-10-08\n" + WRITTEN);
  }

  @Test
  void what_it_says_is_quoted_where_it_must_be() throws IOException {
    assertThat(after(RETURN)).endsWith("returned: {date: 2026-10-10, reason: \"缺附表: 隐患, #3\"}\n");
    assertThat(after(RECEIPT)).contains("returned:", WRITTEN);
  }

  @Test
  void the_findings_that_come_and_go_are_told() throws IOException {
    AnswerPlan.Planned receipt = (AnswerPlan.Planned) plan(Q3, RECEIPT);
    assertThat(receipt.edit().findings().added()).isEmpty();
    assertThat(receipt.edit().findings().removed())
        .extracting(one -> one.finding().message().in(Lang.ZH))
        .containsExactly("2026年第三季度履职情况报告 2026-10-08 报送，尚未登记签收");
    AnswerPlan.Planned returned = (AnswerPlan.Planned) plan(Q3, RETURN);
    assertThat(returned.edit().findings().added())
        .extracting(one -> one.finding().message().in(Lang.ZH))
        .containsExactly("2026年第三季度履职情况报告 2026-10-10 被退回，尚未登记重新报送");
  }

  @Test
  void what_is_registered_already_is_not_replaced() throws IOException {
    after(RECEIPT);
    assertThat(refused(Q3, RECEIPT))
        .containsExactly(RECORD + " 已登记签收（2026-10-09）；登记有误或要补扫描件的，直接改 " + RECORD + " 里的 receipt");
    after(RETURN);
    assertThat(refused(Q3, RETURN)).singleElement().asString().contains("已登记退回（2026-10-10）");
  }

  @ParameterizedTest
  @CsvSource({"2026-10-07, 签收日期 2026-10-07 早于报送日期 2026-10-08", "2026-10-13, 签收日期 2026-10-13 还没有到"})
  void impossible_days_are_refused(LocalDate date, String reason) throws IOException {
    assertThat(refused(Q3, new FilingAnswer.Receipt(date, null, null, null)))
        .singleElement()
        .asString()
        .startsWith(reason);
    for (LocalDate possible : List.of(LocalDate.of(2026, 10, 8), DAY)) {
      assertThat(plan(Q3, new FilingAnswer.Receipt(possible, null, null, null)))
          .isInstanceOf(AnswerPlan.Planned.class);
    }
  }

  @Test
  void nothing_is_signed_for_after_it_was_given_back() throws IOException {
    after(RETURN);
    assertThat(refused(Q3, new FilingAnswer.Receipt(DAY, null, null, null)))
        .containsExactly("签收日期 2026-10-12 晚于退回日期 2026-10-10；核对 --date 和 " + RECORD);
  }

  @ParameterizedTest
  @CsvSource({
    "2026q4, , 没有报送记录“2026q4”；是不是 2026q3？",
    "方案, , 没有报送记录“方案”；写 filings/ 里的文件名，如 2026q3；或用 --quarter、--year",
    ", 2, 2026年第二季度履职情况报告还没有登记报送；先运行 duty file --quarter 2026Q2 --number 文号"
  })
  void a_filing_that_is_not_there_is_told(
      @Nullable String name, @Nullable Integer quarter, String told) throws IOException {
    Period period = quarter == null ? null : Period.of(new Quarter(2026, quarter));
    assertThat(refused(new FilingChoice(name, period), RECEIPT)).containsExactly(told);
  }

  @Test
  void a_filing_that_cannot_be_read_is_told_as_such() throws IOException {
    put("kind: quarter-report\nquarter: 2026Q3\n");
    assertThat(refused(Q3, RECEIPT))
        .containsExactly(RECORD + " 有错误，读不出是什么报送；运行 duty validate，改正后再运行");
  }

  @Test
  void the_last_version_is_meant_unless_one_is_named() throws IOException {
    Files.writeString(
        root.resolve("filings/2026/2026q3-2.yaml"),
        "kind: quarter-report\nquarter: 2026Q3\nfiled: 2026-10-09\nversion: 2\namends: 2026q3\n");
    assertThat(((AnswerPlan.Planned) plan(Q3, RECEIPT)).edit().file())
        .isEqualTo("filings/2026/2026q3-2.yaml");
    for (String name : List.of("2026q3", RECORD, "filings/2026/2026q3")) {
      assertThat(((AnswerPlan.Planned) plan(new FilingChoice(name, null), RECEIPT)).edit().file())
          .isEqualTo(RECORD);
    }
  }

  @Test
  void a_file_that_changed_meanwhile_is_left_alone() throws IOException {
    AnswerPlan.Planned planned = (AnswerPlan.Planned) plan(Q3, RECEIPT);
    put("kind: quarter-report\nquarter: 2026Q3\nfiled: 2026-10-08\nnote: 别人改的\n");
    assertThat(InTurn.write(root, planned.edit()::apply).orElseThrow().reason().in(Lang.ZH))
        .isEqualTo(RECORD + " 在此期间已被改动，未写入");
    assertThat(Files.readString(root.resolve(RECORD))).doesNotContain("receipt");
  }
}
