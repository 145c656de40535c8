package duty.domain;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of when the records were entered.
 *
 * @param reach how much is known
 * @param words git's own, where it cannot read the repository; else empty
 * @param entries by file, relative to the records root, in NFC; files not yet committed have none
 * @param leftOut files of the last commit that a sparse checkout left out, in the same way
 */
public record History(
    Reach reach, String words, Map<String, Entered> entries, Set<String> leftOut) {
  /** Where there is none. */
  public static final History NONE = of(Reach.NONE);

  /** Where nobody looks for one: a paper or a hand-over does not depend on it. */
  public static final History UNASKED = of(Reach.UNASKED);

  /** How much is known. */
  public enum Reach {
    /** Every commit. */
    FULL,
    /** Older commits were left out when the repository was cloned. */
    CUT_OFF,
    /** Nothing of the ledger was committed yet. */
    UNCOMMITTED,
    /** What is needed was left out when the repository was cloned. */
    LEFT_OUT,
    /** There is a repository that git cannot read. */
    UNREADABLE,
    /** There is one, and git does not answer. */
    SILENT,
    /** There is one, and no git program. */
    NO_PROGRAM,
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
    leftOut = Set.copyOf(leftOut);
  }

  /** One of which nothing more is known. */
  public static History of(Reach reach) {
    return unread(reach, "");
  }

  /** One that git cannot tell, in git's words. */
  public static History unread(Reach reach, String words) {
    return new History(reach, words, Map.of(), Set.of());
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
