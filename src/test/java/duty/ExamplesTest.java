package duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The examples are the specification: every good folder is silent, every bad one breaks its own
 * rule only and prints just what its {@code expected.txt} says. After a change that is meant,
 * {@code mvn test -Dtest=ExamplesTest -Dexamples.write=true} writes the files anew; read the
 * difference before committing it.
 */
class ExamplesTest {
  private static final boolean WRITE = Boolean.getBoolean("examples.write");
  private static final Pattern HEADING =
      Pattern.compile("(?m)^(?:错误|警告|提示|error|warning|notice)\\[([A-Z]\\d+)] ");

  @TestFactory
  Stream<DynamicTest> a_good_bureau_is_silent() {
    return Example.good().stream()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.name(), () -> assertThat(rules(example)).as(example.name()).isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> a_bad_bureau_breaks_one_rule_only() {
    return Example.bad().stream()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.name(),
                    () -> assertThat(rules(example)).containsExactly(example.rule())));
  }

  @TestFactory
  Stream<DynamicTest> a_bureau_prints_just_what_is_expected() {
    return Stream.concat(Example.good().stream(), Example.bad().stream())
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.kind() + "/" + example.name(), () -> compare(example)));
  }

  private static void compare(Example example) throws IOException {
    List<Example.Run> again = example.runs().stream().map(example::again).toList();
    if (WRITE) {
      Files.writeString(example.expected(), Example.text(again));
    }
    assertThat(Example.text(again)).isEqualTo(Files.readString(example.expected()));
  }

  /** The rules that are told of; that nothing else is printed is held above. */
  private static Set<String> rules(Example example) throws IOException {
    return HEADING
        .matcher(Files.readString(example.expected()))
        .results()
        .map(heading -> heading.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
