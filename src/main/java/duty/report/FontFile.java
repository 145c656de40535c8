package duty.report;

import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * A font file with TrueType outlines, or one face of a collection of them.
 *
 * @param name tells it from every other file, like a path
 * @param index of the face in a collection ({@code .ttc}), from 0; 0 for a file of one face
 * @param contents opened when its type is first asked for
 */
public record FontFile(String name, int index, Contents contents) {
  /** Where its bytes are. */
  public interface Contents {
    /**
     * All of them; they may lie on the disk.
     *
     * @throws IOException if they cannot be read
     */
    ByteBuffer open() throws IOException;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FontFile that && name.equals(that.name) && index == that.index;
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + index;
  }
}
