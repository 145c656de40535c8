package duty.cli;

import duty.app.PaperFormat;
import duty.check.Message;
import duty.check.Text;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What every paper can be told: in what form, and where to. */
final class PaperOptions {
  static final Choice<PaperFormat> FORMAT =
      new Choice<>(
          Option.value(
              new Text("pdf|csv", "pdf|csv"),
              new Text(
                  "公文，或一个文件夹的表格（默认 pdf）", "the paper, or a folder of its tables (default: pdf)"),
              "--format"),
          List.of(
              new Choice.Word<>(PaperFormat.PDF, "pdf"),
              new Choice.Word<>(PaperFormat.CSV, "csv")));

  private static final Text IS_FOLDER = new Text("{path} 是文件夹", "{path} is a folder");
  private static final Text NAME_FILE = new Text("写明文件名，如 -o {path}", "name a file, as -o {path}");
  private static final Text IS_FILE = new Text("{path} 是文件", "{path} is a file");
  private static final Text NAME_FOLDER =
      new Text("csv 写到文件夹，如 -o {path}", "csv goes into a folder, as -o {path}");
  private static final Text WRONG_ENDING =
      new Text(
          "{file} 的扩展名不对，能写成的是 {formats}",
          "{file} has an ending that is not what is made: {formats}");
  private static final Text OTHER_ENDING = new Text("写成 {option}{other}", "write {option}{other}");
  private static final Text NO_PATH = new Text("“{given}”不能用作路径", "“{given}” cannot be a path");
  private static final Text OTHER_PATH = new Text("换一个文件名", "choose another name");
  private static final Text NO_GLYPH =
      new Text("字库里没有 {character} 这个字，见“{text}”", "there is no glyph for {character} in “{text}”");

  /** Replaces what somebody else made. */
  static final Option FORCE =
      Option.flag(
          new Text(
              "文件已有、又不是 duty 生成的，也覆盖（台账里的除外）",
              "replace a file that duty did not make (never one of the records)"),
          "--force");

  /** Instead of a file. */
  static final String SCREEN = "-";

  private static final Pattern ENDING = Pattern.compile("\\.([A-Za-z][A-Za-z0-9]{0,4})$");

  private PaperOptions() {}

  /**
   * Where to write it.
   *
   * @param usual what its file is called where nobody asks for another name
   */
  static Option output(String usual) {
    return Option.value(
        new Text("文件", "FILE"),
        new Text(
            "写到哪里（默认当前文件夹，如 " + usual + ".pdf；csv 写到文件夹；- 为标准输出）",
            "where to (default: here, as " + usual + ".pdf; for csv a folder; -: standard output)"),
        "-o",
        "--output");
  }

  /** The same of a paper whose file is named after what it is about. */
  static Option output() {
    return Option.value(
        new Text("文件", "FILE"),
        new Text(
            "写到哪里（默认当前文件夹，按内容命名；csv 写到文件夹；- 为标准输出）",
            "where to (default: here, named by its matter; for csv a folder; -: standard output)"),
        "-o",
        "--output");
  }

  /**
   * As the ending of the file says, or {@code --format}.
   *
   * @throws UsageError where they contradict each other, or papers are not made so
   */
  static PaperFormat format(Call call, Option output) {
    PaperFormat asked = call.choice(FORMAT, PaperFormat.PDF);
    String given = call.value(output).orElse(SCREEN);
    if (given.equals(SCREEN) || Files.isDirectory(path(call, given))) {
      return asked;
    }
    List<String> endings =
        call.has(FORMAT.option())
            ? List.of(asked.name().toLowerCase(Locale.ROOT))
            : List.of("pdf", "csv");
    String ending = ending(given, "-o ", endings);
    return ending.isEmpty() ? asked : FORMAT.read(ending);
  }

  /**
   * In small letters and without the dot; empty where there is none.
   *
   * @param option that the name is given to
   * @param endings that the name may have; the first is proposed
   * @throws UsageError where it has another one
   */
  static String ending(String name, String option, List<String> endings) {
    Matcher matcher = ENDING.matcher(name);
    String ending = matcher.find() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
    if (!ending.isEmpty() && !endings.contains(ending)) {
      String other = name.substring(0, matcher.start() + 1) + endings.get(0);
      throw new UsageError(
          WRONG_ENDING.with("file", name, "formats", endings),
          OTHER_ENDING.with("option", option, "other", other));
    }
    return ending;
  }

  /**
   * The file or folder to write.
   *
   * @param usual without ending
   */
  static Path target(Call call, Option output, PaperFormat format, String usual) {
    boolean pdf = format == PaperFormat.PDF;
    String name = usual + (pdf ? ".pdf" : "");
    Path target = path(call, call.value(output).orElse(name));
    boolean folder = Files.isDirectory(target);
    if (pdf && folder) {
      throw new UsageError(
          IS_FOLDER.with("path", shown(target, call)),
          NAME_FILE.with("path", shown(target.resolve(name), call)));
    }
    if (!pdf && Files.exists(target) && !folder && !PaperFormat.isSheet(target)) {
      throw new UsageError(
          IS_FILE.with("path", shown(target, call)), NAME_FOLDER.with("path", name));
    }
    return target;
  }

  private static Path path(Call call, String given) {
    try {
      return call.surroundings().directory().resolve(given);
    } catch (InvalidPathException e) {
      throw new UsageError(NO_PATH.with("given", given), OTHER_PATH);
    }
  }

  /** Prints the files that were written, one to a line. */
  static void tell(List<Path> files, Call call) {
    files.forEach(file -> call.out().println(shown(file, call)));
  }

  /** Prints the characters that have no glyph, one to a line. */
  static void tell(Map<String, String> characters, Call call) {
    characters.forEach(
        (character, text) -> {
          Message line = NO_GLYPH.with("character", character, "text", text);
          call.out().println(line.in(call.lang()));
        });
  }

  /** As somebody would type it: from the working directory where it lies below that. */
  private static String shown(Path file, Call call) {
    Path directory = call.surroundings().directory();
    return (file.startsWith(directory) ? directory.relativize(file) : file).toString();
  }
}
