package duty.rules;

import static org.assertj.core.api.Assertions.assertThat;

import duty.check.Severity;
import duty.git.MadeRepository;
import duty.store.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R4, on repositories made for it. */
class EnteredInTimeTest {
  private static final String MEETING = "activities/2026/Q3/0810-meeting-li-si.yaml";

  @TempDir private Path folder;
  private final Tree tree = Tree.clean();
  private MadeRepository made;

  @BeforeEach
  void start() {
    made = MadeRepository.in(folder);
  }

  @AfterEach
  void close() {
    made.close();
  }

  /** All records but one meeting, which was held on 10 August. */
  private void importAllButTheMeeting(String day) {
    for (String file : tree.names()) {
      if (!file.equals(MEETING)) {
        made.put("台账/" + file, tree.text(file));
      }
    }
    made.commit(day, "建立台账");
  }

  private void enterTheMeeting(String day) {
    made.put("台账/" + MEETING, tree.text(MEETING)).commit(day, "登记会议");
  }

  private List<Tree.Told> told(LocalDate asOf) {
    made.checkout();
    return Tree.judge(folder.resolve("台账"), asOf).stream()
        .filter(one -> one.rule().equals("R4"))
        .toList();
  }

  private List<String> late() {
    return told(LocalDate.of(2026, 10, 20)).stream().map(Tree.Told::brief).toList();
  }

  @ParameterizedTest
  @CsvSource({"2026-09-08, 0", "2026-09-09, 0", "2026-09-10, 1"})
  void thirty_days_are_in_time_and_one_more_is_not(String day, int count) {
    importAllButTheMeeting("2026-08-01");
    enterTheMeeting(day);
    assertThat(late()).hasSize(count).allMatch(one -> one.equals("R4 " + MEETING + " 2026-08-10"));
  }

  @ParameterizedTest
  @CsvSource({"1, 2026-08-11, 0", "1, 2026-08-12, 1", "366, 2026-10-20, 0"})
  void the_days_are_the_plan_s(int days, String day, int count) {
    tree.edit(
        Tree.PLAN,
        "from: 2016-03-01\n",
        "from: 2016-03-01\ndeadlines: {entry-days: " + days + "}\n");
    importAllButTheMeeting("2026-08-09");
    enterTheMeeting(day);
    assertThat(told(LocalDate.of(2026, 8, 13))).hasSize(count);
  }

  @ParameterizedTest
  @CsvSource({"2026-10-03, 0", "2026-10-04, 0", "2026-10-05, 1"})
  void what_is_older_than_the_ledger_counts_from_its_first_day(String day, int count) {
    importAllButTheMeeting("2026-09-04");
    enterTheMeeting(day);
    assertThat(late()).hasSize(count);
  }

