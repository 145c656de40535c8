package duty.cli;

import duty.app.UnreadableHistory;
import duty.check.Message;
import duty.check.Text;
import duty.privacy.ShownText;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is said when the program cannot go on. Both languages: it may not be known which is wanted.
 */
final class Trouble {
  private static final Text READ_OR_WRITE =
      new Text("读写失败：{file} {reason}", "reading or writing failed: {file}: {reason}");
  private static final Text SOMEWHERE =
      new Text("读写失败：{reason}", "reading or writing failed: {reason}");
  private static final Text OUTPUT =
      new Text("输出写不出去：{reason}", "the output could not be written: {reason}");
  private static final Text ABSENT = new Text("不存在", "is not there");
  private static final Text DENIED = new Text("没有权限", "may not be opened");
  private static final Text TAKEN = new Text("已是一个文件", "is there already and is a file");
  private static final Map<String, Text> KNOWN =
      Map.of(
          "No space left on device", new Text("磁盘已满", "the disk is full"),
          "Disk quota exceeded", new Text("磁盘配额已用完", "the disk quota is used up"),
          "Read-only file system", new Text("所在磁盘只读", "is on a read-only disk"),
          "Not a directory", new Text("的上级不是文件夹", "lies below something that is no folder"),
          "Is a directory", new Text("是文件夹", "is a folder"),
          "Not a regular file", new Text("不是普通文件", "is not a plain file"),
          "File name too long", new Text("文件名太长", "has too long a name"),
          "Input/output error", new Text("磁盘读写出错", "the disk does not answer"));
  private static final Text CHECK_DISK =
      new Text(
          "请检查文件、权限和磁盘空间后重试", "look at the file, its permissions and the disk, then try again");
  private static final Text FAULT =
      new Text(
          "程序自身出错（{what}），结果不可用", "duty itself failed ({what}); there is no result to rely on");
  private static final Text REPORT =
      new Text(
          "请把 {file} 附在 duty 项目的问题单里（其中没有台账内容，但有命令行）",
          "please attach {file} to an issue of the duty project (it holds the command line, but no"
              + " records)");
  private static final Text REPORT_TRACE =
      new Text("请把以上内容附在 duty 项目的问题单里", "please attach the above to an issue of the duty project");

  private Trouble() {}

  /** What reading or writing failed at. */
  static List<Message> of(IOException e) {
    if (e instanceof UnreadableHistory history) {
      return List.of(history.problem(), history.next());
    }
    String file = e instanceof FileSystemException known ? known.getFile() : null;
    return List.of(
        file == null
            ? SOMEWHERE.with("reason", reason(e))
            : READ_OR_WRITE.with("file", file, "reason", reason(e)),
        CHECK_DISK.with());
  }

  static List<Message> ofOutput(IOException e) {
    return List.of(OUTPUT.with("reason", reason(e)), CHECK_DISK.with());
  }

  /** The first I/O failure among a throwable and its causes, or null. */
  static @Nullable IOException ioFailure(Throwable thrown) {
    for (Throwable one = thrown; one != null; one = one.getCause()) {
      if (one instanceof UncheckedIOException unchecked) {
        return unchecked.getCause();
      }
      if (one instanceof IOException failure) {
        return failure;
      }
    }
    return null;
  }

  /**
   * A fault of the program's own. Its trace goes to a file, or where it was asked for to {@code
   * err}.
   *
   * @param words the command line
   */
  static List<Message> of(
      Throwable fault, String version, List<String> words, boolean debug, PrintWriter err) {
    String trace = trace(fault, version, words);
    // A trace of a stack that overflowed has a thousand lines; the type says most of it.
    Message problem = FAULT.with("what", fault.getClass().getSimpleName());
    Path file = debug ? null : write(trace);
    if (file == null) {
      err.print(trace);
      return List.of(problem, REPORT_TRACE.with());
    }
    return List.of(problem, REPORT.with("file", file));
  }

  private static String trace(Throwable fault, String version, List<String> words) {
    StringWriter trace = new StringWriter();
    PrintWriter writer = new PrintWriter(trace);
    writer.println("duty " + version + ", Java " + Runtime.version());
    writer.println("duty " + String.join(" ", words));
    fault.printStackTrace(writer);
    writer.flush();
    // What was thrown may quote a record.
    return ShownText.lines(trace.toString().replace("\t", "    "));
  }

  private static @Nullable Path write(String trace) {
    try {
      return Files.writeString(Files.createTempFile("duty-fault-", ".txt"), trace);
    } catch (IOException e) {
      return null;
    }
  }

  private static Object reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return ABSENT;
    }
    if (e instanceof AccessDeniedException) {
      return DENIED;
    }
    if (e instanceof FileAlreadyExistsException) {
      return TAKEN;
    }
    String reason = e instanceof FileSystemException known ? known.getReason() : e.getMessage();
    if (reason == null) {
      return e.getClass().getSimpleName();
    }
    return KNOWN.containsKey(reason) ? KNOWN.get(reason) : reason;
  }
}
