package duty.git;

import duty.git.GitFailure.Trouble;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Git's own program, behind a fence: of what the repository, the user or the machine has set,
 * nothing names a program that is run, a file that is read or a place that is asked. It is started
 * in the root of the file system, since a folder inside {@code core.worktree} would change what
 * paths mean.
 */
final class GitProgram {
  /** As long as git may give no sign of life. */
  static final Duration LIMIT = Duration.ofSeconds(60);

  private static final List<String> OPTIONS =
      words("--no-pager --no-replace-objects --no-optional-locks --literal-pathspecs");

  /**
   * Each overrules what the repository's own settings say. {@code diff-tree} would run {@code
   * core.fsmonitor}; a commit graph may say something else than the commits; more memory for bases
   * of deltas is slower, since it falls out of the processor's.
   */
  private static final List<String> SETTINGS =
      words(
          """
          core.fsmonitor= core.hooksPath=/dev/null core.commitGraph=false core.quotePath=false
          core.attributesFile=/dev/null core.sshCommand=false core.gitProxy=false core.askPass=false
          core.alternateRefsCommand=false core.deltaBaseCacheLimit=16m protocol.allow=never
          credential.helper= log.showSignature=false gpg.program=false diff.external=
          fetch.bundleURI= i18n.logOutputEncoding=UTF-8 gc.auto=0 maintenance.auto=false
          """);

  private static final List<String> SURROUNDINGS =
      words(
          """
          GIT_CONFIG_NOSYSTEM=1 GIT_CONFIG_SYSTEM=/dev/null GIT_CONFIG_GLOBAL=/dev/null
          GIT_ATTR_NOSYSTEM=1 GIT_NO_REPLACE_OBJECTS=1 GIT_NO_LAZY_FETCH=1 GIT_ALLOW_PROTOCOL=
          GIT_TERMINAL_PROMPT=0 GIT_OPTIONAL_LOCKS=0 GIT_FLUSH=0 LC_ALL=C
          """);

  /** What leads nowhere, so that no program, setting or file is found there. */
  private static final List<String> NOWHERE =
      words("PATH HOME GIT_EXEC_PATH GIT_INDEX_FILE GIT_GRAFT_FILE");

  private final Path program;
  private final Path gitFolder;
  private final Duration limit;

  private GitProgram(Path program, Path gitFolder, Duration limit) {
    this.program = program;
    this.gitFolder = gitFolder;
    this.limit = limit;
  }

  /**
   * The program for one repository.
   *
   * @param gitFolder absolute
   * @throws GitFailure where there is no such program
   */
  static GitProgram of(Path gitFolder, Duration limit) throws GitFailure {
    return new GitProgram(onPath(new ProcessBuilder().environment()), gitFolder, limit);
  }

  /** The first on the PATH; an entry that depends on where one stands does not count. */
  static Path onPath(Map<String, String> environment) throws GitFailure {
    String name = File.separatorChar == '\\' ? "git.exe" : "git";
    for (Map.Entry<String, String> variable : environment.entrySet()) {
      if (variable.getKey().equalsIgnoreCase("PATH")) {
        for (String entry : variable.getValue().split(File.pathSeparator, -1)) {
          try {
            Path folder = Path.of(entry);
            Path program = folder.resolve(name);
            if (folder.isAbsolute()
                && Files.isRegularFile(program)
                && Files.isExecutable(program)) {
              return program;
            }
          } catch (InvalidPathException none) {
            // no folder
          }
        }
      }
    }
    throw new GitFailure(Trouble.NO_PROGRAM, name);
  }

  /** Starts a command. */
  GitProcess start(String... command) throws GitFailure {
    return start(List.of(command));
  }

  GitProcess start(List<String> command) throws GitFailure {
    List<String> words = new ArrayList<>(List.of(program.toString()));
    words.addAll(OPTIONS);
    SETTINGS.forEach(setting -> words.addAll(List.of("-c", setting)));
    words.addAll(command);
    ProcessBuilder builder = new ProcessBuilder(words).directory(root().toFile());
    surround(builder.environment());
    try {
      return new GitProcess(this, builder.start());
    } catch (IOException broken) {
      throw new GitFailure(Trouble.NO_PROGRAM, program.toString());
    }
  }

  /** What it means that the program did not answer: objects left out at cloning are not fetched. */
  GitFailure refused(String words) throws IOException {
    String names = "^(extensions\\.partialclone|remote\\..*\\.promisor)$";
    try (GitProcess asked = start("config", "--name-only", "--get-regexp", names)) {
      boolean partial = asked.lines().stream().anyMatch(line -> !line.isBlank());
      return new GitFailure(partial ? Trouble.LEFT_OUT : Trouble.REFUSED, words);
    }
  }

  /** Whether a file of git's own is there for this worktree. */
  boolean has(String file) {
    return Files.exists(gitFolder.resolve(file));
  }

  Duration limit() {
    return limit;
  }

  private Path root() {
    Path root = gitFolder.getRoot();
    return root == null ? gitFolder : root;
  }

  private void surround(Map<String, String> environment) {
    environment
        .keySet()
        .removeIf(
            name -> {
              String upper = name.toUpperCase(Locale.ROOT);
              return upper.startsWith("GIT_")
                  || List.of("PATH", "XDG_CONFIG_HOME", "PAGER", "SSH_ASKPASS").contains(upper);
            });
    String nowhere = root().resolve("nonexistent").toString();
    NOWHERE.forEach(name -> environment.put(name, nowhere));
    for (String setting : SURROUNDINGS) {
      int at = setting.indexOf('=');
      environment.put(setting.substring(0, at), setting.substring(at + 1));
    }
    environment.put("GIT_DIR", gitFolder.toString());
  }

  private static List<String> words(String text) {
    return List.of(text.strip().split("\\s+", -1));
  }
}
