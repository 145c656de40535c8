package duty.rules;

import static org.assertj.core.api.Assertions.assertThat;

import duty.app.Validate;
import duty.check.Diagnostic;
import duty.check.Finding;
import duty.check.Lang;
import duty.check.Severity;
import duty.domain.Asked;
import duty.domain.JudgingDay;
import duty.store.Tree;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the plan asks for is judged, as it says; what it does not ask for is not. */
class AskedTest {
  private static final LocalDate AS_OF = LocalDate.of(2027, 3, 1);
  private static final String INSPECTION = "activities/2026/Q3/0812-inspection-li-si.yaml";

  /** Nothing was done but one inspection, and that was not written up. */
  private static Tree idle() {
    Tree tree =
        Tree.clean().edit("duties/measurement-safety.yaml", "from: 2016-03-01", "from: 2026-05-01");
    String inspection = tree.text(INSPECTION);
    for (String folder : List.of("activities/", "agreements/", "filings/")) {
      tree.names().stream().filter(one -> one.startsWith(folder)).toList().forEach(tree::without);
    }
    return tree.with(INSPECTION, inspection.substring(0, inspection.indexOf("bulletin:")));
  }

  private static List<Finding> findings(Tree tree) {
    Path root = tree.write();
    try {
      return Validate.run(root, JudgingDay.of(AS_OF), null).diagnostics().stream()
          .map(Diagnostic::finding)
          .toList();
    } finally {
      Tree.remove(root);
    }
  }

  private static Tree edited(Asked asked, String more) {
    String line =
        Tree.PLAN_TEXT
            .lines()
            .filter(one -> one.contains("what: " + asked.what() + ","))
            .findFirst()
            .orElseThrow();
    String written = more.isEmpty() ? "" : line.replace("}", ", " + more + "}") + "\n";
    return idle().edit(Tree.PLAN, line + "\n", written);
  }

  private static Set<String> rules(List<Finding> findings) {
    return findings.stream().map(one -> one.rule().id()).collect(Collectors.toSet());
  }

  @ParameterizedTest
  @EnumSource(Asked.class)
  void what_is_not_asked_for_is_not_judged(Asked asked) {
    assertThat(rules(findings(idle()))).contains(asked.rule());
    Set<String> others = rules(findings(idle()));
    others.remove(asked.rule());
    Set<String> left = rules(findings(edited(asked, "")));
    assertThat(left).doesNotContain(asked.rule());
    others.remove("S4"); // the one clause is named by nothing then
    assertThat(left).containsAll(others);
  }

  @ParameterizedTest
  @EnumSource(Asked.class)
  void a_requirement_says_what_it_weighs(Asked asked) {
    assertThat(findings(edited(asked, "severity: notice")))
        .filteredOn(one -> one.rule().id().equals(asked.rule()))
        .isNotEmpty()
        .allMatch(one -> one.severity() == Severity.NOTICE);
  }

  @Test
  void a_requirement_that_names_another_clause_rests_on_it() {
    Tree tree =
        edited(Asked.INSPECTION, "clause: led")
            .edit(Tree.PLAN, "clauses:\n", "clauses:\n  led: {where: 第九条, text: 每季度带队检查}\n");
    assertThat(findings(tree))
        .filteredOn(one -> Set.of("C1", "C2").contains(one.rule().id()))
        .isNotEmpty()
        .allMatch(one -> one.basis().words().equals("每季度带队检查"));
    assertThat(findings(idle()))
        .filteredOn(one -> one.rule().id().equals("C1"))
        .allMatch(one -> one.basis().words().isEmpty())
        .allMatch(one -> one.basis().place().in(Lang.ZH).equals("《实施方案》（某市监〔2016〕3号）"));
  }
}
