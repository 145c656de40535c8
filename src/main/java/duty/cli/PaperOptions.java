package duty.cli;

import duty.app.PaperFormat;
import duty.check.Message;
import duty.check.Text;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

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
  private static final Text NO_PATH = new Text("“{given}”不能用作路径", "“{given}” cannot be a path");
  private static final Text OTHER_PATH = new Text("换一个文件名", "choose another name");
  private static final Text NO_GLYPH =
      new Text("字库里没有 {character} 这个字，见“{text}”", "there is no glyph for {character} in “{text}”");

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
            "写到哪里（默认当前文件夹，如 " + usual + ".pdf；csv 写到文件夹）",
            "where to write it (default: here, as " + usual + ".pdf; for csv a folder)"),
        "-o",
        "--output");
  }

  /** The same of a paper whose file is named after what it is about. */
  static Option output() {
    return Option.value(
        new Text("文件", "FILE"),
        new Text(
            "写到哪里（默认当前文件夹，按内容命名；csv 写到文件夹）",
            "where to write it (default: here, named after what it is about; for csv a folder)"),
        "-o",
        "--output");
  }

  static PaperFormat format(Call call) {
    return call.choice(FORMAT, PaperFormat.PDF);
  }

  /**
   * The file or folder to write.
   *
   * @param usual without ending
   */
  static Path target(Call call, Option output, String usual) {
    boolean pdf = format(call) == PaperFormat.PDF;
    String name = usual + (pdf ? ".pdf" : "");
    String given = call.value(output).orElse(name);
    try {
      Path target = call.surroundings().directory().resolve(given);
      boolean folder = Files.isDirectory(target);
      if (pdf && folder) {
        throw new UsageError(
            IS_FOLDER.with("path", shown(target, call)),
            NAME_FILE.with("path", shown(target.resolve(name), call)));
      }
      if (!pdf && Files.exists(target) && !folder) {
        throw new UsageError(
            IS_FILE.with("path", shown(target, call)), NAME_FOLDER.with("path", name));
      }
      return target;
    } catch (InvalidPathException e) {
      throw new UsageError(NO_PATH.with("given", given), OTHER_PATH);
    }
  }

  /** Prints the files that were written, one to a line. */
  static void tell(List<Path> files, Call call) {
    files.forEach(file -> call.out().println(Harmless.show(shown(file, call))));
  }

  /** Prints the characters that have no glyph, one to a line. */
  static void tell(Map<String, String> characters, Call call) {
    characters.forEach(
        (character, text) -> {
          Message line = NO_GLYPH.with(Map.of("character", character, "text", text));
          call.out().println(Harmless.show(line.in(call.lang())));
        });
  }

  /** As somebody would type it: from the working directory where it lies below that. */
  private static String shown(Path file, Call call) {
    Path directory = call.surroundings().directory();
    return (file.startsWith(directory) ? directory.relativize(file) : file).toString();
  }
}
