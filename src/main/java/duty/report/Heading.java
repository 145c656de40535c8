package duty.report;

/**
 * A heading without its number: the layout counts 一、 （一） 1. （1） and starts again below each higher
 * heading, at the start of the body and of each annex.
 *
 * @param level 1 to 4, after GB/T 9704-2012 §7.3.3
 * @param text one line of words, without number and without full stop
 */
public record Heading(int level, String text) implements Block {
  public Heading {
    if (level < 1 || level > 4) {
      throw new IllegalArgumentException("heading level " + level + " is not 1 to 4");
    }
    Texts.requireLine(text, "heading");
  }
}
