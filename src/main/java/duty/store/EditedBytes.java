package duty.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** A record's bytes after edits of its text; a byte order mark stays. */
final class EditedBytes {
  private EditedBytes() {}

  /**
   * Works the edits out and makes them.
   *
   * @param file relative to the records root
   * @param edits works out the ranges that change
   * @return empty where the file is written in a way that cannot be followed
   */
  static Optional<byte[]> of(
      String file, byte[] bytes, BiFunction<SourceText, Node.Mapping, List<Edit>> edits) {
    int mark = RecordFile.hasMark(bytes) ? 3 : 0;
    String text = new String(bytes, mark, bytes.length - mark, StandardCharsets.UTF_8);
    SourceText source = new SourceText(file, text);
    Node.Mapping mapping = YamlReader.read(source, new ArrayList<>());
    if (mapping == null) {
      return Optional.empty();
    }
    try {
      String edited = Edit.apply(source, edits.apply(source, mapping));
      byte[] after = edited.getBytes(StandardCharsets.UTF_8);
      byte[] result = Arrays.copyOf(bytes, mark + after.length);
      System.arraycopy(after, 0, result, mark, after.length);
      return Optional.of(result);
    } catch (WrittenRow.Unwritable odd) {
      return Optional.empty();
    }
  }
}
