package duty.report;

import java.util.List;

/** One piece of the running text of a paper, in reading order. */
public sealed interface Block
    permits Heading, Paragraph, Particular, NumberedList, Table, Matrix, Chart, SigningSpace {

  /** What a spreadsheet gets of it. */
  default List<Table> tables() {
    return List.of();
  }
}
