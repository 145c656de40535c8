package duty.git;

import java.io.IOException;

/** Git's program could not answer. */
public final class GitFailure extends IOException {
  private static final long serialVersionUID = 1L;

  /** Characters of git's own words that are kept. */
  private static final int MOST = 300;

  private final Trouble trouble;
  private final String words;

  /** What is the matter. */
  public enum Trouble {
    /** No git program was found, or it cannot be started. */
    NO_PROGRAM,
    /** It gave no sign of life for a minute, and was stopped. */
    SILENT,
    /** Something was left out when the repository was cloned, and is not fetched here. */
    LEFT_OUT,
    /** It gave up, and said why. */
    REFUSED
  }

  /**
   * @param words git's own, or a file
   */
  GitFailure(Trouble trouble, String words) {
    super(trouble + " " + harmless(words));
    this.trouble = trouble;
    this.words = harmless(words);
  }

  public Trouble trouble() {
    return trouble;
  }

  /** One line of git's own words, or a file; nothing in it commands a terminal. */
  public String words() {
    return words;
  }

  private static String harmless(String words) {
    String shown = words.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]", "\uFFFD");
    return shown.length() > MOST ? shown.substring(0, MOST) + "…" : shown;
  }
}
