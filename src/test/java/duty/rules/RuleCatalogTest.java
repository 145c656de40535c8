package duty.rules;

import static org.assertj.core.api.Assertions.assertThat;

import duty.check.About;
import duty.check.Clause;
import duty.check.Findings;
import duty.check.Rule;
import duty.domain.Entry;
import duty.domain.Extent;
import duty.domain.Fault;
import duty.domain.Judging;
import duty.domain.JudgingDay;
import duty.domain.Kind;
import duty.domain.Ledger;
import duty.domain.Plan;
import duty.domain.Span;
import duty.store.RecordStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A rule is one class, one catalog line, one folder of each kind; forgetting any of them fails
 * here.
 */
class RuleCatalogTest {
  private static List<String> ids() {
    return RuleCatalog.all().stream().map(rule -> rule.about().id()).toList();
  }

  @Test
  void every_rule_class_is_in_the_catalog() throws IOException {
    List<String> classes = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("src/main/java/duty/rules"))) {
      for (Path file : files.sorted().toList()) {
        if (Files.readString(file).contains("\nfinal class ")
            && Files.readString(file).contains("Rule {\n")) {
          classes.add(file.getFileName().toString().replace(".java", ""));
        }
      }
    }
    assertThat(RuleCatalog.all().stream().map(rule -> rule.getClass().getSimpleName()))
        .containsExactlyInAnyOrderElementsOf(classes);
  }

  @Test
  void the_ids_are_those_of_the_contract_each_once() {
    List<String> contract =
        List.of(
            "S1", "S2", "S3", "S4", "S5", "S6", "S7", "R1", "R2", "R3", "R4", "R5", "R6", "D1",
            "D2", "D3", "A1", "A2", "A3", "M1", "M2", "M3", "M4", "C1", "C2", "C3", "C4", "C5",
            "H1", "H2", "H3", "H4", "H5", "H6", "H7", "F1", "F2", "P1", "P2", "P3", "P4", "Q1",
            "X1", "X2", "Z1", "W1");
    assertThat(ids()).containsExactlyElementsOf(contract);
  }

  @Test
  void a_comment_in_a_sample_is_written_in_both_languages() {
    for (Rule rule : RuleCatalog.all()) {
      for (String sample : List.of(rule.about().page().bad(), rule.about().page().good())) {
        assertThat(sample.lines().filter(line -> line.contains("# ")).toList())
            .as(rule.about().id())
            .allMatch(line -> line.contains(" | ") || !line.matches(".*# .*\\p{IsHan}.*"));
      }
    }
  }

  @Test
  void every_rule_has_a_bad_example_and_a_good_twin() throws IOException {
    for (String kind : List.of("bad", "good")) {
      try (Stream<Path> folders = Files.list(Path.of("examples", kind))) {
        List<String> names = folders.map(folder -> folder.getFileName().toString()).toList();
        assertThat(ids())
            .allSatisfy(id -> assertThat(names).as(kind).anyMatch(n -> n.startsWith(id + "-")));
      }
    }
  }

  @Test
  void every_rule_says_all_that_explain_shows() {
    for (Rule rule : RuleCatalog.all()) {
      About about = rule.about();
      assertThat(about.page().bad()).as(about.id()).isNotBlank().isNotEqualTo(about.page().good());
      assertThat(about.page().good()).as(about.id()).isNotBlank();
      assertThat(RuleCatalog.byId(about.id().toLowerCase(java.util.Locale.ROOT))).contains(rule);
    }
  }

  /** What an opinion asks is read by the head of a section, who keeps no records. */
  @Test
  void every_rule_that_an_opinion_may_be_about_says_what_it_asks() {
    for (Rule rule : RuleCatalog.all()) {
      About about = rule.about();
      var asked = about.page().requirement();
      if (about.topic() != About.Topic.FULFILMENT) {
        assertThat(asked).as(about.id()).isNull();
        continue;
      }
      assertThat(asked).as(about.id()).isNotNull();
      assertThat(asked.zh()).as(about.id()).endsWith("。").doesNotContainPattern("[A-Za-z_{}]");
      assertThat(asked.zh()).doesNotContain("字段", "文件名", "登记到", about.title().zh());
      assertThat(asked.en()).as(about.id()).endsWith(".").doesNotContainPattern("[_`{}/]|yaml");
    }
  }

  @Test
  void the_shipped_plan_quotes_its_document_word_for_word() throws IOException {
    String document = Files.readString(Path.of("src/doc/plan.txt"));
    Plan plan = RecordStore.settings(Path.of("records")).orElseThrow().plans().get(0);
    assertThat(plan.clauses()).allMatch(clause -> document.contains(clause.text()));
    assertThat(plan.clauses())
        .extracting(Plan.ClauseText::id)
        .containsExactlyInAnyOrderElementsOf(Clause.ofThePlan());
  }

  @Test
  void the_manual_lists_the_clauses_that_rules_name() throws IOException {
    String manual = Files.readString(Path.of("src/doc/records.md"));
    for (Clause clause : Clause.values()) {
      String row = "| `%s` | %s |".formatted(clause.id(), clause.title().zh());
      assertThat(manual.contains(row)).isEqualTo(Clause.ofThePlan().contains(clause.id()));
    }
  }

  @ParameterizedTest
  @EnumSource(Fault.Code.class)
  void a_fault_is_worded_by_exactly_one_rule(Fault.Code code) {
    Map<String, Object> facts = new HashMap<>();
    for (String name :
        List.of(
            "field",
            "title",
            "value",
            "expected",
            "words",
            "known",
            "id",
            "name",
            "where",
            "file",
            "digest",
            "min",
            "max",
            "size",
            "limit",
            "from",
            "to",
            "meant")) {
      facts.put(name, "x");
    }
    facts.put("kind", Kind.LEADER);
    Fault fault = new Fault(code, Span.startOf("leaders/x.yaml"), facts);
    Ledger ledger =
        new Ledger(
            null,
            Map.<Kind, List<Entry<?>>>of(),
            Map.<Kind, List<String>>of(),
            List.of(fault),
            List.of(),
            Extent.NONE);
    Judging judging = new Judging(ledger, JudgingDay.of(LocalDate.of(2026, 10, 8)), null);
    List<String> telling = new ArrayList<>();
    for (Rule rule : RuleCatalog.all()) {
      Findings findings = new Findings(rule.about());
      rule.check(judging, findings);
      findings.all().forEach(finding -> telling.add(finding.rule().id()));
    }
    assertThat(telling).hasSize(1);
  }
}
