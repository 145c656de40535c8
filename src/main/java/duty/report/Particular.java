package duty.report;

/**
 * A labelled particular, like those who were present at a meeting (GB/T 9704-2012 §10.3): its label
 * in 黑体, indented by two characters, ： after it, then words whose further lines begin below the
 * first.
 *
 * @param label without its ：
 * @param text a line feed in it breaks the line
 */
public record Particular(String label, String text) implements Block {
  public Particular {
    Texts.requireLine(label, "label");
    Texts.requireWords(text, label);
  }
}
