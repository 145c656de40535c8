package duty.store;

import duty.domain.Assignment;
import duty.domain.Duty;
import duty.domain.FilingAnswer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A record's file as its bytes were at one moment, to be edited in place. */
public final class HeldFile {
  private final String file;
  private final byte[] bytes;

  private HeldFile(String file, byte[] bytes) {
    this.file = file;
    this.bytes = bytes;
  }

  /**
   * Takes the bytes as they are now.
   *
   * @param file relative to the records root, with {@code /} on every platform
   */
  public static HeldFile take(Path root, String file) throws IOException {
    return new HeldFile(file, Files.readAllBytes(root.resolve(file)));
  }

  public String file() {
    return file;
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  /**
   * The bytes after a hand-over. Only what has to differ does; whether it reads as intended is for
   * the caller to prove.
   *
   * @param duty as it was read from this file
   * @param row the row that is closed, where it would still be in force, and followed
   * @return empty where the file is written in a way that cannot be followed
   */
  public Optional<byte[]> handedOver(Duty duty, int row, Assignment next) {
    return EditedBytes.of(
        file,
        bytes,
        (source, mapping) -> AssignmentEdits.handOver(source, mapping, duty, row, next));
  }

  /**
   * The bytes with the committee office's answer as a field of its own, of a filing. Nothing else
   * changes; whether it reads as intended is for the caller to prove.
   *
   * @return empty where the file is written in a way that cannot be followed
   */
  public Optional<byte[]> answered(FilingAnswer answer) {
    return EditedBytes.of(
        file, bytes, (source, mapping) -> AnswerEdits.answer(source, mapping, answer));
  }
}
