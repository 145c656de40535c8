package duty.store;

import duty.domain.FilingAnswer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A filing's file as its bytes were at one moment. */
public final class FilingFile {
  /** A long list, which the answer stands before. */
  private static final String LIST = "records";

  private final Path root;
  private final String file;
  private final byte[] bytes;

  private FilingFile(Path root, String file, byte[] bytes) {
    this.root = root;
    this.file = file;
    this.bytes = bytes;
  }

  /**
   * Takes the bytes as they are now.
   *
   * @param file relative to the records root, with {@code /} on every platform
   */
  public static FilingFile take(Path root, String file) throws IOException {
    return new FilingFile(root, file, Files.readAllBytes(root.resolve(file)));
  }

  public String file() {
    return file;
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  /** The field that holds an answer, as it is best written. */
  public static String field(FilingAnswer answer) {
    if (answer instanceof FilingAnswer.Receipt receipt) {
      return "receipt: {date: "
          + receipt.date()
          + more("by", receipt.by())
          + more("number", receipt.number())
          + "}";
    }
    FilingAnswer.Return returned = (FilingAnswer.Return) answer;
    return "returned: {date: " + returned.date() + more("reason", returned.reason()) + "}";
  }

  private static String more(String field, @Nullable String text) {
    return text == null ? "" : ", " + field + ": " + WrittenScalar.of(text, 0);
  }

  /**
   * The bytes with the answer as a field of its own. Nothing else changes; whether it reads as
   * intended is for the caller to prove.
   *
   * @return empty where the file is written in a way that cannot be followed
   */
  public Optional<byte[]> answered(FilingAnswer answer) {
    return EditedBytes.of(
        file, bytes, (source, root) -> List.of(edit(new RowText(source), root, field(answer))));
  }

  private static Edit edit(RowText text, Node.Mapping root, String field) {
    Node.Member before = null;
    for (Node.Member member : root.members().values()) {
      boolean list = text.raw(member.key()).equals(LIST);
      if (before != null && list) {
        break;
      }
      before = member;
    }
    if (before == null) {
      throw new WrittenRow.Unwritable();
    }
    int end = Math.max(before.key().end(), before.value().end());
    return text.isFlow(root)
        ? Edit.insert(end, ", " + field)
        : text.line(end, " ".repeat(text.column(before.key())) + field);
  }

  /** Puts other bytes in place of these, if these are still there. */
  public Replacement.Outcome replaceWith(byte[] next) throws IOException {
    return Replacement.of(root.resolve(file), bytes, next);
  }
}
