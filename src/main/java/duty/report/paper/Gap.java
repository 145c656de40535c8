package duty.report.paper;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that is not yet registered (尚未登记), as the report tells it.
 *
 * @param rule its rule's id
 * @param text one Chinese sentence; its dates are written as papers write them
 * @param asks what an opinion asks to be done, one Chinese sentence
 * @param basis where the plan asks for it
 * @param quotation its words, as in force; empty where there are none
 * @param due the last day in time; null where there is none
 */
public record Gap(
    String rule,
    String text,
    String asks,
    String basis,
    String quotation,
    @Nullable LocalDate due) {
  public Gap {
    text = Chinese.unspaced(Chinese.withDates(text));
  }

  /** Where the plan asks for it, with its words. */
  String basisInWords() {
    return quotation.isEmpty() ? basis + "的要求" : basis + "“" + quotation + "”";
  }
}
