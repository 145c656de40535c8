package duty.report;

import java.util.List;

/**
 * Where a form is signed by hand: the parties beside each other, two in a row, kept together with
 * at least two lines of the text above.
 *
 * @param parties at least one
 */
public record SigningSpace(List<Party> parties) implements Block {
  public SigningSpace {
    parties = List.copyOf(parties);
    if (parties.isEmpty()) {
      throw new IllegalArgumentException("nobody signs");
    }
  }

  /**
   * One who signs.
   *
   * @param name as printed, like 甲方：某某局
   * @param fields one to a line; one that ends with ： is followed by a rule to write on, any other
   *     (like 　　年　月　日) is printed as it is
   */
  public record Party(String name, List<String> fields) {
    public Party {
      fields = List.copyOf(fields);
      Texts.requireLine(name, "party");
      fields.forEach(field -> Texts.requireLine(field, "field to be filled in"));
    }
  }
}
