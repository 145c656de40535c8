package duty.report;

import duty.domain.FontRole;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;

/** Noto Sans SC from the class path (OFL 1.1): bold for titles and first headings, else regular. */
public final class NotoTypeCase implements TypeCase {
  private static final String FOLDER = "/fonts/ttf/NotoSansSC/";

  @Override
  public List<FontFile> files(FontRole face) {
    return List.of(file(face));
  }

  /** The one file for a face. */
  public static FontFile file(FontRole face) {
    String name =
        switch (face) {
          case XIAOBIAOSONG, HEITI -> "NotoSansSC-Bold.ttf";
          case KAITI, FANGSONG, SONGTI -> "NotoSansSC-Regular.ttf";
        };
    return new FontFile(name, 0, () -> read(name));
  }

  private static ByteBuffer read(String name) throws IOException {
    try (var in = NotoTypeCase.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new FileNotFoundException(FOLDER + name + " is not on the class path");
      }
      return ByteBuffer.wrap(in.readAllBytes());
    }
  }
}
