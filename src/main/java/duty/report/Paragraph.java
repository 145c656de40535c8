package duty.report;

/**
 * A paragraph of the text, indented by two characters.
 *
 * @param text a line feed in it breaks the line without starting a paragraph
 */
public record Paragraph(String text) implements Block {
  public Paragraph {
    Texts.requireWords(text, "paragraph");
  }
}
