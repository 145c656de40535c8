package duty.report;

import java.util.List;

/**
 * One face at work on one paper: the type of one file, and of others for what the first lacks.
 *
 * @param files in order of preference, at least one
 */
record Typeface(List<FontFile> files, Founts founts) {
  /** The first fount that has a character; where none has it, the first of all. */
  Fount fount(int codePoint) {
    for (var file : files) {
      var fount = founts.fount(file);
      if (fount.has(codePoint)) {
        return fount;
      }
    }
    return founts.fount(files.get(0));
  }
}
