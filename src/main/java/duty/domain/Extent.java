package duty.domain;

/**
 * How far the reading of the files went, each number a part of the one before or of {@code parsed}.
 *
 * @param listed files and folders that were held against the place that their kind has
 * @param opened those in their place, whose text was looked at
 * @param parsed those whose fields could be looked at
 * @param referring how many of these name another record
 * @param attaching how many of these name an attachment
 */
public record Extent(int listed, int opened, int parsed, int referring, int attaching) {
  /** Of nothing. */
  public static final Extent NONE = new Extent(0, 0, 0, 0, 0);

  public Extent plus(Extent more) {
    return new Extent(
        listed + more.listed,
        opened + more.opened,
        parsed + more.parsed,
        referring + more.referring,
        attaching + more.attaching);
  }
}
