package duty.app;

import duty.check.Message;
import duty.check.Text;
import duty.git.GitFailure;
import java.io.IOException;

/** The history that was asked for cannot be read. */
public final class UnreadableHistory extends IOException {
  private static final long serialVersionUID = 1L;

  private static final Text NO_PROGRAM =
      new Text("找不到 git 程序，查不了历史", "there is no git program, so the history cannot be read");
  private static final Text INSTALL =
      new Text("安装 git，并把它所在的文件夹写进 PATH", "install git, and put its folder on the PATH");
  private static final Text SILENT = new Text("git 一分钟没有回答", "git did not answer for a minute");
  private static final Text LEFT_OUT =
      new Text("克隆时略过了一部分内容（{words}）", "the clone left out what is needed ({words})");
  private static final Text CLONE_ALL =
      new Text("重新克隆，不带 --filter", "clone it anew, without --filter");
  private static final Text REFUSED =
      new Text("git 读不了这个仓库：{words}", "git cannot read this repository: {words}");
  private static final Text FSCK =
      new Text("运行 git fsck 查看，或重新克隆", "see what git fsck says, or clone it anew");

  private final transient Message problem;
  private final transient Message next;

  private UnreadableHistory(GitFailure failure) {
    super(failure.getMessage(), failure);
    this.problem =
        (switch (failure.trouble()) {
              case NO_PROGRAM -> NO_PROGRAM;
              case SILENT -> SILENT;
              case LEFT_OUT -> LEFT_OUT;
              case REFUSED -> REFUSED;
            })
            .with("words", failure.words());
    this.next =
        (switch (failure.trouble()) {
              case NO_PROGRAM -> INSTALL;
              case LEFT_OUT -> CLONE_ALL;
              case SILENT, REFUSED -> FSCK;
            })
            .with();
  }

  /** As one that the command line can put into words. */
  static IOException of(IOException broken) {
    return broken instanceof GitFailure failure ? new UnreadableHistory(failure) : broken;
  }

  public Message problem() {
    return problem;
  }

  public Message next() {
    return next;
  }
}