  @Test
  void a_clock_set_back_does_not_help() {
    importAllButTheMeeting("2026-08-01");
    made.put("README.md", "x").commit("2026-10-01", "十月");
    enterTheMeeting("2026-08-11");
    assertThat(told(LocalDate.of(2026, 10, 20)))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.severity()).isEqualTo(Severity.WARNING);
              assertThat(one.zh()).contains("2026-10-01 才入账，晚了22天");
            });
  }

  @Test
  void a_reason_and_an_approver_make_it_good() {
    importAllButTheMeeting("2026-08-01");
    tree.with(MEETING, tree.text(MEETING) + "late: {reason: 经办人病假, approved-by: director}\n");
    enterTheMeeting("2026-10-01");
    assertThat(late()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2026-09-09, 0", "2026-09-10, 1"})
  void what_is_not_committed_counts_as_entered_today(LocalDate today, int count)
      throws IOException {
    importAllButTheMeeting("2026-08-01");
    made.checkout();
    Path file = folder.resolve("台账").resolve(MEETING);
    Files.createDirectories(file.getParent());
    Files.writeString(file, tree.text(MEETING));
    assertThat(told(today)).hasSize(count);
  }

  @Test
  void what_lies_before_the_records_begin_is_not_asked_for() {
    importAllButTheMeeting("2026-01-05");
    made.put("台账/duty.yaml", tree.edit("duty.yaml", "2026-01-01", "2026-08-11").text("duty.yaml"));
    enterTheMeeting("2026-10-01");
    assertThat(late()).isEmpty();
  }

  @Test
  void an_agreement_counts_from_its_second_signature() {
    String file = "agreements/2026/metrology.yaml";
    importAllButTheMeeting("2026-01-05");
    enterTheMeeting("2026-01-06");
    made.remove("台账/" + file).commit("2026-01-07", "退回");
    made.put("台账/" + file, tree.text(file) + "note: 重签\n").commit("2026-02-16", "登记");
    assertThat(late()).containsExactly("R4 " + file + " 2026-01-16");
  }

  @Test
  void a_part_of_the_history_is_one_notice() throws IOException {
    importAllButTheMeeting("2026-08-01");
    enterTheMeeting("2026-10-01");
    Files.writeString(folder.resolve(".git/shallow"), made.head() + "\n");
    assertThat(told(LocalDate.of(2026, 10, 20)))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.severity()).isEqualTo(Severity.NOTICE);
              assertThat(one.remedy()).contains("fetch-depth: 0");
              assertThat(one.span().file()).isEqualTo("duty.yaml");
            });
  }

  @Test
  void nothing_to_judge_is_no_notice() throws IOException {
    importAllButTheMeeting("2026-08-01");
    Files.writeString(folder.resolve(".git/shallow"), made.head() + "\n");
    assertThat(told(LocalDate.of(2026, 1, 10))).isEmpty();
  }

  @Test
  void a_spoilt_repository_is_one_notice_and_the_rest_is_judged() throws IOException {
    importAllButTheMeeting("2026-08-01");
    made.checkout();
    String head = made.head();
    Path object = folder.resolve(".git/objects/" + head.substring(0, 2) + "/" + head.substring(2));
    Files.delete(object);
    List<Tree.Told> all = Tree.judge(folder.resolve("台账"), LocalDate.of(2026, 9, 30));
    assertThat(all).extracting(Tree.Told::rule).containsExactlyInAnyOrder("R4", "M1");
    assertThat(told(LocalDate.of(2026, 9, 30)))
        .extracting(Tree.Told::severity)
        .containsOnly(Severity.NOTICE);
  }

  @Test
  void before_the_first_commit_of_the_ledger_one_notice_says_so() {
    for (String file : tree.names()) {
      made.put("台账/" + file, tree.text(file));
    }
    for (int commits = 0; commits < 2; commits++) {
      assertThat(told(LocalDate.of(2026, 10, 20)))
          .singleElement()
          .satisfies(
              one -> {
                assertThat(one.severity()).isEqualTo(Severity.NOTICE);
                assertThat(one.zh()).startsWith("台账还没有提交到 git");
                assertThat(one.remedy()).contains("git commit");
              });
      // A commit of something else is none of the ledger's.
      made.checkout();
      tree.names().forEach(file -> made.remove("台账/" + file));
      made.put("README.md", "x").commit("2026-01-05", "别的");
      tree.names().forEach(file -> made.put("台账/" + file, tree.text(file)));
    }
  }

  @Test
  void a_record_that_is_renamed_and_edited_was_not_entered_again() throws IOException {
    importAllButTheMeeting("2026-08-01");
    enterTheMeeting("2026-08-11");
    made.remove("台账/" + MEETING);
    String other = "activities/2026/Q3/0810-meeting.yaml";
    tree.with(other, tree.text(MEETING) + "note: 改正\n").without(MEETING);
    made.put("台账/" + other, tree.text(other)).commit("2026-10-01", "改名并改正");
    Files.deleteIfExists(folder.resolve("台账").resolve(MEETING));
    assertThat(late()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2026-02-15, 0", "2026-02-16, 1", "2026-10-20, 1"})
  void outside_git_one_notice_says_so_once_something_could_be_late(LocalDate today, int count)
      throws IOException {
    Path root = tree.write();
    try {
      Files.delete(root.resolve(".git/HEAD"));
      assertThat(Tree.judge(root, today))
          .filteredOn(one -> one.rule().equals("R4"))
          .hasSize(count)
          .allSatisfy(
              one -> {
                assertThat(one.severity()).isEqualTo(Severity.NOTICE);
                assertThat(one.zh()).startsWith("台账不在 git 中");
                assertThat(one.remedy()).contains("git init");
                assertThat(one.span().file()).isEqualTo("duty.yaml");
                assertThat(one.span().line()).isEqualTo(1);
              });
    } finally {
      Tree.remove(root);
    }
  }
}
