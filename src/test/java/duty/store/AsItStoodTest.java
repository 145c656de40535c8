package duty.store;

import static org.assertj.core.api.Assertions.assertThat;

import duty.ExamplePlace;
import duty.domain.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class AsItStoodTest {
  private static final LocalDate DAY = LocalDate.of(2026, 10, 8);
  private static final LocalDate NEVER = LocalDate.of(2999, 12, 31);

  private static final String HAZARD =
      """
      found: 2026-08-20
      duty: d
      unit: {name: 某站}
      description: 安全阀超期
      level: major
      deadline: 2026-12-31
      tracking:
        - {date: 2026-09-10, by: 周三, progress: 已停用}
      """;
  private static final String MEETING =
      """
      kind: meeting
      date: 2026-09-18
      convened-by: li-si
      decisions:
        - {text: 完成检定, section: metrology, due: 2026-12-20}
      """;
  private static final String DUTY =
      """
      order: 1
      field: 计量
      text: 负责计量
      assignments:
        - {from: 2016-03-01, principal: a, leader: b, sections: [c], responsible: 科长}
      """;

  /**
   * What may happen to a record on a later day, written as it would be.
   *
   * @param from a text of the base that the event takes the place of; the end of the text where it
   *     is empty
   * @param to {@code %1$s} is the day, {@code %2$s} the one before
   */
  private record Event(Kind kind, String base, String from, String to) {
    String written(LocalDate day) {
      String event = to.formatted(day, day.minusDays(1));
      return from.isEmpty() ? base + event : base.replace(from, event);
    }
  }

  private static final List<Event> LATER =
      List.of(
          new Event(Kind.HAZARD, HAZARD, "", "  - {date: %1$s, by: 周三, progress: 已更换}\n"),
          new Event(Kind.HAZARD, HAZARD, "", "finished: %1$s\naccepted-by: 周三\n"),
          new Event(
              Kind.HAZARD,
              HAZARD,
              "",
              "recheck: {date: %1$s, by: 周三, result: 合格}\nclosed: %1$s\nrectification-report: %1$s\n"),
          new Event(
              Kind.HAZARD,
              HAZARD,
              "",
              "extension: {until: 2027-03-31, approved-by: 张三, document: 某文, date: %1$s}\n"),
          new Event(
              Kind.HAZARD,
              HAZARD,
              "",
              """
              stop-order: {date: %1$s, document: 某文}
              resumption: {date: %1$s, approved-by: 张三}
              reported-upward: {date: %1$s, to: 区政府}
              listed: {date: %1$s, document: 某文}
              """),
          new Event(
              Kind.HAZARD,
              HAZARD.replaceAll("(?s)tracking:.*", ""),
              "",
              "tracking: [{date: %1$s, by: 周三, progress: 已停用}]\n"),
          new Event(Kind.ACTIVITY, MEETING, "2026-12-20}", "2026-12-20, done: %1$s}"),
          new Event(
              Kind.ACTIVITY,
              MEETING,
              "",
              "minutes: {number: 某纪〔2026〕1号, issued: %1$s, file: attachments/a.pdf}\n"),
          new Event(
              Kind.ACTIVITY,
              MEETING + "minutes: {number: 某纪〔2026〕1号}\n",
              "1号}",
              "1号, issued: %1$s, file: attachments/a.pdf}"),
          new Event(
              Kind.ACTIVITY,
              "kind: inspection\ndate: 2026-09-20\nled-by: li-si\nduties: [d]\n",
              "",
              "bulletin: {kind: notice, date: %1$s, number: 1, sent: %1$s, how: 机要}\n"),
          new Event(
              Kind.ACTIVITY,
              """
              kind: inspection
              date: 2026-09-20
              led-by: li-si
              duties: [d]
              bulletin: {kind: notice, date: 2026-09-30, number: 1}
              """,
              "number: 1}",
              "number: 1, sent: %1$s, how: 机要, receipt: 孙悦}"),
          new Event(
              Kind.ACTIVITY,
              "kind: campaign\ndate: 2026-09-20\nsubject: 整治\n",
              "",
              "until: %1$s\nunits: 12\nresults: 全部完成\n"),
          new Event(
              Kind.DUTY,
              DUTY,
              "{from: 2016-03-01, ",
              "{from: %1$s, to: 2028-01-01, filed: %1$s, principal: a, leader: c, sections: [c], responsible: 科长}\n"
                  + "  - {from: 2016-03-01, to: %2$s, "),
          new Event(Kind.DUTY, DUTY, "responsible: 科长}", "responsible: 科长, filed: %1$s}"),
          new Event(
              Kind.LEADER,
              "name: 李四\nposts:\n  - {title: 副局长, rank: deputy, from: 2016-03-01}\n",
              "2016-03-01}\n",
              "2016-03-01, to: %2$s}\n  - {title: 局长, rank: principal, from: %1$s}\n"),
          new Event(
              Kind.SECTION,
              "names:\n  - {name: 计量科, from: 2016-03-01}\ntype: section\n",
              "2016-03-01}\ntype: section\n",
              "2016-03-01, to: %2$s}\ntype: section\nsuccessor: quality\nheads: [{name: 周三, title: 科长, from: %1$s}]\n"),
          new Event(
              Kind.AGREEMENT,
              """
              year: 2026
              party-a: {leader: a, signed: 2026-01-05}
              party-b: {section: b}
              targets: [无事故]
              term: {from: 2026-01-01, to: 2026-12-31}
              """,
              "section: b}",
              "section: b, signed: %1$s, signer: 周三}"),
          new Event(
              Kind.OPINION,
              "number: 1\nissued: 2026-09-01\nsection: a\nproblem: b\nrequirement: c\ndeadline: 2026-11-01\n",
              "",
              "answer: {date: %1$s, text: 已改}\nreview: {date: %1$s, by: 张三}\n"),
          new Event(
              Kind.EMERGENCY_PLAN,
              "name: 预案\nversions:\n  - {version: 一, issued: 2025-03-01}\n",
              "2025-03-01}\n",
              "2025-03-01, filed: %1$s}\n  - {version: 二, issued: %1$s}\nto: %1$s\n"),
          new Event(
              Kind.ACCIDENT,
              """
              occurred: 2026-09-01 08:00
              learned: 2026-09-01 08:20
              duty: d
              unit: {name: 某站}
              place: a
              description: b
              """,
              "",
              "reports: [{to: 区政府, at: %1$s 09:00}]\nat-scene: [{leader: a, arrived: %1$s 09:00}]\nclosed: %1$s\n"),
          new Event(
              Kind.FILING,
              "kind: quarter-report\nquarter: 2026Q3\nfiled: 2026-10-08\n",
              "",
              "receipt: {date: %1$s, by: 孙悦}\nreturned: {date: %1$s, reason: 缺页}\n"));

  private static Node.Mapping read(String text) {
    List<duty.domain.Fault> faults = new ArrayList<>();
    Node.Mapping root = YamlReader.read(new SourceText("a.yaml", text), faults);
    assertThat(faults).as(text).isEmpty();
    return root;
  }

  private static String content(Kind kind, String text, LocalDate day) {
    return WrittenRecord.content(read(text), kind, day);
  }

  @Property
  void what_happens_later_leaves_a_record_as_it_stood(@ForAll @IntRange(min = 1, max = 400) int n) {
    for (Event event : LATER) {
      String after = event.written(DAY.plusDays(n));
      assertThat(content(event.kind(), after, DAY))
          .as(after)
          .isEqualTo(content(event.kind(), event.base(), DAY));
    }
  }

  @Property
  void what_is_said_to_have_happened_before_changes_it(@ForAll @IntRange(max = 200) int n) {
    for (Event event : LATER) {
      String after = event.written(DAY.minusDays(n));
      assertThat(content(event.kind(), after, DAY))
          .as(after)
          .isNotEqualTo(content(event.kind(), event.base(), DAY));
    }
  }

  /** In every record that is shipped, with every field of every kind. */
  @Example
  void no_value_that_stood_can_be_changed_or_taken_away_unseen() throws IOException {
    int looked = 0;
    for (Path place : List.of(Path.of("records"), ExamplePlace.of("good/S2-every-field"))) {
      RecordFolder folder = new RecordFolder(RecordSource.of(place), new ArrayList<>()).list();
      for (RecordFile file : folder.files()) {
        Node.Mapping record =
            YamlReader.read(file.read(Overlay.NONE, new ArrayList<>()), new ArrayList<>());
        String content = WrittenRecord.content(record, file.kind(), NEVER);
        for (Node changed : variants(record)) {
          assertThat(WrittenRecord.content((Node.Mapping) changed, file.kind(), NEVER))
              .as(file.file() + "\n" + PlainJson.of(changed))
              .isNotEqualTo(content);
          looked++;
        }
      }
    }
    assertThat(looked).isGreaterThan(3000);
  }

  /** The same with one value another or gone, for each of its values. */
  private static List<Node> variants(Node node) {
    List<Node> variants = new ArrayList<>();
    if (node instanceof Node.Scalar scalar) {
      String other = scalar.text().matches("\\d{4}-\\d\\d-\\d\\d") ? "1999-01-01" : "别的";
      variants.add(new Node.Scalar(other, false, 0, 0));
    } else if (node instanceof Node.Sequence sequence) {
      for (int i = 0; i < sequence.items().size(); i++) {
        for (Node other : variants(sequence.items().get(i))) {
          List<Node> items = new ArrayList<>(sequence.items());
          items.set(i, other);
          variants.add(new Node.Sequence(items, 0, 0));
        }
        if (sequence.items().size() > 1) {
          List<Node> fewer = new ArrayList<>(sequence.items());
          fewer.remove(i);
          variants.add(new Node.Sequence(fewer, 0, 0));
        }
      }
    } else {
      Map<String, Node.Member> members = ((Node.Mapping) node).members();
      members.forEach(
          (name, member) -> {
            for (Node other : variants(member.value())) {
              Map<String, Node.Member> changed = new LinkedHashMap<>(members);
              changed.replace(name, new Node.Member(member.key(), other));
              variants.add(new Node.Mapping(changed, 0, 0));
            }
            if (!name.equals("kind")) { // which fields there are hangs on it
              Map<String, Node.Member> fewer = new LinkedHashMap<>(members);
              fewer.remove(name);
              variants.add(new Node.Mapping(fewer, 0, 0));
            }
          });
    }
    return variants;
  }

  @Example
  void how_a_record_is_written_does_not_matter() {
    String content = content(Kind.ACTIVITY, MEETING, DAY);
    assertThat(content(Kind.ACTIVITY, "# 说明\n" + MEETING.replace("\n", "\r\n"), DAY))
        .isEqualTo(content);
    assertThat(content(Kind.ACTIVITY, MEETING.replace("2026-09-18", "'2026-09-18' # 周五"), DAY))
        .isEqualTo(content);
    assertThat(content(Kind.ACTIVITY, MEETING.replace("li-si", "[\"li-si\"]"), DAY))
        .isEqualTo(content);
    assertThat(content(Kind.DUTY, DUTY.replace("负责计量", "|\n  负责计量"), DAY))
        .isEqualTo(content(Kind.DUTY, DUTY, DAY));
    List<String> lines = new ArrayList<>(MEETING.replace(":\n  -", ": [").lines().toList());
    assertThat(lines).hasSize(4);
    lines.set(3, lines.get(3) + "]");
    Collections.reverse(lines);
    assertThat(content(Kind.ACTIVITY, String.join("\n", lines), DAY)).isEqualTo(content);
  }

  @Example
  void days_that_were_plans_belong_to_what_was_written() {
    assertThat(content(Kind.ACTIVITY, MEETING.replace("12-20", "12-21"), DAY))
        .isNotEqualTo(content(Kind.ACTIVITY, MEETING, DAY));
    assertThat(content(Kind.HAZARD, HAZARD.replace("12-31", "12-30"), DAY))
        .isNotEqualTo(content(Kind.HAZARD, HAZARD, DAY));
  }

  /** The values are put down here by hand, so that no later version of the program gives others. */
  @Example
  void the_digest_is_of_this_text() {
    Node.Mapping root = read("kind: meeting\ndate: \"2026-09-18\"\nconvened-by: li-si\n");
    assertThat(
            PlainJson.canonical(
                AsItStood.on(DAY, root, Kind.ACTIVITY, Shapes.of(Kind.ACTIVITY, "meeting"))))
        .isEqualTo("{\"convened-by\":[\"li-si\"],\"date\":\"2026-09-18\",\"kind\":\"meeting\"}");
  }
}
