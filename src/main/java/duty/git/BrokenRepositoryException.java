package duty.git;

import java.io.IOException;

/** A repository does not hold what it says it does, or holds it in a way that is not known here. */
public final class BrokenRepositoryException extends IOException {
  private static final long serialVersionUID = 1L;

  private final Trouble trouble;
  private final String what;

  /** What is the matter. */
  public enum Trouble {
    /** An object is not there: a partial clone, or something was lost. */
    MISSING,
    /** Bytes are not what they should be. */
    CORRUPT,
    /** A format of repository that is not read: SHA-256 names, reftable. */
    UNKNOWN_FORMAT
  }

  /**
   * @param what an object's name, a file or a format
   */
  BrokenRepositoryException(Trouble trouble, String what) {
    super(trouble + " " + what);
    this.trouble = trouble;
    this.what = what;
  }

  public Trouble trouble() {
    return trouble;
  }

  /** An object's name, a file or a format. */
  public String what() {
    return what;
  }

  static BrokenRepositoryException corrupt(Object what) {
    return new BrokenRepositoryException(Trouble.CORRUPT, what.toString());
  }
}
