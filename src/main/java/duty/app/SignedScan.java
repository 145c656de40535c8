package duty.app;

import duty.check.Text;
import duty.domain.Entry;
import duty.domain.Filing;
import duty.domain.FilingAnswer;
import duty.store.Attachments;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The scan of a paper as it was signed and handed in, which is kept beside the paper. */
final class SignedScan {
  private static final List<String> ENDINGS =
      List.of("pdf", "ofd", "jpg", "jpeg", "png", "tif", "tiff");

  /** Bytes. */
  private static final long MOST = 64L << 20;

  private static final Text NO_FILE =
      new Text("没有文件 {given}，或不是普通文件", "there is no file {given}, or it is no plain one");
  private static final Text EMPTY = new Text("{given} 是空文件", "{given} is empty");
  private static final Text TOO_LARGE =
      new Text("{given} 超过 {most} MB", "{given} has more than {most} MB");
  private static final Text NO_SCAN =
      new Text("{given} 的后缀不是扫描件的", "{given} has not the ending of a scan");
  private static final Text SCAN =
      new Text(
          "--scan 写签字盖章后的扫描件，可以是 {endings}",
          "name with --scan the scan of the signed paper; it may be {endings}");
  private static final Text THERE =
      new Text("已有 {file}，内容不同", "{file} is there already and is another one");
  private static final Text MOVE = new Text("先把它移走或改名", "move or rename it first");

  private SignedScan() {}

  /**
   * Looks at it.
   *
   * @param given where it lies now
   * @param kept takes the bytes that are to be kept, by path; none where they are kept already
   * @param refusals why it cannot be kept
   * @return what the receipt says of it; empty where it is refused
   */
  static Optional<FilingAnswer.Scan> of(
      Path root, Entry<Filing> filing, Path given, Map<String, byte[]> kept, List<Refusal> refusals)
      throws IOException {
    String name = String.valueOf(given.getFileName());
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    Text wrong =
        !Files.isRegularFile(given)
            ? NO_FILE
            : !ENDINGS.contains(ending)
                ? NO_SCAN
                : Files.size(given) == 0 ? EMPTY : Files.size(given) > MOST ? TOO_LARGE : null;
    if (wrong != null) {
      Map<String, Object> facts = Map.of("given", given, "most", MOST >> 20);
      refusals.add(new Refusal(wrong.with(facts), SCAN.with("endings", ENDINGS)));
      return Optional.empty();
    }
    byte[] bytes = Files.readAllBytes(given);
    String file =
        filing.file().replaceFirst("^filings/(.*/)[^/]*$", "attachments/$1filings/")
            + filing.id()
            + "-signed."
            + ending;
    Path target = root.resolve(file);
    if (!Files.exists(target)) {
      kept.put(file, bytes);
    } else if (!Files.isRegularFile(target) || !Arrays.equals(Files.readAllBytes(target), bytes)) {
      refusals.add(new Refusal(THERE.with("file", file), MOVE.with()));
      return Optional.empty();
    }
    return Optional.of(
        new FilingAnswer.Scan(file, Attachments.sha256(new ByteArrayInputStream(bytes))));
  }
}
