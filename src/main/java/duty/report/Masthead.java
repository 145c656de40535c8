package duty.report;

import org.jspecify.annotations.Nullable;

/**
 * What stands above the text on the first page.
 *
 * @param numberLine {@code null} for none
 * @param title broken into balanced lines; a line feed fixes a break by hand
 * @param stage like 送审稿, set in brackets below the title; {@code null} for none
 * @param addressee 主送机关, flush left, its ： added if it lacks one; {@code null} for none
 */
public record Masthead(
    @Nullable NumberLine numberLine,
    String title,
    @Nullable String stage,
    @Nullable String addressee) {

  public Masthead {
    Texts.requireWords(title, "title");
  }

  /** A title alone. */
  public static Masthead of(String title) {
    return new Masthead(null, title, null, null);
  }
}
