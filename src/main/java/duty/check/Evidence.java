package duty.check;

/**
 * What a rule looked at, so that silence can be told from not having looked.
 *
 * @param records how many records, each once (份)
 * @param owed how many things that somebody owes, such as one leader's meeting of one quarter (项)
 */
public record Evidence(About rule, int records, int owed) {
  /** Whether there was nothing for the rule to look at. */
  public boolean none() {
    return records == 0 && owed == 0;
  }
}
