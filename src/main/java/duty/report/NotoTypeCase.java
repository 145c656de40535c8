package duty.report;

import java.io.FileNotFoundException;
import java.io.IOException;

/** Noto Sans SC from the class path (OFL 1.1): bold for titles and first headings, else regular. */
public final class NotoTypeCase implements TypeCase {
  private static final String FOLDER = "/fonts/ttf/NotoSansSC/";

  @Override
  public String name(Face face) {
    return switch (face) {
      case XIAOBIAOSONG, HEITI -> "NotoSansSC-Bold.ttf";
      case KAITI, FANGSONG, SONGTI -> "NotoSansSC-Regular.ttf";
    };
  }

  @Override
  public byte[] read(String name) throws IOException {
    try (var in = NotoTypeCase.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new FileNotFoundException(FOLDER + name + " is not on the class path");
      }
      return in.readAllBytes();
    }
  }
}
