package duty;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MainTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void version_is_printed_on_standard_output() {
    assertThat(run("--version")).isZero();
    assertThat(out.toString(UTF_8)).startsWith("duty ");
    assertThat(err.size()).isZero();
  }

  @Test
  void an_unknown_command_is_a_usage_error() {
    assertThat(run("nonsense")).isEqualTo(2);
    assertThat(out.size()).isZero();
  }

  private int run(String... args) {
    return Main.run(args, stream(out), stream(err), Path.of(""));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, UTF_8);
  }
}
