package duty.cli;

import static org.assertj.core.api.Assertions.assertThat;

import duty.app.RuleBook;
import duty.check.Lang;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the documents show is what the program does. After a change that is meant, {@code mvn test
 * -Dtest=DocumentsTest -Ddocs.write=true} writes the generated parts anew.
 */
class DocumentsTest {
  private static final boolean WRITE = Boolean.getBoolean("docs.write");
  private static final Path README = Path.of("README.md");
  private static final Path RULES = Path.of("src/doc/rules.md");
  private static final Pattern CONSOLE =
      Pattern.compile("```console\n\\$ duty ([^\n]*)\n(.*?)```", Pattern.DOTALL);
  private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)\\)");

  @TempDir private Path folder;

  static List<String[]> shown() throws IOException {
    List<String[]> blocks = new ArrayList<>();
    Matcher match = CONSOLE.matcher(Files.readString(README));
    while (match.find()) {
      blocks.add(new String[] {match.group(1), match.group(2)});
    }
    return blocks;
  }

  @ParameterizedTest
  @MethodSource("shown")
  void the_readme_shows_what_the_command_prints(String command, String output) throws IOException {
    Stage stage = new Stage(copyOfRecords());
    stage.run(command.split(" "));
    String printed = stage.out() + stage.err();
    StringBuilder pattern = new StringBuilder();
    for (String line : output.lines().toList()) {
      pattern.append(line.equals("…") ? "(?s:.*)" : Pattern.quote(line) + "\n");
    }
    assertThat(printed).matches(pattern.toString());
  }

  @Test
  void the_readme_has_its_two_commands_and_ci_runs_the_second() throws IOException {
    assertThat(Files.readString(README))
        .contains(
            "mvn -q -DskipTests package && target/duty/bin/duty validate records --as-of 2026-10-08\n",
            "```sh\nmvn verify\n```");
    assertThat(Files.readString(Path.of(".ci/run"))).containsPattern("(?m)^mvn .*verify");
    assertThat(shown()).hasSizeGreaterThan(3);
  }

  @Test
  void the_tables_of_rules_are_the_catalog() throws IOException {
    String readme = Files.readString(README);
    for (Lang lang : Lang.values()) {
      String name = lang.name().toLowerCase(java.util.Locale.ROOT);
      String table =
          "<!-- rules " + name + " -->\n" + RulePages.markdownTable(RuleBook.all(), lang);
      readme =
          readme.replaceFirst(
              "(?s)<!-- rules " + name + " -->\n.*?(?=<!-- end -->)",
              Matcher.quoteReplacement(table));
    }
    same(README, readme);
  }

  @Test
  void the_page_of_rules_is_the_catalog() throws IOException {
    same(
        RULES,
        RulePages.markdownPage(RuleBook.all(), Lang.ZH)
            + "\n"
            + RulePages.markdownPage(RuleBook.all(), Lang.EN));
  }

  @Test
  void every_link_leads_somewhere() throws IOException {
    try (Stream<Path> documents = Files.list(Path.of("src/doc"))) {
      for (Path document :
          Stream.concat(Stream.of(README), documents.filter(one -> one.toString().endsWith(".md")))
              .toList()) {
        Matcher link = LINK.matcher(Files.readString(document));
        while (link.find()) {
          assertThat(document.toAbsolutePath().resolveSibling(link.group(1)).normalize())
              .as(document + " → " + link.group(1))
              .exists();
        }
      }
    }
  }

  private static void same(Path file, String text) throws IOException {
    if (WRITE) {
      Files.writeString(file, text);
    }
    assertThat(Files.readString(file)).isEqualTo(text);
  }

  private Path copyOfRecords() throws IOException {
    Path records = Path.of("records");
    try (Stream<Path> files = Files.walk(records)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve("records").resolve(records.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    return folder;
  }
}
