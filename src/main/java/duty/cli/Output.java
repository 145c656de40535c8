package duty.cli;

import duty.app.Export;
import duty.app.RefusedException;
import duty.check.Text;
import duty.cli.line.TerminalText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One of the forms in which findings are told, and where.
 *
 * @param file absolute; null for standard output
 */
record Output(Format format, @Nullable Path file) {
  static final Choice<Format> FORMAT =
      new Choice<>(
          Option.value(
                  new Text("格式[=文件]", "FORMAT[=FILE]"),
                  new Text(
                      "human json sarif junit github gitlab（默认 human）；=文件 则写入文件，可多次",
                      "human json sarif junit github gitlab (default: human); =FILE writes a file"),
                  "--format")
              .many(),
          List.of(
              new Choice.Word<>(Format.HUMAN, "human"),
              new Choice.Word<>(Format.JSON, "json"),
              new Choice.Word<>(Format.SARIF, "sarif"),
              new Choice.Word<>(Format.JUNIT, "junit"),
              new Choice.Word<>(Format.GITHUB, "github"),
              new Choice.Word<>(Format.GITLAB, "gitlab")));

  private static final Text TWO =
      new Text(
          "--format {first} 和 --format {second} 都要写到屏幕上",
          "--format {first} and --format {second} both go to standard output");
  private static final Text NAME_FILE =
      new Text(
          "至多一种写到屏幕，其余写明文件，如 --format {word}=findings.{ending}",
          "one at most can; name a file for the other, as --format {word}=findings.{ending}");
  private static final Text NO_FILE =
      new Text("--format {given} 的等号后面没有文件", "--format {given} names no file after the =");
  private static final Text SAME =
      new Text("两种格式都要写入 {file}", "two formats are to be written to {file}");
  private static final Text OTHER_FILE = new Text("各写各的文件", "give each a file of its own");
  private static final Text NO_PATH = new Text("“{given}”不能用作路径", "“{given}” cannot be a path");

  /**
   * What was asked for, in that order; findings for people on standard output where nothing was.
   *
   * @throws UsageError where it cannot all be done
   */
  static List<Output> of(Call call) {
    List<Output> outputs = new ArrayList<>();
    for (String given : call.values(FORMAT.option())) {
      outputs.add(read(given, call.surroundings().directory()));
    }
    if (outputs.isEmpty()) {
      return List.of(new Output(Format.HUMAN, null));
    }
    oneOnScreen(outputs);
    Set<Path> files = new HashSet<>();
    for (Output output : outputs) {
      if (output.file != null && !files.add(output.file)) {
        throw new UsageError(SAME.with("file", output.file), OTHER_FILE);
      }
    }
    return outputs;
  }

  private static Output read(String given, Path directory) {
    int equals = given.indexOf('=');
    Format format = FORMAT.read(equals < 0 ? given : given.substring(0, equals));
    if (equals < 0) {
      return new Output(format, null);
    }
    String name = given.substring(equals + 1);
    if (name.isBlank()) {
      throw new UsageError(
          NO_FILE.with("given", given),
          NAME_FILE.with("word", format.word(), "ending", format.ending()));
    }
    if (name.equals(PaperOptions.SCREEN)) {
      return new Output(format, null);
    }
    PaperOptions.ending(name, "--format " + format.word() + "=", format.endings());
    try {
      return new Output(format, directory.resolve(name).toAbsolutePath().normalize());
    } catch (InvalidPathException e) {
      throw new UsageError(NO_PATH.with("given", name), OTHER_FILE);
    }
  }

  private static void oneOnScreen(List<Output> outputs) {
    List<Format> screen =
        outputs.stream().filter(one -> one.file == null).map(Output::format).toList();
    if (screen.size() > 1) {
      Format second = screen.get(1);
      throw new UsageError(
          TWO.with("first", screen.get(0).word(), "second", second.word()),
          NAME_FILE.with("word", second.word(), "ending", second.ending()));
    }
  }

  /**
   * Tells the findings: on the screen too where a file, after all, cannot be written.
   *
   * @throws UsageError where a file is not to be written
   * @throws IOException where one cannot be
   */
  static void write(List<Output> outputs, Answer answer, Call call) throws IOException {
    Map<Path, byte[]> files = new LinkedHashMap<>();
    for (Output output : outputs) {
      if (output.file != null) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintWriter out = new TerminalText(bytes, StandardCharsets.UTF_8, false);
        output.print(answer, Colours.OFF, out);
        out.flush();
        files.put(output.file, bytes.toByteArray());
      }
    }
    boolean force = call.has(PaperOptions.FORCE);
    try {
      Export.check(files, false, force);
      for (Output output : outputs) {
        if (output.file == null) {
          output.print(answer, Colours.of(call.surroundings()), call.out());
          call.out().flush();
        }
      }
      Export.write(files, false, force);
    } catch (RefusedException refused) {
      throw new UsageError(refused.refusal().reason(), refused.refusal().next());
    }
  }

  private void print(Answer answer, Colours colours, PrintWriter out) {
    switch (format) {
      case HUMAN -> human(answer, colours, out);
      case JSON -> JsonPrinter.print(answer, out);
      case SARIF -> SarifPrinter.print(answer, out);
      case JUNIT -> JunitPrinter.print(answer, out);
      case GITHUB -> GithubPrinter.print(answer, out);
      case GITLAB -> GitlabPrinter.print(answer, out);
      default -> throw new IllegalStateException(format + " is no form of findings");
    }
  }

  private static void human(Answer answer, Colours colours, PrintWriter out) {
    var diagnostics = answer.verdict().diagnostics();
    new HumanPrinter(answer.lang(), answer.asOf(), colours).print(diagnostics, out);
    if (answer.summary()) {
      out.append(diagnostics.isEmpty() ? "" : "\n");
      out.append(EvidenceTable.of(answer.verdict(), answer.lang()));
    }
  }
}
