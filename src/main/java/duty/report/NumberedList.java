package duty.report;

import java.util.List;

/**
 * Paragraphs that the layout numbers 1. 2. 3., or （1）（2）（3） below a heading of level 3 or 4.
 *
 * @param items at least one, without their numbers
 */
public record NumberedList(List<String> items) implements Block {
  public NumberedList {
    items = List.copyOf(items);
    if (items.isEmpty()) {
      throw new IllegalArgumentException("a numbered list has no items");
    }
    items.forEach(item -> Texts.requireWords(item, "list item"));
  }
}
