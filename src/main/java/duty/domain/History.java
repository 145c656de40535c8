package duty.domain;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of when the records were entered.
 *
 * @param reach how much is known
 * @param entries by file, relative to the records root, in NFC; files not yet committed have none
 */
public record History(Reach reach, Map<String, Entered> entries) {
  /** Where there is none. */
  public static final History NONE = new History(Reach.NONE, Map.of());

  /** Where nobody looks for one: a paper or a hand-over does not depend on it. */
  public static final History UNASKED = new History(Reach.UNASKED, Map.of());

  /** How much is known. */
  public enum Reach {
    /** Every commit. */
    FULL,
    /** Older commits were left out when the repository was cloned. */
    CUT_OFF,
    /** There is a repository that cannot be read. */
    UNREADABLE,
    /** There is no repository. */
    NONE,
    /** Nobody looked. */
    UNASKED
  }

  /**
   * How a record was first entered.
   *
   * @param day no earlier than any commit that was there before, whatever the commit itself says
   * @param commit the first digits of its name
   * @param author a name
   */
  public record Entered(LocalDate day, String commit, String author) {}

  public History {
    entries = Map.copyOf(entries);
  }

  /** Empty for a file that is not yet committed. */
  public Optional<Entered> entered(String file) {
    return Optional.ofNullable(entries.get(Normalizer.normalize(file, Normalizer.Form.NFC)));
  }

  /** The day that the ledger itself came into the repository; empty while it has not. */
  public Optional<LocalDate> begun() {
    return entered(Kind.SETTINGS.folder()).map(Entered::day);
  }
}
