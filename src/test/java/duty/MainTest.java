package duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Runs the street itself, in a JVM of its own. */
class MainTest {
  @Test
  void streams_are_utf_8_paths_are_the_user_s_and_the_exit_code_arrives() throws Exception {
    assertThat(duty("--version")).startsWith("duty ").endsWith("0");
    assertThat(duty("validate", "没有的文件夹")).contains("没有文件夹 没有的文件夹").endsWith("2");
    assertThat(duty("validate", "records", "--as-of", "2026-10-08", "--format", "json"))
        .containsPattern("\"records\":\\d+");
  }

  private static String duty(String... args) throws IOException, InterruptedException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var command =
        new java.util.ArrayList<>(
            List.of(
                java,
                "-XX:TieredStopAtLevel=1",
                "-Dduty.dir=" + Path.of("").toAbsolutePath(),
                "-Dduty.locale=zh_CN.UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                "duty.Main"));
    command.addAll(List.of(args));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().remove("DUTY_LANG");
    var process = builder.start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return said + process.exitValue();
  }
}
