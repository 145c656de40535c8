package duty.report;

import java.util.List;

/**
 * An annex: a new page with 附件1 at the top left (附件 if it is the only one), its title on the third
 * line, then its text. The list of annexes after the body is made from the titles.
 *
 * @param title a line feed fixes a break by hand
 * @param orientation of all its pages
 */
public record Annex(String title, Orientation orientation, List<Block> body) {
  public Annex {
    body = List.copyOf(body);
    Texts.requireWords(title, "annex title");
  }
}
