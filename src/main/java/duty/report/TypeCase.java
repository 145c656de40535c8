package duty.report;

import duty.domain.FontRole;
import java.util.List;

/** Which font files set which face. */
public interface TypeCase {
  /**
   * The files for a face, at least one: each character is set in the first that has it.
   *
   * <p>Faces with the same file share its type.
   */
  List<FontFile> files(FontRole face);
}
