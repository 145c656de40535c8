package duty.cli;

import static org.assertj.core.api.Assertions.assertThat;

import duty.app.Verdict;
import duty.check.Diagnostic;
import duty.check.Evidence;
import duty.check.Excerpt;
import duty.check.Finding;
import duty.check.Lang;
import duty.check.Severity;
import duty.cli.line.TerminalText;
import duty.domain.JudgingDay;
import duty.domain.Pointer;
import duty.domain.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the formats for programs do with what is seldom seen in records. */
class FindingsFormatsTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir private Path folder;

  private static Answer answer(List<Diagnostic> diagnostics, Lang lang, LocalDate asOf) {
    Verdict made = Made.verdict(diagnostics);
    var judging = new duty.domain.Judging(made.judging().ledger(), JudgingDay.of(asOf), null);
    var verdict = new Verdict(judging, diagnostics, List.of(), made.evidence());
    return new Answer(verdict, null, lang, new SourcePaths("台账 1/"), Severity.WARNING, false);
  }

  private static String printed(BiConsumer<Answer, PrintWriter> printer, Diagnostic... some) {
    return printed(printer, answer(List.of(some), Lang.EN, Made.DAY));
  }

  private static String printed(BiConsumer<Answer, PrintWriter> printer, Answer answer) {
    var bytes = new ByteArrayOutputStream();
    PrintWriter out = new TerminalText(bytes, StandardCharsets.UTF_8, false);
    printer.accept(answer, out);
    out.flush();
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void a_workflow_command_escapes_what_the_runner_would_take_apart() {
    var odd = Made.at(Made.excerpt("a:b,c%0A.yaml", 3, "x: 100%, y", "100%"));
    assertThat(printed(GithubPrinter::print, odd))
        .isEqualTo(
            "::error file=台账 1/a%3Ab%2Cc%250A.yaml,line=3,col=4,endColumn=8,"
                + "title=C1 at least one inspection is led each quarter"
                + "::a problem%0Aremedy register the inspection\n");
  }

  @Test
  void a_record_cannot_give_the_runner_a_command_of_its_own() {
    var message = Made.say("一\n::error::假\u001B[31m", "one\n::error::false\u001B[31m");
    var finding = Made.finding(message, null, List.of(), null);
    var told = new Diagnostic(finding, Made.excerpt("a.yaml", 1, "a: b", "b"), List.of());
    assertThat(printed(GithubPrinter::print, told).lines()).hasSize(1);
    assertThat(printed(GithubPrinter::print, told)).contains("::one␊::error::false␛[31m%0Aremedy");
  }

  @Test
  void columns_are_counted_as_editors_count_them() {
    // Two characters outside the BMP: each one code point, two UTF-16 units.
    assertThat(Stretch.of(Made.excerpt("a.yaml", 1, "𠮷𬭎: 李四", "李四")))
        .isEqualTo(new Stretch(1, 7, 9));
    assertThat(Stretch.of(Made.excerpt("a.yaml", 1, "名: 😀𠮷", "😀𠮷")))
        .isEqualTo(new Stretch(1, 4, 8));
    var beyond = new Excerpt(new Span("a.yaml", 2, 3, 10, 90), "- text: |");
    assertThat(Stretch.of(beyond)).isEqualTo(new Stretch(2, 3, 10));
    var nothing = new Excerpt(Span.startOf("a.yaml"), "");
    assertThat(Stretch.of(nothing).empty()).isTrue();
    assertThat(printed(GithubPrinter::print, Made.at(nothing))).doesNotContain("endColumn");
  }

  @Test
  void a_path_becomes_the_reference_of_a_uri() {
    var odd = Made.at(Made.excerpt("a:b#?100% 会议.yaml", 1, "a: b", "b"));
    JsonNode log = JSON.readTree(printed(SarifPrinter::print, odd));
    JsonNode uri = log.at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri");
    assertThat(uri.asString())
        .isEqualTo("%E5%8F%B0%E8%B4%A6%201/a%3Ab%23%3F100%25%20%E4%BC%9A%E8%AE%AE.yaml");
    assertThat(java.net.URI.create(uri.asString()).getPath()).isEqualTo("台账 1/a:b#?100% 会议.yaml");
  }

  @Test
  void sarif_holds_the_heaviest_when_there_are_more_than_github_takes() {
    List<Diagnostic> many = new ArrayList<>();
    for (int i = 0; i < SarifPrinter.MOST_RESULTS + 2; i++) {
      many.add(Made.weighing(i == 7 || i == 9 ? Severity.NOTICE : Severity.WARNING));
    }
    JsonNode run =
        JSON.readTree(printed(SarifPrinter::print, answer(many, Lang.EN, Made.DAY))).at("/runs/0");
    assertThat(run.get("results")).hasSize(SarifPrinter.MOST_RESULTS);
    assertThat(run.get("results")).allMatch(one -> one.get("level").asString().equals("warning"));
    assertThat(run.at("/invocations/0/toolExecutionNotifications/0/message/text").asString())
        .startsWith("2 lighter findings are left out");
    assertThat(run.at("/properties/notices").asInt()).isEqualTo(2);
  }

  /** GitHub's limits: 1,024 characters a description, 255 a name, 20 tags. */
  @Test
  void what_sarif_says_of_the_rules_is_within_github_s_limits() {
    for (Lang lang : Lang.values()) {
      var verdict = Made.verdict(List.of());
      var all = Made.rules().stream().map(rule -> new Evidence(rule, 0, 0)).toList();
      var answer =
          new Answer(
              new Verdict(verdict.judging(), List.of(), List.of(), all),
              null,
              lang,
              new SourcePaths(""),
              Severity.ERROR,
              false);
      JsonNode rules =
          JSON.readTree(printed(SarifPrinter::print, answer)).at("/runs/0/tool/driver/rules");
      assertThat(rules).hasSize(Made.rules().size());
      for (JsonNode rule : rules) {
        assertThat(rule.get("name").asString()).hasSizeBetween(1, 255);
        assertThat(rule.at("/shortDescription/text").asString()).hasSizeBetween(1, 1024);
        assertThat(rule.at("/fullDescription/text").asString()).hasSizeBetween(1, 1024);
        assertThat(rule.at("/help/text").asString()).contains("duty explain");
        assertThat(rule.at("/properties/tags").size()).isLessThanOrEqualTo(20);
      }
    }
  }

  @Test
  void a_finding_is_known_again_on_other_lines_another_day_and_in_another_language() {
    var first = pointing("a.yaml", 7, LocalDate.of(2026, 9, 30));
    var moved = pointing("a.yaml", 12, LocalDate.of(2026, 9, 30));
    var quarter = pointing("a.yaml", 7, LocalDate.of(2026, 12, 31));
    var elsewhere = pointing("b.yaml", 7, LocalDate.of(2026, 9, 30));
    assertThat(Fingerprints.of(List.of(moved))).isEqualTo(Fingerprints.of(List.of(first)));
    assertThat(Fingerprints.of(List.of(first, quarter, elsewhere))).doesNotHaveDuplicates();
    assertThat(Fingerprints.of(List.of(first, first)).get(0)).endsWith(":1");
    assertThat(Fingerprints.of(List.of(first, first)).get(1)).endsWith(":2");
    List<String> prints = new ArrayList<>();
    for (Lang lang : Lang.values()) {
      for (int day = 0; day < 2; day++) {
        Answer answer = answer(List.of(first), lang, Made.DAY.plusDays(day));
        prints.add(
            JSON.readTree(printed(GitlabPrinter::print, answer)).at("/0/fingerprint").asString());
        prints.add(
            JSON.readTree(printed(SarifPrinter::print, answer))
                .at("/runs/0/results/0/partialFingerprints/dutyFinding~1v1")
                .asString());
      }
    }
    assertThat(prints).hasSize(8).containsOnly(prints.get(0));
  }

  @Test
  void a_test_report_is_xml_whatever_the_records_hold() throws Exception {
    var message = Made.say("<]]>&\"\u0000\uFFFE\uD800 名", "<]]>&\"\u0000\uFFFE\uD800 name");
    var finding = Made.finding(message, null, List.of(), null);
    var told =
        new Diagnostic(
            finding, Made.excerpt("a<&>\".yaml", 1, "a: \u0007\uFFFF]]>", "]]>"), List.of());
    String xml = printed(JunitPrinter::print, told);
    var suite =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(xml)))
            .getDocumentElement();
    var failure = (org.w3c.dom.Element) suite.getElementsByTagName("failure").item(0);
    assertThat(failure.getAttribute("message")).isEqualTo("<]]>&\"␀\uFFFD\uFFFD name");
    assertThat(failure.getTextContent()).contains("a<&>\".yaml:1:6", "a: ␇\uFFFD]]>");
  }

  @ParameterizedTest
  @EnumSource(Severity.class)
  void a_test_report_fails_by_what_makes_the_exit_code(Severity failOn) {
    List<Diagnostic> one = Arrays.stream(Severity.values()).map(Made::weighing).toList();
    Answer all = answer(one, Lang.EN, Made.DAY);
    String xml =
        printed(
            JunitPrinter::print,
            new Answer(all.verdict(), null, Lang.EN, all.paths(), failOn, false));
    String failure = xml.substring(xml.indexOf("<failure"), xml.indexOf("</failure>"));
    String rest = xml.replace(failure, "");
    for (Severity severity : Severity.values()) {
      String told = "\n" + severity.word().en() + "[C1]";
      assertThat(failure.contains(told)).isEqualTo(severity.compareTo(failOn) >= 0);
      assertThat(rest.contains(told)).isEqualTo(severity.compareTo(failOn) < 0);
    }
    if (failOn == Severity.ERROR) {
      Answer lighter = answer(one.subList(0, 2), Lang.EN, Made.DAY);
      assertThat(
              printed(
                  JunitPrinter::print,
                  new Answer(lighter.verdict(), null, Lang.EN, all.paths(), failOn, false)))
          .contains("failures=\"0\"")
          .doesNotContain("<failure");
    }
  }

  @Test
  void notices_do_not_fail_a_test_report_and_many_failures_are_one_a_file() {
    var notice = Made.weighing(Severity.NOTICE);
    var warning = Made.weighing(Severity.WARNING);
    assertThat(printed(JunitPrinter::print, notice))
        .contains(
            "tests=\"1\" failures=\"0\" errors=\"0\" skipped=\"0\"", "<system-out>\nnotice[C1]");
    assertThat(printed(JunitPrinter::print, warning, notice, warning))
        .contains(
            "tests=\"1\" failures=\"1\"",
            "message=\"a problem (2 of this kind)\" type=\"warning\">\nwarning[C1]",
            "<system-out>\nnotice[C1]");
  }

  @Test
  void files_are_called_from_the_top_of_the_repository() throws IOException {
    Path records = Files.createDirectories(folder.resolve("仓库/子 目录/records"));
    Path outside = Files.createDirectories(folder.resolve("elsewhere"));
    assertThat(SourcePaths.of(records, outside).path("a/b.yaml")).isEqualTo("a/b.yaml");
    assertThat(SourcePaths.of(records, records.getParent()).path("a/b.yaml"))
        .isEqualTo("records/a/b.yaml");
    Files.createDirectory(folder.resolve("仓库/.git"));
    for (Path directory : List.of(records, records.getParent(), outside)) {
      assertThat(SourcePaths.of(records, directory).path("a/b.yaml"))
          .isEqualTo("子 目录/records/a/b.yaml");
    }
    // A linked worktree, or a submodule, has a file of that name.
    Files.writeString(records.resolve(".git"), "gitdir: elsewhere\n");
    assertThat(SourcePaths.of(records, outside).path("a/b.yaml")).isEqualTo("a/b.yaml");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_linked_records_folder_is_called_by_its_own_place() throws IOException {
    Path records = Files.createDirectories(folder.resolve("repository/below/records"));
    Files.createDirectory(folder.resolve("repository/.git"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), records);
    assertThat(SourcePaths.of(link, folder).path("a.yaml")).isEqualTo("below/records/a.yaml");
  }

  private static Diagnostic pointing(String file, int line, LocalDate due) {
    var excerpt = Made.excerpt(file, line, "    leader: li-si", "li-si");
    var pointer = new Pointer(file, List.of("assignments", 0, "leader"));
    return new Diagnostic(
        new Finding(
            Made.C1,
            Severity.ERROR,
            pointer,
            Made.say("问题", "a problem"),
            null,
            List.of(),
            due,
            Made.say("改", "put it right")),
        excerpt,
        List.of());
  }
}
