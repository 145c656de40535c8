package duty.app;

import duty.domain.Judging;
import duty.domain.Obligations;
import duty.domain.Quarter;
import duty.report.Document;
import duty.report.MissingGlyphsException;
import duty.report.PdfPress;
import duty.report.paper.Gap;
import duty.report.paper.QuarterReport;
import duty.store.PaperFile;
import duty.store.RecordStore;
import duty.store.Sources;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the quarter's report, unless the records are too unsound to be reported from. */
public final class MakeReport {
  private final Quarter quarter;
  private final QuarterReport report;
  private final String version;
  private final Path root;
  private final int gaps;

  private MakeReport(
      Path root, Verdict verdict, Obligations obligations, Quarter quarter, String version) {
    this.root = root;
    this.quarter = quarter;
    this.version = version;
    OpenMatters open = new OpenMatters(verdict);
    List<Gap> gaps = open.gaps(any -> true);
    this.gaps = gaps.size();
    this.report =
        new QuarterReport(
            verdict.judging(), obligations, quarter, gaps, open.exemptions(any -> true));
  }

  /** What became of a report. */
  public sealed interface Outcome permits TooEarly, Unsound, Unprintable, Made {
    Verdict verdict();
  }

  /** The quarter was over before the ledger began; nothing was written. */
  public record TooEarly(Verdict verdict, LocalDate recordsFrom) implements Outcome {}

  /** The records have errors of soundness; nothing was written. */
  public record Unsound(Verdict verdict) implements Outcome {}

  /**
   * Characters have no glyph; nothing was written.
   *
   * @param characters each with its code point, beside the text that holds it
   */
  public record Unprintable(Verdict verdict, Map<String, String> characters) implements Outcome {}

  /**
   * The files were written.
   *
   * @param gaps how many things the report tells as not yet registered
   * @param passedOver fonts that duty.yaml names and that could not set it
   */
  public record Made(Verdict verdict, List<Path> files, int gaps, List<Faces.PassedOver> passedOver)
      implements Outcome {
    public Made {
      files = List.copyOf(files);
      passedOver = List.copyOf(passedOver);
    }
  }

  /** PDF, or a folder of CSV. */
  public enum Format {
    PDF,
    CSV
  }

  /**
   * Makes it and writes it.
   *
   * @param target a file for PDF, a folder for CSV
   * @param version of the program, as the paper is to name it
   * @param fontFolders where fonts are installed
   * @throws IOException where the target cannot be written; what was there is there still
   */
  public static Outcome run(
      Path root,
      Quarter quarter,
      LocalDate asOf,
      Format format,
      Path target,
      String version,
      List<Path> fontFolders)
      throws IOException {
    Judging judging = new Judging(RecordStore.read(root), asOf, quarter);
    Verdict verdict = Validate.judge(judging, new Sources(root));
    Obligations obligations = judging.obligations().orElse(null);
    if (obligations == null || !verdict.unsound().isEmpty()) {
      return new Unsound(verdict);
    }
    LocalDate recordsFrom = obligations.settings().recordsFrom();
    if (quarter.last().isBefore(recordsFrom)) {
      return new TooEarly(verdict, recordsFrom);
    }
    MakeReport made = new MakeReport(root, verdict, obligations, quarter, version);
    Faces faces = Faces.choose(root, obligations.settings().fonts(), fontFolders);
    Map<Path, byte[]> files;
    try {
      files = format == Format.PDF ? made.pdf(target, faces.press()) : made.csv(target);
    } catch (MissingGlyphsException missing) {
      return new Unprintable(verdict, Printing.characters(missing));
    }
    for (Map.Entry<Path, byte[]> file : files.entrySet()) {
      PaperFile.write(file.getKey(), file.getValue());
    }
    return new Made(
        verdict,
        List.copyOf(files.keySet()),
        made.gaps,
        format == Format.PDF ? faces.unfulfilled() : List.of());
  }

  /**
   * The paper alone, neither printed nor written.
   *
   * @param verdict on sound records, narrowed to the quarter
   * @param commit of the records, as the paper is to name it; null outside git
   */
  static Document document(
      Verdict verdict,
      Obligations obligations,
      Quarter quarter,
      @Nullable String commit,
      String version) {
    return new MakeReport(Path.of(""), verdict, obligations, quarter, version)
        .report.document(commit, version);
  }

  private Map<Path, byte[]> pdf(Path file, PdfPress press)
      throws IOException, MissingGlyphsException {
    String commit = RecordsVersion.of(root).orElse(null);
    return Printing.pdf(report.document(commit, version), file, press);
  }

  private Map<Path, byte[]> csv(Path folder) throws IOException {
    return Printing.csv(report.document(null, version), folder, quarter.toString());
  }
}
