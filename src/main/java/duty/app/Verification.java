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
 * @param whole whether the file is intact: as it was when it was sealed
 * @param paper what its records say that it is; null where they cannot be read
 * @param remake whether it could be remade from them
 * @param ledger what the records at hand say of it; null where there are none, or another body's
 * @param otherBody whose records are at hand, where they are not those of the paper's body
 */
public record Verification(
    Whole whole,
    @Nullable Paper paper,
    Remake remake,
    @Nullable AgainstLedger ledger,
    @Nullable String otherBody) {
  /** What comes of it all. */
  public enum Outcome {
    /** It was remade or compared, and nothing speaks against it. */
    VERIFIED,
    /** It was filed, and a later version took its place. */
    SUPERSEDED,
    /** Nothing speaks against it, but it could be neither remade nor compared. */
    UNPROVEN,
    /** Something speaks against it. */
    REFUTED
  }

  /**
   * What a paper was made of and by.
   *
   * @param body whose it is; null where its records do not say
   * @param commit as it names it; null outside git
   * @param program the version that made it
   * @param records how many it carries
   */
  public record Paper(
      @Nullable String body,
      Period period,
      LocalDate asOf,
      @Nullable String commit,
      String program,
      int records) {}

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
   * @param registered as what it registered this very file; null where it did not
   * @param later a version that was filed after it; null where it is the last
   * @param changes what the paper rests on and is no longer as it stood then; null where nothing
   *     tells how it stood
   * @param aside what it carries for the names and numbers in it, as leaders and settings, and is
   *     no longer as it stood then; that is in the nature of such records
   */
  public record AgainstLedger(
      @Nullable Entry<Filing> filing,
      @Nullable Registered registered,
      @Nullable Entry<Filing> later,
      @Nullable List<RecordChange> changes,
      List<RecordChange> aside) {
    public AgainstLedger {
      changes = changes == null ? null : List.copyOf(changes);
      aside = List.copyOf(aside);
    }
  }

  /** What a filing has the digest of. */
  public enum Registered {
    PAPER,
    /** The paper once it was signed, scanned. */
    SCAN
  }

  /** Whether it is registered as a scan, which bears no seal. */
  public boolean scan() {
    return ledger != null && ledger.registered() == Registered.SCAN;
  }

  /** What comes of it all. */
  public Outcome outcome() {
    if (!scan() && (whole != Whole.YES || remake == Remake.DIFFERENT)) {
      return Outcome.REFUTED;
    }
    if (ledger == null) {
      return remake == Remake.SAME ? Outcome.VERIFIED : Outcome.UNPROVEN;
    }
    if (ledger.registered() == null) {
      return Outcome.REFUTED;
    }
    if (ledger.later() != null) {
      return Outcome.SUPERSEDED;
    }
    List<RecordChange> changes = ledger.changes();
    return changes == null
        ? Outcome.UNPROVEN
        : changes.isEmpty() ? Outcome.VERIFIED : Outcome.REFUTED;
  }
}
