package duty.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code examples/edits} with {@code args} is one hand-over, byte for byte. With
 * {@code -Dduty.accept=true} what comes out is written down as what is expected, to be read over.
 */
class EditExamplesTest {
  @TempDir private Path folder;

  static Stream<Path> examples() throws IOException {
    try (Stream<Path> folders = Files.list(EditedRecords.EXAMPLES)) {
      return folders
          .filter(example -> Files.exists(example.resolve("args")))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void an_edit_changes_the_intended_lines_only(Path example) throws IOException {
    EditedRecords records =
        new EditedRecords(folder, Files.readAllBytes(example.resolve("before.yaml")));
    String[] words = Files.readAllLines(example.resolve("args")).toArray(String[]::new);

    Handover.Planned planned = records.planned(words);
    String diff = String.join("\n", planned.edit().diff()) + "\n";
    if (Boolean.getBoolean("duty.accept")) {
      Files.write(example.resolve("after.yaml"), planned.edit().after());
      Files.writeString(example.resolve("expected.diff"), diff);
    }

    assertThat(diff).isEqualTo(Files.readString(example.resolve("expected.diff")));
    assertThat(records.duty()).hasBinaryContent(planned.edit().before());
    assertThat(InTurn.write(records.root, planned.edit()::apply)).isEmpty();
    assertThat(Files.readString(records.duty(), UTF_8))
        .isEqualTo(Files.readString(example.resolve("after.yaml"), UTF_8));
    assertThat(records.duty().getParent().toFile().list()).containsExactly("special.yaml");
  }
}
