package duty.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import duty.check.Lang;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssignRefusalsTest {
  private static final String FROM = "2026-07-01";

  @TempDir private Path folder;
  private EditedRecords records;
  private String before;

  @BeforeEach
  void records() throws IOException {
    before = Files.readString(EditedRecords.EXAMPLES.resolve("block/before.yaml"));
    records = new EditedRecords(folder, before);
  }

  @Test
  void an_unknown_duty_gets_the_nearest_one() {
    refused("specal", "--leader", "wang-wu", "--from", FROM)
        .isEqualTo(
            "没有职责“specal” → 是不是 special（2 负责特种设备的安全监察。）？",
            "there is no duty “specal” → did you mean special（2 负责特种设备的安全监察。）?");
  }

  @Test
  void an_unknown_leader_gets_the_nearest_name() {
    refused("special", "--leader", "王伍", "--from", FROM)
        .isEqualTo(
            "没有负责人“王伍” → 是不是 wang-wu（王五 副局长）？",
            "there is no leader “王伍” → did you mean wang-wu（王五 副局长）?");
  }

  @Test
  void an_unknown_section_with_nothing_near_gets_all_that_are_in_use() {
    refused("special", "--section", "办公室", "--from", FROM)
        .isEqualTo(
            "没有科室“办公室” → 可选：equipment（特监科）、metrology（计量科）",
            "there is no section “办公室” → there are: equipment（特监科）, metrology（计量科）");
  }

  @Test
  void a_former_name_of_a_section_is_not_its_name_on_that_day() {
    refused("special", "--section", "标准计量科", "--from", FROM)
        .isEqualTo(
            "2026-07-01 没有名为“标准计量科”的科室 → 是不是 metrology（计量科）？",
            "no section is called “标准计量科” on 2026-07-01 → did you mean metrology（计量科）?");
  }

  @Test
  void every_slip_is_told_at_once() {
    assertThat(refusals("specal", "--leader", "wang-wo", "--section", "equipmen", "--from", FROM))
        .hasSize(3);
  }

  @Test
  void a_name_that_two_in_post_bear_lists_both() {
    records.put(
        "leaders/wang-wu-2.yaml",
        "name: 王五\nposts:\n  - {title: 党组成员, rank: member, from: 2020-01-01}\n");

    refused("special", "--leader", "王五", "--from", FROM)
        .isEqualTo(
            "负责人“王五”不止一个 → 请写明标识，可选：wang-wu（王五 副局长）、wang-wu-2（王五 党组成员）",
            "more than one leader goes by “王五” → give the id of one of these: wang-wu（王五 副局长）, wang-wu-2（王五 党组成员）");
  }

  @Test
  void of_two_namesakes_the_one_in_post_is_meant() {
    records.put(
        "leaders/wang-wu-2.yaml",
        "name: 王五\nposts:\n  - {title: 副局长, rank: deputy, from: 2001-01-01, to: 2009-01-01}\n");

    assertThat(records.planned("special", "--leader", "王　五", "--from", FROM).next().leader())
        .isEqualTo("wang-wu");
  }

  @Test
  void a_field_that_two_duties_share_lists_both() {
    records.put(
        "duties/rescue.yaml", before.replace("order: 2", "order: 3").replace("安全监察", "应急救援"));

    refused("特种设备", "--leader", "wang-wu", "--from", FROM)
        .isEqualTo(
            "职责“特种设备”不止一个 → 请写明标识，可选：special（2 负责特种设备的安全监察。）、rescue（3 负责特种设备的应急救援。）",
            "more than one duty goes by “特种设备” → give the id of one of these: special（2 负责特种设备的安全监察。）, rescue（3 负责特种设备的应急救援。）");
    assertThat(records.planned("应急救援", "--leader", "wang-wu", "--from", FROM).edit().file())
        .isEqualTo("duties/rescue.yaml");
  }

  @Test
  void a_later_assignment_stands_against_it() {
    refused("special", "--leader", "wang-wu", "--from", "2024-05-05")
        .isEqualTo(
            "special 自 2024-05-06 起已有另一条分工，从 2024-05-05 起新增会与它重叠"
                + " → 起始日期应在 2024-05-06 之后；要插在中间请手工修改 duties/special.yaml",
            "special has another assignment from 2024-05-06 on, which one from 2024-05-05 would overlap"
                + " → start after 2024-05-06; to put one in between, edit duties/special.yaml by hand");
  }

  @Test
  void the_day_on_which_the_one_in_force_began_is_refused() {
    refused("special", "--leader", "wang-wu", "--from", "2024-05-06")
        .isEqualTo(
            "special 现行分工正是从 2024-05-06 起的，再新增会使它一天也不生效"
                + " → 若当初写错，请直接改正 duties/special.yaml 中的这一条；若是移交，请用更晚的日期",
            "the assignment of special in force began on 2024-05-06 itself, so it would never have been in force"
                + " → if it was wrong, correct it in duties/special.yaml; to hand the duty over, give a later day");
  }

  @Test
  void the_day_after_is_not() {
    assertThat(
            new String(
                planned("--from", "2024-05-07", "--leader", "wang-wu").edit().after(), UTF_8))
        .contains("    to: 2024-05-06\n");
  }

  @Test
  void a_leader_who_has_left_is_refused_with_the_posts_held() {
    refused("special", "--leader", "郑十", "--from", FROM)
        .isEqualTo(
            "郑十 在 2026-07-01 不在任（副局长 2013-04-18–2024-05-05）"
                + " → 用 --leader 另行指定；若任职记录有误，先改正 leaders/zheng-shi.yaml",
            "郑十 holds no post on 2026-07-01 (副局长 2013-04-18–2024-05-05)"
                + " → name somebody else with --leader; if the posts are recorded wrongly, first correct leaders/zheng-shi.yaml");
  }

  @Test
  void a_leader_taken_over_must_still_be_in_post() {
    records.put(
        "leaders/li-si.yaml",
        "name: 李四\nposts:\n  - {title: 副局长, rank: deputy, from: 2016-01-04, to: 2026-06-30}\n");

    assertThat(refusals("special", "--section", "equipment", "--from", FROM))
        .singleElement()
        .asString()
        .startsWith("李四 在 2026-07-01 不在任");
    assertThat(planned("--vacant", "--from", FROM).next().leader()).isNull();
  }

  @Test
  void a_section_out_of_use_is_refused_with_its_successor() {
    refused("special", "--section", "brands", "--from", FROM)
        .isEqualTo(
            "科室 brands（商标科） 在 2026-07-01 不存在或已停用 → 其工作已由 metrology（计量科） 承接，用 --section 指定",
            "section brands（商标科） is not in use on 2026-07-01"
                + " → its work passed to metrology（计量科）; name that with --section");
  }

  @Test
  void what_changes_nothing_is_refused() {
    refused(
            "special",
            "--leader",
            "li-si",
            "--section",
            "metrology",
            "--section",
            "equipment",
            "--from",
            FROM)
        .isEqualTo(
            "special 从 2026-07-01 起的分工与现行的完全一样，无需变更"
                + " → 写明要变的：--leader、--section、--responsible、--principal、--document 或 --vacant",
            "the assignment of special from 2026-07-01 on would be the one in force already"
                + " → say what changes: --leader, --section, --responsible, --principal, --document or --vacant");
  }

  @Test
  void a_new_document_alone_is_a_change() {
    assertThat(planned("--document", "某市监〔2026〕9号", "--from", FROM).next().document())
        .isEqualTo("某市监〔2026〕9号");
  }

  @Test
  void a_leader_and_a_vacancy_exclude_each_other() {
    refused("special", "--leader", "wang-wu", "--vacant", "--from", FROM)
        .isEqualTo(
            "--leader 与 --vacant 不能同时使用 → 二者只用其一",
            "--leader and --vacant exclude each other → use one of them");
  }

  @Test
  void an_empty_document_is_refused() {
    refused("special", "--document", " ", "--from", FROM)
        .isEqualTo(
            "--document 的内容是空的 → 写明内容，或去掉该选项",
            "--document is given without content → give its content, or leave the option out");
  }

  @Test
  void two_rows_that_overlap_already_are_put_right_first() {
    records.put("duties/special.yaml", before.replace("to: 2024-05-05", "to: 2026-12-31"));

    refused("special", "--leader", "wang-wu", "--from", FROM)
        .isEqualTo(
            "special 在 2026-07-01 已有两条分工重叠 → 先按 duty validate 的提示改正",
            "two assignments of special overlap on 2026-07-01 already → first put that right as duty validate says");
  }

  @Test
  void a_duty_without_a_row_has_nothing_to_hand_over() {
    records.put(
        "duties/special.yaml",
        before.substring(0, before.indexOf("assignments:")) + "assignments: []\n");

    refused("special", "--leader", "wang-wu", "--from", FROM)
        .isEqualTo(
            "special 还没有分工，无可移交 → 第一条分工请在 duties/special.yaml 中手工填写",
            "special has no assignment yet, so there is nothing to hand over → write the first assignment into duties/special.yaml by hand");
  }

  @Test
  void a_record_that_cannot_be_read_is_put_right_first() {
    records.put("leaders/wang-wu.yaml", "name: [\n");

    refused("special", "--leader", "wang-wu", "--from", FROM)
        .isEqualTo(
            "负责人 wang-wu 的记录读不出来 → 先按 duty validate 的提示改正该记录",
            "the record of leader wang-wu cannot be read → first put that record right as duty validate says");
  }

  @Test
  void a_file_that_cannot_be_followed_is_left_alone() throws IOException {
    String misspelt = before.replace("  - from: 2024-05-06", "  - form: 2024-05-06");
    records.put("duties/special.yaml", misspelt);

    refused("special", "--leader", "wang-wu", "--from", FROM)
        .isEqualTo(
            "duties/special.yaml 的写法特殊，不能保证只改动这一处，未作改动"
                + " → 请手工填写：上一条分工的 to 写 2026-06-30，其后新增 from 为 2026-07-01 的一条",
            "duties/special.yaml is written in a way in which nothing else could be kept as it is; nothing was changed"
                + " → do it by hand: give the assignment before to: 2026-06-30, and add one with from: 2026-07-01 behind it");
    assertThat(Files.readString(records.duty())).isEqualTo(misspelt);
  }

  @Test
  void a_file_that_changed_since_the_plan_is_left_alone() throws IOException {
    Handover.Planned planned = planned("--leader", "wang-wu", "--from", FROM);
    Files.writeString(records.duty(), before + "note: 别人刚写的\n");

    assertThat(told(InTurn.write(records.root, planned.edit()::apply).orElseThrow(), Lang.ZH))
        .isEqualTo("duties/special.yaml 在此期间已被改动，未写入 → 看过新的内容后重新运行");
    assertThat(InTurn.write(records.root, planned.edit()::apply).map(one -> told(one, Lang.EN)))
        .hasValue(
            "duties/special.yaml was changed meanwhile; nothing was written → look at what it holds now and run this again");
    assertThat(Files.readString(records.duty())).endsWith("note: 别人刚写的\n");
  }

  @Test
  void a_file_that_is_gone_since_the_plan_stays_gone() throws IOException {
    Handover.Planned planned = planned("--leader", "wang-wu", "--from", FROM);
    Files.delete(records.duty());

    assertThat(InTurn.write(records.root, planned.edit()::apply)).isPresent();
    assertThat(records.duty()).doesNotExist();
  }

  private Handover.Planned planned(String... options) {
    String[] words = new String[options.length + 1];
    words[0] = "special";
    System.arraycopy(options, 0, words, 1, options.length);
    return records.planned(words);
  }

  private List<String> refusals(String... words) {
    return refused(words).told(Lang.ZH);
  }

  private Told refused(String... words) {
    Handover handover = records.plan(words);
    assertThat(handover).isInstanceOf(Handover.Refused.class);
    return new Told(((Handover.Refused) handover).refusals());
  }

  private static String told(Refusal refusal, Lang lang) {
    return refusal.reason().in(lang) + " → " + refusal.next().in(lang);
  }

  private record Told(List<Refusal> refusals) {
    void isEqualTo(String chinese, String english) {
      assertThat(told(Lang.ZH)).containsExactly(chinese);
      assertThat(told(Lang.EN)).containsExactly(english);
    }

    List<String> told(Lang lang) {
      return refusals.stream().map(one -> AssignRefusalsTest.told(one, lang)).toList();
    }
  }
}
