package duty.cli;

import duty.app.Export;
import duty.app.MakePaper;
import duty.app.PaperFormat;
import duty.app.PaperOrder;
import duty.app.RefusedException;
import duty.check.Message;
import duty.check.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;

/**
 * Has a paper made, and tells what became of it; the same for every kind.
 *
 * @param output says where the paper goes
 * @param paper what it is called
 */
record PaperDesk(Call call, Option output, Message paper) {
  private static final Text UNSOUND =
      new Text(
          "台账有{count}处错误，未生成{paper}。改正以上各处后再运行",
          "the records have {count} error(s), so {paper} was not made. Put the above right and run it again");
  private static final Text UNPRINTABLE =
      new Text(
          "有字打不出来，未生成{paper}。在 duty.yaml 的 fonts 写明有这些字的字体，运行 duty fonts 查看",
          "some characters cannot be printed, so {paper} was not made. Name a font that has them under fonts in duty.yaml; duty fonts shows them");
  private static final Text NOTHING =
      new Text(
          "截至 {asOf} 没有逾期未办的事项，未生成{paper}",
          "nothing is overdue on {asOf}, so {paper} was not made");
  private static final Text TOO_EARLY =
      new Text(
          "{period}早于台账启用日期 {day}，没有可写的内容",
          "{period} was over before the records begin on {day}: there is nothing to tell");
  private static final Text LATER =
      new Text(
          "换一个时间；台账确从更早开始的，改正 duty.yaml 的 records-from",
          "choose another period; if the records begin earlier, correct records-from in duty.yaml");

  /**
   * Makes it.
   *
   * @param said what to say when it is made
   * @return the exit code
   */
  int make(PaperOrder order, Function<MakePaper.Made, Message> said) throws IOException {
    MakePaper.Outcome outcome = outcome(order);
    Message summary = tell(outcome, said);
    call.out().flush();
    if (outcome instanceof MakePaper.Made made) {
      made.passedOver().forEach(one -> call.err().println(FontNotes.of(one).in(call.lang())));
    }
    call.err().println(summary.in(call.lang()));
    return outcome instanceof MakePaper.Made ? ExitCode.OK : ExitCode.FINDINGS;
  }

  private MakePaper.Outcome outcome(PaperOrder order) throws IOException {
    PaperFormat format = PaperOptions.format(call, output);
    try {
      return MakePaper.run(
          call.root(),
          order,
          call.judging().given(),
          call.surroundings().today(),
          format,
          target(format),
          FrontDoor.version(),
          call.surroundings().fontFolders());
    } catch (RefusedException refused) {
      throw new UsageError(refused.refusal().reason(), refused.refusal().next());
    }
  }

  private boolean onScreen() {
    return call.value(output).filter(PaperOptions.SCREEN::equals).isPresent();
  }

  private MakePaper.Target target(PaperFormat format) {
    return new MakePaper.Target() {
      @Override
      public Path choose(String usual) {
        return PaperOptions.target(call, output, format, usual);
      }

      @Override
      public void take(Path place, Map<Path, byte[]> files) throws IOException, RefusedException {
        if (onScreen()) {
          int mark = 0; // of several sheets the first alone says how it is encoded
          for (byte[] bytes : files.values()) {
            call.print(Arrays.copyOfRange(bytes, mark, bytes.length));
            mark = 3;
          }
        } else {
          boolean folder = format == PaperFormat.CSV && !PaperFormat.isSheet(place);
          Export.write(files, folder, call.has(PaperOptions.FORCE));
        }
      }
    };
  }

  /** On standard output the files, or what stands in their way; gives what to say about it. */
  private Message tell(MakePaper.Outcome outcome, Function<MakePaper.Made, Message> said) {
    if (outcome instanceof MakePaper.Made made) {
      if (!onScreen()) {
        PaperOptions.tell(made.files(), call);
      }
      return said.apply(made);
    }
    if (outcome instanceof MakePaper.Unsound unsound) {
      new HumanPrinter(call.lang(), call.judging().asOf(), Colours.of(call.surroundings()))
          .print(unsound.errors(), call.out());
      return UNSOUND.with("count", unsound.errors().size(), "paper", paper);
    }
    if (outcome instanceof MakePaper.Unprintable unprintable) {
      PaperOptions.tell(unprintable.characters(), call);
      return UNPRINTABLE.with("paper", paper);
    }
    if (outcome instanceof MakePaper.TooEarly early) {
      throw new UsageError(
          TOO_EARLY.with("period", early.period(), "day", early.recordsFrom()), LATER);
    }
    return NOTHING.with("asOf", call.judging().asOf(), "paper", paper);
  }
}
