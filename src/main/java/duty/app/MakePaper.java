package duty.app;

import duty.check.Diagnostic;
import duty.domain.Judging;
import duty.domain.JudgingDay;
import duty.domain.Ledger;
import duty.domain.Obligations;
import duty.domain.Period;
import duty.report.Document;
import duty.report.MissingGlyphsException;
import duty.report.paper.Origin;
import duty.store.Particulars;
import duty.store.RecordSource;
import duty.store.RecordStore;
import duty.store.Sources;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes a paper that was ordered, unless what it rests on is too unsound. */
public final class MakePaper {
  /** What became of an order. */
  public sealed interface Outcome permits TooEarly, Unsound, Nothing, Unprintable, Made {}

  /** The period was over before the ledger began; nothing was written. */
  public record TooEarly(Period period, LocalDate recordsFrom) implements Outcome {}

  /** What the paper rests on has errors of soundness; nothing was written. */
  public record Unsound(List<Diagnostic> errors) implements Outcome {
    public Unsound {
      errors = List.copyOf(errors);
    }
  }

  /** There is nothing to put on paper; nothing was written. */
  public record Nothing() implements Outcome {}

  /**
   * Characters have no glyph; nothing was written.
   *
   * @param characters each with its code point, beside the text that holds it
   */
  public record Unprintable(Map<String, String> characters) implements Outcome {}

  /**
   * The files were written.
   *
   * @param asOf the day at whose end it is true
   * @param open how many things of the period are not yet registered
   * @param passedOver fonts that duty.yaml names and that could not set it
   */
  public record Made(List<Path> files, LocalDate asOf, int open, List<Faces.PassedOver> passedOver)
      implements Outcome {
    public Made {
      files = List.copyOf(files);
      passedOver = List.copyOf(passedOver);
    }
  }

  /** Where the paper goes. */
  public interface Target {
    /**
     * A file for PDF, for CSV a folder or a name for sheets.
     *
     * @param usual its name where nobody asks for another, without ending
     */
    Path choose(String usual);

    /** Takes all of it, or nothing. */
    default void take(Path place, Map<Path, byte[]> files) throws IOException, RefusedException {
      Export.write(files, true, false);
    }
  }

  private MakePaper() {}

  /**
   * Makes it and writes it.
   *
   * @param asOf the day that it is to be true at; null for the day of its issue, else today
   * @param version of the program, as the paper is to name it
   * @param fontFolders where fonts are installed
   * @throws RefusedException where there is no such thing as was ordered
   * @throws IOException where the target cannot be written; what was there is there still
   */
  public static Outcome run(
      Path root,
      PaperOrder order,
      @Nullable LocalDate asOf,
      LocalDate today,
      PaperFormat format,
      Target target,
      String version,
      List<Path> fontFolders)
      throws IOException, RefusedException {
    JudgingDay day = new JudgingDay(asOf == null ? issued(root, order, today) : asOf, today);
    Ledger ledger = RecordStore.read(root, day);
    Particulars particulars = new Particulars(RecordSource.of(root), day.asOf());
    PaperOrder.Job job = order.at(new PaperOrder.Desk(ledger, particulars, day.asOf()));
    Verdict verdict = judged(root, ledger, day, job.period());
    Outcome refusal = refusal(verdict, job);
    if (refusal != null) {
      return refusal;
    }
    Obligations obligations = verdict.judging().obligations().orElseThrow();
    String commit = format == PaperFormat.PDF ? RecordsVersion.of(root).orElse(null) : null;
    Document document =
        job.maker().make(verdict, obligations, new Origin(day.asOf(), commit, version));
    if (document == null) {
      return new Nothing();
    }
    Path place = target.choose(job.code() + "-" + job.kind());
    Faces faces = Faces.choose(root, obligations.settings().fonts(), fontFolders);
    try {
      Map<Path, byte[]> files = print(document, format, place, job.code(), faces);
      target.take(place, files);
      int open = new OpenMatters(verdict).reported().size();
      return new Made(
          List.copyOf(files.keySet()),
          day.asOf(),
          open,
          format == PaperFormat.PDF ? faces.unfulfilled() : List.of());
    } catch (MissingGlyphsException missing) {
      return new Unprintable(Printing.characters(missing));
    }
  }

  /** What is issued on a day to come is not issued yet. */
  private static LocalDate issued(Path root, PaperOrder order, LocalDate today)
      throws RefusedException {
    return order
        .issued(() -> RecordStore.read(root))
        .filter(day -> day.isBefore(today))
        .orElse(today);
  }

  private static Verdict judged(Path root, Ledger ledger, JudgingDay day, @Nullable Period period)
      throws IOException {
    Judging judging = Judging.within(ledger, day, period == null ? null : period.days());
    return Validate.judge(judging, new Sources(root));
  }

  /** Why the paper cannot be made; null where it can. */
  private static @Nullable Outcome refusal(Verdict verdict, PaperOrder.Job job) {
    Obligations obligations = verdict.judging().obligations().orElse(null);
    if (obligations == null) {
      return new Unsound(verdict.unsound());
    }
    List<Diagnostic> errors =
        verdict.unsound().stream()
            .filter(one -> job.restsOn().test(one.excerpt().span().file()))
            .toList();
    if (!errors.isEmpty()) {
      return new Unsound(errors);
    }
    LocalDate recordsFrom = obligations.settings().recordsFrom();
    Period period = job.period();
    return period != null && period.days().end().isBefore(recordsFrom)
        ? new TooEarly(period, recordsFrom)
        : null;
  }

  private static Map<Path, byte[]> print(
      Document document, PaperFormat format, Path place, String code, Faces faces)
      throws IOException, MissingGlyphsException {
    return format == PaperFormat.PDF
        ? Printing.pdf(document, place, faces.press())
        : Printing.csv(document, place, code);
  }
}
