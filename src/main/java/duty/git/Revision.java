package duty.git;

import java.io.IOException;
import java.util.List;
import java.util.Set;
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

  /** {@code name~2^{commit}^2}: a name, then steps back. */
  private static final Pattern FORM =
      Pattern.compile("(.+?)((?:~\\d*|\\^\\d*|\\^\\{(?:commit)?})*)");

  private static final Pattern STEP = Pattern.compile("([~^])(\\{[a-z]*}|\\d*)");
  private static final Pattern DIGITS = Pattern.compile("[0-9a-fA-F]{4,40}");

  static Revision of(String written, GitRepository repository) throws IOException {
    Matcher form = FORM.matcher(written);
    if (!form.matches()) {
      return new Revision(written, null, missing(repository));
    }
    String name = form.group(1).equals("@") ? "HEAD" : form.group(1);
    ObjectId id = repository.refs().named(name);
    if (id == null && DIGITS.matcher(name).matches()) {
      Set<ObjectId> found =
          repository.objects().beginningWith(name.toLowerCase(java.util.Locale.ROOT));
      List<ObjectId> commits = commits(found, repository);
      if (commits.size() > 1) {
        return new Revision(written, null, Problem.AMBIGUOUS);
      }
      if (commits.isEmpty() && !found.isEmpty()) {
        return new Revision(written, null, Problem.NOT_A_COMMIT);
      }
      id = commits.isEmpty() ? null : commits.get(0);
    }
    if (id == null) {
      return new Revision(written, null, missing(repository));
    }
    ObjectId commit = peeled(id, repository);
    return commit == null
        ? new Revision(written, null, Problem.NOT_A_COMMIT)
        : stepped(written, commit, form.group(2), repository);
  }

  private static Problem missing(GitRepository repository) {
    return repository.isShallow() ? Problem.CUT_OFF : Problem.UNKNOWN;
  }

  private static List<ObjectId> commits(Set<ObjectId> found, GitRepository repository)
      throws IOException {
    List<ObjectId> commits = new java.util.ArrayList<>();
    for (ObjectId id : found) {
      ObjectId commit = peeled(id, repository);
      if (commit != null && !commits.contains(commit)) {
        commits.add(commit);
      }
    }
    return commits;
  }

  /** The commit itself, or the one that a tag is on; null for anything else. */
  private static @Nullable ObjectId peeled(ObjectId id, GitRepository repository)
      throws IOException {
    ObjectId at = id;
    for (int links = 0; links < 10; links++) {
      RawObject object = repository.objects().read(at);
      if (object.type() == RawObject.Type.COMMIT) {
        return at;
      }
      // A tag begins with "object " and the name of what it is on.
      ObjectId next =
          object.type() == RawObject.Type.TAG ? ObjectId.ofDigits(object.bytes(), 7) : null;
      if (next == null) {
        return null;
      }
      at = next;
    }
    return null;
  }

  private static Revision stepped(
      String written, ObjectId start, String steps, GitRepository repository) throws IOException {
    ObjectId at = start;
    Matcher step = STEP.matcher(steps);
    while (step.find()) {
      if (step.group(2).startsWith("{")) {
        continue;
      }
      int number = number(step.group(2));
      int times = step.group(1).equals("~") ? number : Math.min(number, 1);
      int parent = step.group(1).equals("~") ? 0 : number - 1;
      for (int i = 0; i < times; i++) {
        List<ObjectId> parents = repository.commit(at).parents();
        boolean cut = repository.isCutOff(at);
        if (cut || parent >= parents.size()) {
          return new Revision(written, null, cut ? Problem.CUT_OFF : Problem.BEFORE_THE_FIRST);
        }
        at = parents.get(parent);
      }
    }
    return new Revision(written, at, Problem.NONE);
  }

  private static int number(String digits) {
    return digits.isEmpty()
        ? 1
        : Integer.parseInt(digits.substring(0, Math.min(9, digits.length())));
  }
}
