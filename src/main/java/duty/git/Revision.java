package duty.git;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody means by {@code HEAD~2}, a branch, a tag or the first digits of a commit.
 *
 * @param written as it was typed
 * @param commit null where there is none; the problem says why
 */
public record Revision(String written, @Nullable ObjectId commit, Problem problem) {
  /** Why a revision names no commit. */
  public enum Problem {
    NONE,
    /** Nothing goes by that name. */
    UNKNOWN,
    /** The digits begin several names. */
    AMBIGUOUS,
    /** It is something else, such as a file. */
    NOT_A_COMMIT,
    /** It goes back beyond the first commit. */
    BEFORE_THE_FIRST,
    /** It may be among the commits that a shallow clone left out. */
    CUT_OFF
  }

  /**
   * {@code name~2^{commit}^2}: a name, then steps back. Nothing else of git's language is let
   * through: no file of a commit, no search, no list of commits.
   */
  private static final Pattern FORM =
      Pattern.compile(
          "((?!.*(?:\\.\\.|@\\{))[^\\s\\p{Cntrl}~^:?*\\[\\\\]+)"
              + "((?:~\\d*|\\^\\d*|\\^\\{(?:commit)?})*)");

  static Revision of(String written, GitRepository repository, GitProgram git) throws IOException {
    Problem missing = repository.isShallow() ? Problem.CUT_OFF : Problem.UNKNOWN;
    Matcher form = FORM.matcher(written);
    if (!form.matches()) {
      return new Revision(written, null, missing);
    }
    String name = form.group(1);
    try (GitProcess told =
        git.start("cat-file", "--batch-check")
            .feed(List.of(written + "^{commit}", name + "^{commit}", name))) {
      List<String> answers = told.lines();
      told.end();
      ObjectId commit = ObjectId.of(answers.get(0).replaceFirst(" .*", ""));
      if (commit != null) {
        return new Revision(written, commit, Problem.NONE);
      }
      if (answers.stream().anyMatch(one -> one.endsWith(" ambiguous"))) {
        return new Revision(written, null, Problem.AMBIGUOUS);
      }
      if (isThere(answers.get(2)) && !isThere(answers.get(1))) {
        return new Revision(written, null, Problem.NOT_A_COMMIT);
      }
      if (!told.complaint("error: ").isEmpty()) {
        throw told.failure();
      }
      boolean before = isThere(answers.get(1)) && !repository.isShallow();
      return new Revision(written, null, before ? Problem.BEFORE_THE_FIRST : missing);
    }
  }

  private static boolean isThere(String answer) {
    return !answer.endsWith(" missing");
  }
}
