package duty.cli;

import duty.app.Refusal;
import duty.app.RefusedException;
import duty.app.Writing;
import duty.check.Text;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether what was shown is to be written. */
enum Consent {
  GIVEN,
  /** It was only to be shown. */
  NOT_ASKED,
  REFUSED;

  static final Option DRY_RUN =
      Option.flag(new Text("只看会怎样，不写文件", "show what would happen; write nothing"), "--dry-run");
  static final Option YES =
      Option.flag(new Text("不再询问，直接写入", "write without asking"), "--yes", "-y");

  private static final Text DRY =
      new Text(
          "以上是预演，没有写入。确认后去掉 --dry-run 再运行",
          "that was a dry run; nothing was written. Run it without --dry-run to do it");
  private static final Text ASK = new Text("写入 {file}？[y/N] ", "write {file}? [y/N] ");
  private static final Text DECLINED = new Text("没有写入", "nothing was written");
  private static final Text NOBODY =
      new Text("没有终端可以确认，没有写入", "nobody can be asked, so nothing was written");
  private static final Text SAY_YES =
      new Text("确认后加上 --yes 再运行", "run it again with --yes to do it");
  private static final Text NEXT = new Text("下一步：{next}", "next: {next}");
  private static final Set<String> AGREED = Set.of("y", "yes", "是", "好");

  /** What a command does in its turn at writing. */
  interface Work {
    /** The exit code. */
    int run(Writing writing) throws IOException;
  }

  /**
   * Has a turn at writing from the plan on, unless it cannot come to that.
   *
   * @param because the sentence around the {@code reason} why there is none
   * @return the exit code
   */
  static int inTurn(Text because, Call call, Work work) throws IOException {
    boolean possible = asks(call) || (call.has(YES) && !call.has(DRY_RUN));
    try (Writing writing = Writing.begin(call.root(), !possible)) {
      return work.run(writing);
    } catch (RefusedException busy) {
      return refuse(because, List.of(busy.refusal()), call);
    }
  }

  /** Whether somebody will be asked. */
  static boolean asks(Call call) {
    return call.surroundings().terminal() && !call.has(YES) && !call.has(DRY_RUN);
  }

  /** Asks, unless it was said beforehand; whatever is not a yes is a no. */
  static Consent of(String file, Call call) throws IOException {
    if (call.has(DRY_RUN)) {
      call.err().println(DRY.in(call.lang()));
      return NOT_ASKED;
    }
    if (call.has(YES)) {
      return GIVEN;
    }
    if (!call.surroundings().terminal()) {
      call.err().println(NOBODY.in(call.lang()));
      call.err().println(NEXT.with("next", SAY_YES).in(call.lang()));
      return REFUSED;
    }
    call.err().print(ASK.with("file", file).in(call.lang()));
    call.err().flush();
    Charset typed = call.surroundings().encoding(Surroundings.ENCODING);
    BufferedReader in = new BufferedReader(new InputStreamReader(call.surroundings().in(), typed));
    String answer = in.readLine();
    if (answer != null && AGREED.contains(answer.strip().toLowerCase(Locale.ROOT))) {
      return GIVEN;
    }
    call.err().println(DECLINED.in(call.lang()));
    return REFUSED;
  }

  /**
   * Says why nothing is done.
   *
   * @param because the sentence around a {@code reason}
   * @return the exit code
   */
  static int refuse(Text because, List<Refusal> refusals, Call call) {
    for (Refusal refusal : refusals) {
      String reason = because.with("reason", refusal.reason()).in(call.lang());
      call.err().println(reason);
      call.err().println(NEXT.with("next", refusal.next()).in(call.lang()));
    }
    return ExitCode.FINDINGS;
  }
}
