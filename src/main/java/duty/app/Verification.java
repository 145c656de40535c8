package duty.app;

import duty.app.changes.RecordChange;
import duty.domain.Entry;
import duty.domain.Filing;
import duty.domain.Period;
import duty.report.PaperSeal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said of a paper.
 *
 * @param whole whether the file is as it was made
 * @param paper what its records say that it is; null where they cannot be read
 * @param remake whether it follows from them
 * @param ledger what the records at hand say; null where there are none
 */
public record Verification(
    Whole whole, @Nullable Paper paper, Remake remake, @Nullable AgainstLedger ledger) {
  /**
   * What a paper was made of and by.
   *
   * @param commit as it names it; null outside git
   * @param program the version that made it
   * @param records how many it carries
   */
  public record Paper(
      Period period, LocalDate asOf, @Nullable String commit, String program, int records) {}

  /** Whether the file is as it was made. */
  public enum Whole {
    /** As it was made. */
    YES,
    /** A byte at least is another one. */
    NO,
    /** It was made, but never filed. */
    NEVER_FILED,
    /** It is no PDF. */
    NO_PDF,
    /** It is none of this program's papers, or was written anew by another program. */
    FOREIGN;

    static Whole of(PaperSeal.State seal) {
      return switch (seal) {
        case WHOLE -> YES;
        case BROKEN -> NO;
        case BLANK -> NEVER_FILED;
        case NONE -> FOREIGN;
      };
    }
  }

  /** What comes of making the paper again from the records in it. */
  public enum Remake {
    /** Byte for byte the same. */
    SAME,
    /** Another paper. */
    DIFFERENT,
    /** Another paper, but it was another version of the program that made it. */
    OTHER_VERSION,
    /** It carries no records that can be read. */
    NO_RECORDS,
    /** Not tried, since the file is not whole. */
    NOT_TRIED
  }

  /**
   * What the records say.
   *
   * @param filing the one that registered this very file; else the one of the same period, if any
   * @param registered whether it registered this very file
   * @param later a version that was filed after it; null where it is the last
   * @param changes what the paper rests on and is no longer as it stood then
   * @param aside what it carries for the names and numbers in it, as leaders and settings, and is
   *     no longer as it stood then; that is in the nature of such records
   */
  public record AgainstLedger(
      @Nullable Entry<Filing> filing,
      boolean registered,
      @Nullable Entry<Filing> later,
      List<RecordChange> changes,
      List<RecordChange> aside) {
    public AgainstLedger {
      changes = List.copyOf(changes);
      aside = List.copyOf(aside);
    }
  }

  /** Whether nothing speaks against the paper. */
  public boolean holds() {
    return whole == Whole.YES
        && (remake == Remake.SAME || remake == Remake.OTHER_VERSION)
        && (ledger == null || (ledger.registered() && ledger.changes().isEmpty()));
  }
}
