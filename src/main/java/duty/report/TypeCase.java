package duty.report;

import java.io.IOException;

/** Which font file sets which face; the door for faces configured later. */
public interface TypeCase {
  /** The name of the file for a face; faces with the same name share one file. */
  String name(Face face);

  /**
   * The bytes of a file that {@link #name} gave: TrueType outlines, one face.
   *
   * @throws IOException if it cannot be read
   */
  byte[] read(String name) throws IOException;
}
