package duty.cli;

import duty.app.PaperOrder;
import duty.check.Message;
import duty.check.Text;
import java.io.IOException;

/** {@code duty report KIND}: a paper other than the quarter's report. */
final class PaperCommand extends Command {
  private static final Text MADE =
      new Text("已生成{paper}，以 {asOf} 为准。下一步：{next}", "made {paper} as of {asOf}. Next: {next}");

  private final Option output;
  private final Text paper;
  private final Reader reader;

  /** Reads an order from the command line. */
  interface Reader {
    PaperOrder read(Call call);
  }

  /**
   * @param output one of the manual's options
   * @param paper what the paper is called
   */
  PaperCommand(Manual manual, Option output, Text paper, Reader reader) {
    super(manual);
    this.output = output;
    this.paper = paper;
    this.reader = reader;
  }

  @Override
  public int run(Call call) throws IOException {
    Message name = paper.with();
    Message next = manual().next().with();
    return new PaperDesk(call, output, name)
        .make(
            reader.read(call), made -> MADE.with("paper", name, "asOf", made.asOf(), "next", next));
  }
}
