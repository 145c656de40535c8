package duty.cli;

import duty.app.MakePaper;
import duty.app.PaperOrder;
import duty.app.RefusedException;
import duty.check.Message;
import duty.check.Text;
import java.io.IOException;
import java.util.Map;

/** {@code duty report KIND}: a paper other than the quarter's report. */
final class PaperCommand implements Command {
  private static final Text MADE =
      new Text("已生成{paper}，以 {asOf} 为准。下一步：{next}", "made {paper} as of {asOf}. Next: {next}");
  private static final Text UNSOUND =
      new Text(
          "台账有{count}处错误，未生成{paper}。改正以上各处后再运行",
          "the records have {count} errors, so {paper} was not made. Put the above right and run it again");
  private static final Text UNPRINTABLE =
      new Text(
          "有字打不出来，未生成{paper}。请改用字库里有的字",
          "some characters cannot be printed, so {paper} was not made. Use others that can");
  private static final Text NOTHING =
      new Text(
          "截至 {asOf} 没有逾期未办的事项，未生成{paper}",
          "nothing is overdue on {asOf}, so {paper} was not made");
  private static final Text TOO_EARLY =
      new Text(
          "早于台账启用日期 {day}，没有可写的内容",
          "that was over before the records begin on {day}: there is nothing to tell");
  private static final Text LATER =
      new Text(
          "换一个时间；台账确从更早开始的，改正 duty.yaml 的 records-from",
          "choose another period; if the records begin earlier, correct records-from in duty.yaml");

  private final Manual manual;
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
    this.manual = manual;
    this.output = output;
    this.paper = paper;
    this.reader = reader;
  }

  @Override
  public Manual manual() {
    return manual;
  }

  @Override
  public int run(Call call) throws IOException {
    JudgingOptions judging = call.judging();
    PaperOrder order = reader.read(call);
    MakePaper.Outcome outcome;
    try {
      outcome =
          MakePaper.run(
              call.root(),
              order,
              judging.asOf(),
              PaperOptions.format(call),
              usual -> PaperOptions.target(call, output, usual),
              FrontDoor.version(),
              call.surroundings().fontFolders());
    } catch (RefusedException refused) {
      throw new UsageError(refused.refusal().reason(), refused.refusal().next());
    }
    Message said = tell(outcome, judging, call);
    call.out().flush();
    if (outcome instanceof MakePaper.Made made) {
      made.passedOver()
          .forEach(one -> call.err().println(Harmless.show(FontNotes.of(one).in(call.lang()))));
    }
    call.err().println(said.in(call.lang()));
    return outcome instanceof MakePaper.Made ? ExitCode.OK : ExitCode.FINDINGS;
  }

  /** On standard output the files, or what stands in their way; gives what to say about it. */
  private Message tell(MakePaper.Outcome outcome, JudgingOptions judging, Call call) {
    Message name = paper.with(Map.of());
    if (outcome instanceof MakePaper.Made made) {
      PaperOptions.tell(made.files(), call);
      return MADE.with(
          Map.of("paper", name, "asOf", judging.asOf(), "next", manual.next().with(Map.of())));
    }
    if (outcome instanceof MakePaper.Unsound unsound) {
      new HumanPrinter(call.lang(), judging.asOf(), Colours.of(call.surroundings()))
          .print(unsound.errors(), call.out());
      return UNSOUND.with(Map.of("count", unsound.errors().size(), "paper", name));
    }
    if (outcome instanceof MakePaper.Unprintable unprintable) {
      PaperOptions.tell(unprintable.characters(), call);
      return UNPRINTABLE.with("paper", name);
    }
    if (outcome instanceof MakePaper.TooEarly early) {
      throw new UsageError(TOO_EARLY.with("day", early.recordsFrom()), LATER);
    }
    return NOTHING.with(Map.of("asOf", judging.asOf(), "paper", name));
  }
}
