package duty.report;

/** One piece of the running text of a paper, in reading order. */
public sealed interface Block permits Heading, Paragraph, NumberedList, Table {}
