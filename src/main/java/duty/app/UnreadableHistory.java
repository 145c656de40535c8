package duty.app;

import duty.check.Message;
import duty.check.Text;
import duty.git.BrokenRepositoryException;
import java.io.IOException;
import java.util.Map;

/** The history that was asked for cannot be read. */
public final class UnreadableHistory extends IOException {
  private static final long serialVersionUID = 1L;

  private static final Text MISSING =
      new Text("git 仓库里缺少对象 {what}", "the git repository lacks the object {what}");
  private static final Text CORRUPT =
      new Text("git 仓库已损坏：{what}", "the git repository is damaged: {what}");
  private static final Text UNKNOWN_FORMAT =
      new Text("不认识这种 git 仓库格式：{what}", "git repositories of this format are not known: {what}");
  private static final Text FSCK =
      new Text("运行 git fsck 查看，或重新克隆", "see what git fsck says, or clone it anew");
  private static final Text ORDINARY =
      new Text("换用普通格式（SHA-1、files）的克隆", "use a clone in the ordinary format (SHA-1, files)");

  private final transient Message problem;
  private final transient Message next;

  UnreadableHistory(BrokenRepositoryException broken) {
    super(broken.getMessage(), broken);
    Text text =
        switch (broken.trouble()) {
          case MISSING -> MISSING;
          case CORRUPT -> CORRUPT;
          case UNKNOWN_FORMAT -> UNKNOWN_FORMAT;
        };
    this.problem = text.with("what", broken.what());
    this.next =
        (broken.trouble() == BrokenRepositoryException.Trouble.UNKNOWN_FORMAT ? ORDINARY : FSCK)
            .with(Map.of());
  }

  /** As one that the command line can put into words. */
  static IOException of(IOException broken) {
    return broken instanceof BrokenRepositoryException known
        ? new UnreadableHistory(known)
        : broken;
  }

  public Message problem() {
    return problem;
  }

  public Message next() {
    return next;
  }
}
