package duty;

import static org.assertj.core.api.Assertions.assertThat;

import duty.app.Validate;
import duty.app.Verdict;
import duty.check.Diagnostic;
import duty.check.Evidence;
import duty.domain.JudgingDay;
import duty.domain.Quarter;
import duty.rules.RuleCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule says what it looked at; one that forgets to, or says it without looking, fails here. */
class EvidenceTest {
  private static final Path RECORDS = Path.of("records");
  private static final LocalDate DAY = LocalDate.of(2026, 10, 8);

  @TempDir private Path folder;

  @Test
  void every_rule_looks_at_something_and_at_what_it_tells_of() throws IOException {
    Set<String> idle = new TreeSet<>();
    RuleCatalog.all().forEach(rule -> idle.add(rule.about().id()));
    for (Verdict verdict : verdicts()) {
      verdict.evidence().stream()
          .filter(one -> !one.none())
          .forEach(one -> idle.remove(one.rule().id()));
      for (Diagnostic one : verdict.diagnostics()) {
        assertThat(evidence(verdict, one.finding().rule().id()).none())
            .as(one.finding().message().text().en() + " " + one.excerpt().span())
            .isFalse();
      }
    }
    assertThat(idle).as("rules that never say that they looked at anything").isEmpty();
  }

  @Test
  void each_rule_speaks_once_and_in_the_order_of_the_catalog() {
    assertThat(Validate.run(RECORDS, JudgingDay.of(DAY), null).evidence())
        .extracting(Evidence::rule)
        .containsExactlyElementsOf(RuleCatalog.all().stream().map(rule -> rule.about()).toList());
  }

  /** Counted without the program, by looking for words in files. */
  @Test
  void what_was_looked_at_in_the_records_is_what_is_there() throws IOException {
    Verdict verdict = Validate.run(RECORDS, JudgingDay.of(DAY), null);
    int files = files("", "(?s).*");
    int meetings = files("activities", "(?m)^kind: meeting$");
    int inspections = files("activities", "(?m)^kind: inspection$");
    int hazards = files("hazards", "(?m)^found:");
    Map<String, Integer> expected = new HashMap<>();
    for (String id : List.of("S1", "S2", "S3", "S4", "S5", "S6", "S7", "R2")) {
      expected.put(id, files);
    }
    expected.put("R3", files("", "\\battachments/"));
    expected.put("Z1", files);
    expected.put("W1", files("waivers", "(?m)^rule:"));
    expected.put("R6", files("activities", "(?m)^kind:") + files("hazards", "(?m)^found:"));
    expected.put("D2", files("duties", "(?m)^order:") + files("sections", "(?m)^type: group$"));
    expected.put("A2", files("agreements", "(?m)^year: 2026$"));
    expected.put("A3", files("agreements", "(?m)^year: 2026$"));
    expected.put("M2", meetings);
    expected.put("M3", meetings);
    expected.put("M4", files("activities", "(?m)^decisions:"));
    expected.put("C2", inspections);
    expected.put("C3", inspections);
    expected.put("C4", inspections);
    expected.put("C5", inspections);
    expected.put("H1", hazards);
    expected.put("H2", files("hazards", "(?m)^deadline:"));
    expected.put("H3", files("hazards", "(?m)^level: major$"));
    expected.put("H4", files("hazards", "(?m)^level: major$"));
    expected.put("H5", files("hazards", "(?m)^level: major$"));
    expected.put(
        "H6",
        files(
            "hazards",
            "(?ms)^duty: special-equipment-(supervision|emergency|enforcement)$.*^rectification-report:"));
    expected.put("H7", files("hazards", "(?m)^closed:"));
    expected.put("X1", files("accidents", "(?m)^occurred:"));
    expected.put("X2", files("opinions", "(?m)^deadline:"));
    Map<String, Integer> looked = new HashMap<>();
    verdict.evidence().stream()
        .filter(one -> one.owed() == 0)
        .forEach(one -> looked.put(one.rule().id(), one.records()));
    assertThat(looked).containsAllEntriesOf(expected);
  }

  /** Four leaders in charge owe four quarters, of which the fourth has just begun. */
  @Test
  void what_is_owed_is_counted_as_such() {
    Verdict verdict = Validate.run(RECORDS, JudgingDay.of(DAY), null);
    assertThat(evidence(verdict, "M1")).extracting(Evidence::records, Evidence::owed).contains(16);
    assertThat(evidence(verdict, "C1").owed()).isEqualTo(16);
    assertThat(evidence(verdict, "P1").owed()).as("two plans to drill, one filing").isEqualTo(3);
    assertThat(evidence(verdict, "P2").owed()).as("sections in the table").isEqualTo(10);
    assertThat(evidence(verdict, "P3").owed()).as("duties").isEqualTo(7);
    assertThat(evidence(verdict, "P4").owed()).as("sections, at the year's end").isEqualTo(10);
    assertThat(evidence(verdict, "P4").records()).as("half-year assessments").isEqualTo(2);
    Verdict quarter = Validate.run(RECORDS, JudgingDay.of(DAY), new Quarter(2026, 3));
    assertThat(evidence(quarter, "M1").owed()).isEqualTo(4);
  }

  @Test
  void without_settings_nothing_is_owed_and_files_are_looked_at_still() throws IOException {
    Files.writeString(folder.resolve("duty.yaml"), "plans: [\n");
    Files.createDirectories(folder.resolve("leaders"));
    Files.writeString(folder.resolve("leaders/a.yaml"), "name: 张三\n");
    Files.writeString(folder.resolve("leaders/b.yml"), "name: 李四\n");
    Verdict verdict = Validate.run(folder, JudgingDay.of(DAY), null);
    assertThat(evidence(verdict, "S1").records()).isEqualTo(2);
    assertThat(evidence(verdict, "S3").records()).isEqualTo(1);
    assertThat(evidence(verdict, "S6").records()).isEqualTo(3);
    assertThat(verdict.evidence().stream().filter(Evidence::none).map(one -> one.rule().id()))
        .containsExactly(
            "R1", "R3", "R4", "R5", "R6", "D1", "D2", "D3", "A1", "A2", "A3", "M1", "M2", "M3",
            "M4", "C1", "C2", "C3", "C4", "C5", "H1", "H2", "H3", "H4", "H5", "H6", "H7", "F1",
            "F2", "P1", "P2", "P3", "P4", "Q1", "X1", "X2", "W1");
  }

  private static Evidence evidence(Verdict verdict, String id) {
    return verdict.evidence().stream()
        .filter(one -> one.rule().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<Verdict> verdicts() throws IOException {
    List<Verdict> verdicts = new ArrayList<>();
    for (Example example :
        Stream.concat(Example.good().stream(), Example.bad().stream()).toList()) {
      for (Example.Run run : example.judgings()) {
        verdicts.add(Validate.run(example.place(), JudgingDay.of(run.asOf()), run.quarter()));
      }
    }
    return verdicts;
  }

  /** How many records below a folder have text like that. */
  private static int files(String folder, String text) throws IOException {
    Pattern pattern = Pattern.compile(text);
    int count = 0;
    try (Stream<Path> files = Files.walk(RECORDS.resolve(folder))) {
      for (Path file : files.filter(one -> one.toString().endsWith(".yaml")).toList()) {
        count += pattern.matcher(Files.readString(file)).find() ? 1 : 0;
      }
    }
    return count;
  }
}
