package duty.app;

import duty.check.Message;
import duty.check.Text;
import duty.domain.Nearest;
import duty.git.GitRepository;
import duty.git.ObjectId;
import duty.git.Revision;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds commits of the repository that the records lie in, as somebody names them. */
final class Commits {
  private static final Text NO_REPOSITORY =
      new Text(
          "台账不在 git 仓库里，没有历史可查", "the records are in no git repository, so there is no history");
  private static final Text COMMIT_THEM =
      new Text("先把台账放进 git 仓库并提交", "put the records into a git repository and commit them");
  private static final Text NO_COMMIT =
      new Text("git 仓库里还没有提交", "there is no commit in the git repository yet");
  private static final Text UNKNOWN = new Text("没有版本“{given}”", "there is no revision “{given}”");
  private static final Text AMBIGUOUS =
      new Text("以“{given}”开头的提交不止一个", "several commits begin with “{given}”");
  private static final Text NOT_A_COMMIT = new Text("“{given}”不是一次提交", "“{given}” is not a commit");
  private static final Text BEFORE_THE_FIRST =
      new Text("“{given}”在第一次提交之前", "“{given}” is before the first commit");
  private static final Text CUT_OFF =
      new Text(
          "找不到版本“{given}”：只取了一部分提交历史",
          "revision “{given}” is not here: only a part of the history was fetched");
  private static final Text MEANT = new Text("是不是 {near}？", "did you mean {near}?");
  private static final Text NAME_ONE =
      new Text(
          "写提交号、分支、标签或 HEAD~1；有：{names}",
          "name a commit, a branch, a tag or HEAD~1; there are: {names}");
  private static final Text LONGER = new Text("多写几位提交号", "give more of its digits");
  private static final Text FETCH =
      new Text(
          "取全部历史：git fetch --unshallow；在 CI 中设 fetch-depth: 0（GitLab 设 GIT_DEPTH: 0）",
          "fetch all of it: git fetch --unshallow; in CI set fetch-depth: 0 (GitLab: GIT_DEPTH:"
              + " 0)");

  /** Names that are shown where nothing is near. */
  private static final int FEW = 8;

  private final Path root;
  private final GitRepository repository;

  private Commits(Path root, GitRepository repository) {
    this.root = root;
    this.repository = repository;
  }

  /**
   * Opens the repository.
   *
   * @throws RefusedException where there is none
   */
  static Commits around(Path root) throws IOException, RefusedException {
    try {
      GitRepository repository = GitRepository.around(root).orElse(null);
      if (repository == null) {
        throw refused(NO_REPOSITORY.with(), COMMIT_THEM.with());
      }
      return new Commits(root, repository);
    } catch (IOException broken) {
      throw UnreadableHistory.of(broken);
    }
  }

  GitRepository repository() {
    return repository;
  }

  /** What is checked out. */
  ObjectId head() throws IOException, RefusedException {
    try {
      Optional<ObjectId> head = repository.head();
      if (head.isEmpty()) {
        throw refused(NO_COMMIT.with(), COMMIT_THEM.with());
      }
      return head.get();
    } catch (IOException broken) {
      throw UnreadableHistory.of(broken);
    }
  }

  /** The commit that is meant. */
  ObjectId named(String given) throws IOException, RefusedException {
    try {
      Revision revision = repository.revision(given);
      if (revision.commit() != null) {
        return revision.commit();
      }
      throw refusal(given, revision.problem());
    } catch (IOException broken) {
      throw UnreadableHistory.of(broken);
    }
  }

  /** The records as they were then. */
  CommittedRecords records(ObjectId commit) throws IOException {
    try {
      return new CommittedRecords(root, repository, commit);
    } catch (IOException broken) {
      throw UnreadableHistory.of(broken);
    }
  }

  private RefusedException refusal(String given, Revision.Problem problem) throws IOException {
    Map<String, String> facts = Map.of("given", given);
    return switch (problem) {
      case AMBIGUOUS -> refused(AMBIGUOUS.with(facts), LONGER.with());
      case CUT_OFF -> refused(CUT_OFF.with(facts), FETCH.with());
      case NOT_A_COMMIT -> near(NOT_A_COMMIT, given);
      case BEFORE_THE_FIRST ->
          refused(BEFORE_THE_FIRST.with(facts), NAME_ONE.with("names", few(repository.names())));
      case UNKNOWN, NONE -> near(UNKNOWN, given);
    };
  }

  private RefusedException near(Text reason, String given) throws IOException {
    List<String> names = repository.names();
    Map<String, String> facts = Map.of("given", given);
    return Nearest.to(given, names)
        .or(() -> Nearest.to(given.toUpperCase(Locale.ROOT), List.of("HEAD")))
        .map(near -> refused(reason.with(facts), MEANT.with("near", near)))
        .orElseGet(() -> refused(reason.with(facts), NAME_ONE.with("names", few(names))));
  }

  private static List<String> few(List<String> names) {
    return names.subList(0, Math.min(FEW, names.size()));
  }

  private static RefusedException refused(Message reason, Message next) {
    return new RefusedException(new Refusal(reason, next));
  }
}
