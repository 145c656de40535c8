package duty.rules;

import static org.assertj.core.api.Assertions.assertThat;

import duty.store.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Frauds put into the shipped records are found; the records as they are raise none. */
class SeededFraudTest {
  private static final Path RECORDS = Path.of("records");
  private static final LocalDate DAY = LocalDate.of(2026, 10, 8);
  private static final String JOINT = "activities/2026/Q2/0611-inspection-joint.yaml";

  @TempDir private Path folder;

  private static List<String> told(Path root) {
    return Tree.briefs(Tree.judge(root, DAY)).stream()
        .filter(one -> List.of("R5", "R6", "Z1").contains(one.substring(0, 2)))
        .toList();
  }

  private void copy() throws IOException {
    try (Stream<Path> files = Files.walk(RECORDS)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = folder.resolve(RECORDS.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
  }

  private String text(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  @Test
  void the_records_as_they_are_raise_none() {
    assertThat(told(RECORDS)).isEmpty();
  }

  @Test
  void minutes_copied_from_another_quarter() throws IOException {
    copy();
    String file = "activities/2026/Q3/0929-meeting-copied.yaml";
    write(
        file,
        text("activities/2026/Q2/0422-meeting-equipment.yaml")
            .replace("2026-04-22", "2026-09-29")
            .replaceAll("number: \\S+", "number: 台市监安纪〔2026〕99号")
            .replaceAll("(due|done|issued): 2026-\\d\\d-\\d\\d", "$1: 2026-09-30"));
    assertThat(told(folder)).containsExactly("R5 " + file + " decisions");
  }

  @Test
  void a_speech_studied_before_it_was_given() throws IOException {
    copy();
    String file = "activities/2026/Q3/0813-meeting-enforcement.yaml";
    String item = "学习8月20日全市安全生产电视电话会议讲话精神";
    write(file, text(file).replaceFirst("agenda:\n", "agenda:\n  - " + item + "\n"));
    assertThat(told(folder)).containsExactly("R5 " + file + " " + item);
  }

  @Test
  void a_leader_who_chairs_a_meeting_during_an_inspection() throws IOException {
    copy();
    String inspection = "activities/2026/Q3/0819-inspection-equipment.yaml";
    String from = "time: \"09:00\"";
    write(inspection, text(inspection).replace(from, from + "\nends: \"11:40\""));
    String file = "activities/2026/Q3/0819-meeting-invented.yaml";
    write(
        file,
        """
        kind: meeting
        date: 2026-08-19
        time: "10:30"
        convened-by: deputy-equipment
        attended: [special-equipment]
        decisions: [{text: 部署节前检查, section: special-equipment, due: 2026-09-20, done: 2026-09-18}]
        minutes: {number: 台市监安纪〔2026〕98号, issued: 2026-08-20}
        """);
    assertThat(told(folder)).containsExactly("R6 " + file + " \"10:30\"");
  }

  @Test
  void a_joint_inspection_entered_by_each_leader() throws IOException {
    copy();
    String both = "led-by: [deputy-equipment, deputy-enforcement]";
    String joint = text(JOINT);
    assertThat(joint).contains(both);
    write(JOINT, joint.replace(both, "led-by: deputy-equipment"));
    String other = JOINT.replace("joint", "other");
    write(other, joint.replace(both, "led-by: deputy-enforcement"));
    assertThat(told(folder)).containsExactly("R6 " + other + " 运河某气体充装站");
  }

  @Test
  void an_informant_in_a_hazard() throws IOException {
    copy();
    String file = "hazards/2026/2026-003.yaml";
    write(file, text(file) + "note: 举报人李大明来电\n");
    assertThat(told(folder)).containsExactly("Z1 " + file + " 李大明");
  }
}
