package duty;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import duty.git.CommittedFolder;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs the built {@code target/duty/bin/duty} as its users do. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {
  private static final Path HOME = Path.of(System.getProperty("duty.home", "target/duty"));
  private static final String WORKING_JAVA = System.getProperty("java.home");

  @TempDir private Path temporary;

  /** What the launcher sees: nothing is inherited from the build's own environment. */
  private final Map<String, String> environment = new HashMap<>();

  private Path directory;

  private record Run(int code, String out, String err) {}

  @BeforeEach
  void start_in_another_directory_with_a_bare_environment() throws IOException {
    temporary = temporary.toRealPath();
    directory = Files.createDirectory(temporary.resolve("elsewhere"));
    environment.put("PATH", "/usr/bin:/bin");
    environment.put("JAVA_HOME", WORKING_JAVA);
  }

  @Test
  void the_version_is_printed_and_nothing_else() throws Exception {
    var run = run(launcher(HOME), "--version");
    assertThat(run).isEqualTo(new Run(0, run.out, ""));
    assertThat(run.out).matches("duty \\d+\\.\\d+\\.\\d+\n");
  }

  @Test
  void the_exit_code_passes_through() throws Exception {
    assertThat(run(launcher(HOME), "no-such-command").code).isEqualTo(2);
  }

  @Test
  void a_copy_runs_from_a_path_with_spaces_and_chinese() throws Exception {
    var copy = copy("我的 工具 (1)/duty");
    for (var locale : List.of("C", "POSIX", "zh_CN.GB18030", "xx_YY.UTF-8", "C.UTF-8")) {
      environment.put("LC_ALL", locale);
      assertThat(run(launcher(copy), "--version"))
          .as(locale)
          .isEqualTo(run(launcher(HOME), "--version"));
    }
  }

  @Test
  void a_copy_still_uses_its_class_archive() throws Exception {
    assumeThat(archive(HOME)).exists();
    assertThat(sourceOfMain(copy("copy of duty"))).contains("shared objects file");
  }

  @Test
  void an_archive_that_does_not_fit_is_ignored_in_silence() throws Exception {
    var copy = copy("touched");
    Files.setLastModifiedTime(copy.resolve("lib/duty.jar"), FileTime.fromMillis(0));
    assertThat(run(launcher(copy), "--version")).isEqualTo(run(launcher(HOME), "--version"));
    assertThat(sourceOfMain(copy)).doesNotContain("shared objects file");
    // The launcher sees nothing amiss here; the JVM does.
    var archive = archive(copy);
    assumeThat(archive).exists();
    Files.setLastModifiedTime(archive, FileTime.fromMillis(0));
    assertThat(run(launcher(copy), "--version")).isEqualTo(run(launcher(HOME), "--version"));
    assertThat(sourceOfMain(copy)).doesNotContain("shared objects file");
  }

  @Test
  void a_missing_or_broken_archive_is_ignored_in_silence() throws Exception {
    var copy = copy("broken");
    var archive = archive(copy);
    Files.deleteIfExists(archive);
    assertThat(run(launcher(copy), "--version")).isEqualTo(run(launcher(HOME), "--version"));
    Files.writeString(archive, "not an archive");
    Files.setLastModifiedTime(archive, Files.getLastModifiedTime(copy.resolve("lib/duty.jar")));
    assertThat(run(launcher(copy), "--version")).isEqualTo(run(launcher(HOME), "--version"));
  }

  @Test
  void links_are_followed_absolute_and_relative_one_after_another() throws Exception {
    var copy = copy("real place/duty");
    var first = Files.createSymbolicLink(temporary.resolve("first"), launcher(copy));
    var bin = Files.createDirectory(temporary.resolve("some bin"));
    var second = Files.createSymbolicLink(bin.resolve("second"), Path.of("../first"));
    var third = Files.createSymbolicLink(directory.resolve("third"), bin.resolve("second"));
    Files.createSymbolicLink(temporary.resolve("folder"), copy);
    var expected = run(launcher(HOME), "--version");
    for (var link : List.of(first, second, third, temporary.resolve("folder/bin/duty"))) {
      assertThat(run(link, "--version")).as(link.toString()).isEqualTo(expected);
    }
    assertThat(run(Path.of("./third"), "--version")).isEqualTo(expected);
  }

  @Test
  void it_is_found_on_the_path() throws Exception {
    var bin = Files.createDirectory(temporary.resolve("bin"));
    Files.createSymbolicLink(bin.resolve("duty"), launcher(HOME).toAbsolutePath());
    environment.put("PATH", bin + ":/usr/bin:/bin");
    assertThat(execute(List.of("sh", "-c", "duty --version")).code).isZero();
    environment.put("PATH", "../bin:/usr/bin:/bin");
    assertThat(execute(List.of("sh", "-c", "duty --version")).code).isZero();
  }

  @Test
  void the_working_directory_and_the_arguments_arrive_unharmed() throws Exception {
    directory = Files.createDirectories(temporary.resolve("台账 2026/第三季度"));
    Files.createDirectory(directory.resolve(".git"));
    environment.put("LC_ALL", "C");
    environment.put("CDPATH", "/usr:/tmp");
    assertThat(run(launcher(HOME), "validate").err).contains(directory.toString());
    for (var word : List.of("特监科", "a  b", "*", "$HOME", "\"q\"", "\\", "𬭎", "x=1")) {
      assertThat(run(launcher(HOME), word).err).contains("“" + word + "”");
    }
  }

  @Test
  void the_user_s_own_locale_chooses_the_language() throws Exception {
    environment.put("LANG", "en_US.UTF-8");
    assertThat(run(launcher(HOME), "--help").out).contains("Usage: duty");
    environment.put("LC_ALL", "C");
    assertThat(run(launcher(HOME), "--help").out).contains("用法：duty");
  }

  @Test
  void a_reader_that_has_enough_is_left_in_peace() throws Exception {
    environment.put("DUTY_LANG", "zh");
    var run =
        execute(
            List.of("sh", "-c", "\"" + launcher(HOME).toAbsolutePath() + "\" --help | head -n 1"));
    assertThat(run.err).isEmpty();
    assertThat(run.out.lines()).hasSize(1);
  }

  @Test
  void ci_gets_each_format_where_it_wants_it() throws Exception {
    var repository = Files.createDirectories(temporary.resolve("台账 仓库"));
    tree(Path.of("examples/bad/D2-overlap"), repository.resolve("records"));
    CommittedFolder.in(repository);
    directory = Files.createDirectory(repository.resolve("ci"));
    Files.createDirectory(directory.resolve("out"));
    environment.put("DUTY_LANG", "zh");
    environment.put("GITHUB_ACTIONS", "true");
    environment.put("GITHUB_STEP_SUMMARY", repository.resolve("step").toString());
    var formats = new ArrayList<String>(List.of("validate", "--as-of", "2026-10-08"));
    for (var format : List.of("sarif", "junit", "gitlab", "json", "human")) {
      formats.addAll(List.of("--format", format + "=out/" + format));
    }
    formats.addAll(List.of("--format", "github"));
    var run = run(launcher(HOME), formats.toArray(String[]::new));
    assertThat(run.code).isEqualTo(1);
    assertThat(run.err.lines()).hasSize(1);
    assertThat(run.out.lines().map(line -> WorkflowCommand.read(line).properties().get("file")))
        .hasSize(3)
        .containsOnly("records/duties/measurement-safety.yaml");
    assertThat(Files.readString(directory.resolve("out/sarif")))
        .contains("\"uri\":\"records/duties/measurement-safety.yaml\"", "\"version\":\"0.");
    assertThat(JunitShape.read(directory.resolve("out/junit")).getAttribute("failures"))
        .isEqualTo("1");
    assertThat(directory.resolve("out")).isDirectoryNotContaining("glob:**/.*");
    assertThat(repository.resolve("step")).doesNotExist();
    var twice = run(launcher(HOME), "validate", "--format", "sarif", "--format", "junit");
    assertThat(twice.code).isEqualTo(2);
    assertThat(twice.err).contains("--format junit=findings.xml");
  }

  @Test
  void a_report_is_filed_and_verified_and_a_byte_of_it_noticed() throws Exception {
    var repository = Files.createDirectories(temporary.resolve("台账 报送"));
    tree(Path.of("records"), repository.resolve("records"));
    directory = repository;
    environment.put("DUTY_LANG", "zh");
    var filing =
        run(
            launcher(HOME),
            "file --quarter 2026Q3 --as-of 2026-10-08 --number 台市监报〔2026〕21号 --yes".split(" "));
    assertThat(filing.err).contains("已写入");
    assertThat(filing.code).isZero();
    var paper = repository.resolve("records/attachments/2026/filings/2026q3.pdf");
    directory = Files.createDirectories(temporary.resolve("别处"));
    Files.createDirectory(directory.resolve(".git"));
    var bytes = Files.readAllBytes(paper);
    Files.write(directory.resolve("报告.pdf"), bytes);
    var verified = run(launcher(HOME), "verify", "报告.pdf");
    assertThat(verified.out).contains("重新成文，逐字节相同");
    assertThat(verified.code).isZero();
    for (int place : new int[] {0, 9, bytes.length / 3, bytes.length / 2, bytes.length - 7}) {
      bytes[place] ^= 2;
      Files.write(directory.resolve("报告.pdf"), bytes);
      bytes[place] ^= 2;
      var spoilt = run(launcher(HOME), "verify", "报告.pdf");
      assertThat(spoilt.code).as("byte " + place).isEqualTo(1);
      assertThat(spoilt.err).isEqualTo("报告.pdf：核验不通过\n");
    }
  }

  @Test
  void options_for_the_jvm_are_taken_and_not_globbed() throws Exception {
    var other = Files.createDirectory(temporary.resolve("other"));
    Files.createDirectory(other.resolve(".git"));
    environment.put("DUTY_JAVA_OPTS", "-Dduty.dir=" + other + " -Dx=*");
    assertThat(run(launcher(HOME), "validate").err).contains(other.toString());
  }

  /** On a pseudo-terminal; what is typed is given as bytes. */
  private String onTerminal(Charset encoding, String typed, String command) throws Exception {
    assumeThat(Path.of("/usr/bin/script")).isExecutable();
    Files.write(temporary.resolve("typed"), typed.getBytes(encoding));
    Files.writeString(temporary.resolve("command"), command);
    var shell =
        "(sleep 5; cat '%1$s/typed') | script -qec 'sh %1$s/command' /dev/null"
            .formatted(temporary);
    var builder =
        new ProcessBuilder("sh", "-c", shell)
            .directory(directory.toFile())
            .redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().putAll(environment);
    var process = builder.start();
    return new String(process.getInputStream().readAllBytes(), encoding);
  }

  @Test
  void a_terminal_is_written_to_and_read_in_its_own_encoding() throws Exception {
    var gbk = Charset.forName("GBK");
    environment.put("DUTY_LANG", "zh");
    tree(Path.of("records"), temporary.resolve("records"));
    directory = temporary;
    var duty = launcher(HOME).toAbsolutePath();
    var day = " --as-of 2026-10-08";
    // As a Chinese Windows has it, and by the locale that the user's terminal goes by.
    for (var how :
        List.of(
            "DUTY_JAVA_OPTS='-Dsun.stdout.encoding=GBK -Dstdout.encoding=GBK'",
            "LC_ALL=zh_CN.GBK")) {
      assertThat(onTerminal(gbk, "", how + " " + duty + " table records" + day)).contains("分管负责人");
      // To a file or a pipe it is UTF-8; the summary still goes to the terminal.
      var piped = how + " " + duty + " table records" + day + " | od -An -tx1 | head -n 1";
      assertThat(onTerminal(gbk, "", piped)).contains("e5 8d 95 e4 bd 8d");
    }
    var command =
        "LC_ALL=zh_CN.GBK "
            + duty
            + " return --quarter 2026Q2 --date 2026-10-01 --records records"
            + day
            + " --reason again";
    assertThat(onTerminal(gbk, "是\n", command)).contains("[y/N]", "已登记");
    assertThat(onTerminal(gbk, "", "LC_ALL=zh_CN.GBK JAVA_HOME=/nowhere " + duty))
        .contains("没有 bin/java");
  }

  @Test
  void a_wrong_java_home_is_told_in_both_languages() throws Exception {
    environment.put("JAVA_HOME", "/no/such place");
    var run = run(launcher(HOME), "--version");
    assertThat(run.code).isEqualTo(3);
    assertThat(run.out).isEmpty();
    assertThat(run.err.lines()).hasSize(2).allMatch(line -> line.contains("/no/such place"));
  }

  @Test
  void no_java_at_all_is_told() throws Exception {
    environment.remove("JAVA_HOME");
    var bin = Files.createDirectory(temporary.resolve("bin"));
    Files.createSymbolicLink(bin.resolve("sh"), Path.of("/bin/sh"));
    environment.put("PATH", bin.toString());
    var run = run(launcher(HOME), "--version");
    assertThat(run.code).isEqualTo(3);
    assertThat(run.err).contains("找不到 java", "java was not found");
  }

  @Test
  void the_java_on_the_path_is_used_without_java_home() throws Exception {
    environment.remove("JAVA_HOME");
    environment.put("PATH", "/no/such/folder:" + WORKING_JAVA + "/bin:/usr/bin:/bin");
    assertThat(run(launcher(HOME), "--version").code).isZero();
  }

  @Test
  void an_older_java_is_told_before_it_is_started() throws Exception {
    for (var version : List.of("1.8.0_442", "11.0.26", "16")) {
      var old = Files.createDirectories(temporary.resolve("jdk-" + version));
      var bin = Files.createDirectory(old.resolve("bin"));
      Files.writeString(bin.resolve("java"), "#!/bin/sh\necho started\n");
      Files.setPosixFilePermissions(
          bin.resolve("java"), PosixFilePermissions.fromString("rwxr-xr-x"));
      Files.writeString(
          old.resolve("release"), "OS_NAME=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
      environment.put("JAVA_HOME", old.toString());
      var run = run(launcher(HOME), "--version");
      assertThat(run.code).isEqualTo(3);
      assertThat(run.out).isEmpty();
      assertThat(run.err.lines())
          .hasSize(2)
          .allMatch(line -> line.contains(version + "，") || line.contains(version + ","));
    }
  }

  @Test
  void every_other_jvm_on_this_machine_runs_it_in_silence() throws Exception {
    var folder = Path.of("/usr/lib/jvm");
    assumeThat(folder).isDirectory();
    var expected = run(launcher(HOME), "--version");
    try (var homes = Files.list(folder)) {
      for (var home : homes.filter(LauncherIT::isAtLeast17).toList()) {
        environment.put("JAVA_HOME", home.toString());
        assertThat(run(launcher(HOME), "--version")).as(home.toString()).isEqualTo(expected);
      }
    }
  }

  private static boolean isAtLeast17(Path javaHome) {
    try {
      return Files.isExecutable(javaHome.resolve("bin/java"))
          && Files.readString(javaHome.resolve("release"))
              .lines()
              .filter(line -> line.startsWith("JAVA_VERSION="))
              .anyMatch(line -> Integer.parseInt(line.replaceAll("\\D+(\\d+).*", "$1")) >= 17);
    } catch (IOException e) {
      return false;
    }
  }

  /** What the JVM's log says of where it took the main class from. */
  private String sourceOfMain(Path home) throws Exception {
    var log = temporary.resolve("classes.log");
    environment.put("DUTY_JAVA_OPTS", "-Xlog:class+load=info:file=" + log);
    assertThat(run(launcher(home), "--version").code).isZero();
    environment.remove("DUTY_JAVA_OPTS");
    try (var lines = Files.lines(log)) {
      return lines.filter(line -> line.contains(" duty.Main ")).findFirst().orElseThrow();
    }
  }

  /** The archive for the JVM that built the folder, which is the one that runs this test. */
  private static Path archive(Path home) {
    return home.resolve("lib/duty-" + System.getProperty("java.version") + ".jsa");
  }

  private static Path launcher(Path home) {
    return home.resolve("bin/duty");
  }

  private Run run(Path launcher, String... arguments) throws Exception {
    return execute(
        List.of(
            launcher.startsWith(".") ? launcher.toString() : launcher.toAbsolutePath().toString()),
        arguments);
  }

  private Run execute(List<String> command, String... arguments) throws Exception {
    var whole = new ArrayList<>(command);
    whole.addAll(Arrays.asList(arguments));
    var builder = new ProcessBuilder(whole).directory(directory.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    var out = temporary.resolve("out");
    var err = temporary.resolve("err");
    var process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Run(process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
  }

  /** Copies the built folder with its times, as {@code cp -a} does. */
  private Path copy(String name) throws IOException {
    var target = temporary.resolve(name);
    tree(HOME, target);
    return target;
  }

  private static void tree(Path from, Path target) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path source, BasicFileAttributes attributes)
              throws IOException {
            Files.createDirectories(target.resolve(from.relativize(source).toString()));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path source, BasicFileAttributes attributes)
              throws IOException {
            Files.copy(
                source,
                target.resolve(from.relativize(source).toString()),
                StandardCopyOption.COPY_ATTRIBUTES);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
