package duty.git;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Git's own program without the machine's or the user's settings, to make what JGit does not. */
final class RealGit {
  private static final Map<String, String> SURROUNDINGS =
      Map.of(
          "GIT_CONFIG_GLOBAL", "/dev/null",
          "GIT_CONFIG_NOSYSTEM", "1",
          "GIT_AUTHOR_NAME", "钱某",
          "GIT_AUTHOR_EMAIL", "clerk@example.invalid",
          "GIT_COMMITTER_NAME", "钱某",
          "GIT_COMMITTER_EMAIL", "clerk@example.invalid");

  private final Path folder;

  RealGit(Path folder) {
    this.folder = folder;
  }

  /** What it says, without the last line end. */
  String run(String... words) {
    Result result = result("", words);
    assertThat(result.code).as(String.join(" ", words) + "\n" + result.said).isZero();
    return result.said;
  }

  /** Whether this git can do something. */
  boolean can(String... words) {
    return result("", words).code == 0;
  }

  String fed(String input, String... words) {
    return result(input, words).said;
  }

  /** Commits everything that lies in the folder, at eight in the morning. */
  String commit(String day, String message) {
    run("add", "-A");
    String time = day + "T08:00:00+08:00";
    String[] words = {"commit", "-q", "--allow-empty", "--date=" + time, "-m", message};
    assertThat(result("", Map.of("GIT_COMMITTER_DATE", time), words).code).isZero();
    return run("rev-parse", "HEAD");
  }

  RealGit put(String path, String text) {
    try {
      Files.createDirectories(folder.resolve(path).getParent());
      Files.writeString(folder.resolve(path), text);
      return this;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private record Result(int code, String said) {}

  private Result result(String input, String... words) {
    return result(input, Map.of(), words);
  }

  private Result result(String input, Map<String, String> more, String... words) {
    try {
      List<String> command = new ArrayList<>(List.of("git", "-c", "protocol.file.allow=always"));
      command.addAll(List.of(words));
      ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
      builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
      builder.environment().putAll(SURROUNDINGS);
      builder.environment().putAll(more);
      Process process = builder.redirectErrorStream(true).start();
      process.getOutputStream().write(input.getBytes(UTF_8));
      process.getOutputStream().close();
      String said = new String(process.getInputStream().readAllBytes(), UTF_8);
      return new Result(process.waitFor(), said.stripTrailing());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stop) {
      throw new IllegalStateException(stop);
    }
  }
}
