package duty.app;

import duty.check.About;
import duty.check.Diagnostic;
import duty.check.Finding;
import duty.check.Lang;
import duty.domain.Entry;
import duty.domain.Judging;
import duty.domain.Obligations;
import duty.domain.Quarter;
import duty.domain.Waiver;
import duty.report.CsvSheet;
import duty.report.Document;
import duty.report.MissingGlyphsException;
import duty.report.PdfPress;
import duty.report.Table;
import duty.report.paper.Exemption;
import duty.report.paper.Gap;
import duty.report.paper.QuarterReport;
import duty.rules.RuleCatalog;
import duty.store.PaperFile;
import duty.store.RecordStore;
import duty.store.Sources;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Makes the quarter's report, unless the records are too unsound to be reported from. */
public final class MakeReport {
  private static final Comparator<Finding> MOST_URGENT =
      Comparator.comparing(Finding::severity)
          .reversed()
          .thenComparing(finding -> finding.due() == null ? LocalDate.MIN : finding.due());

  private static final List<String> RULES =
      RuleCatalog.all().stream().map(rule -> rule.about().id()).toList();

  private final Quarter quarter;
  private final QuarterReport report;
  private final String version;
  private final Path root;

  private MakeReport(
      Path root, Verdict verdict, Obligations obligations, Quarter quarter, String version) {
    this.root = root;
    this.quarter = quarter;
    this.version = version;
    this.report =
        new QuarterReport(
            verdict.judging(), obligations, quarter, gaps(verdict), exemptions(verdict));
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
      return new Unprintable(verdict, characters(missing));
    }
    for (Map.Entry<Path, byte[]> file : files.entrySet()) {
      PaperFile.write(file.getKey(), file.getValue());
    }
    return new Made(
        verdict,
        List.copyOf(files.keySet()),
        gaps(verdict).size(),
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

  static Map<String, String> characters(MissingGlyphsException missing) {
    Map<String, String> characters = new LinkedHashMap<>();
    missing.missing().forEach(one -> characters.putIfAbsent(one.character(), one.text()));
    return characters;
  }

  private Map<Path, byte[]> pdf(Path file, PdfPress press)
      throws IOException, MissingGlyphsException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    String commit = RecordsVersion.of(root).orElse(null);
    press.print(report.document(commit, version), bytes);
    return Map.of(file, bytes.toByteArray());
  }

  private Map<Path, byte[]> csv(Path folder) throws IOException {
    Map<Path, byte[]> files = new LinkedHashMap<>();
    for (Table table : report.tables()) {
      StringBuilder text = new StringBuilder();
      CsvSheet.write(table, text);
      files.put(
          folder.resolve(quarter + "-" + table.id() + ".csv"),
          text.toString().getBytes(StandardCharsets.UTF_8));
    }
    return files;
  }

  /**
   * What the report tells as not yet registered: every finding but those about reports, the most
   * urgent first, equally urgent ones in the order of the division table and of the rules.
   */
  private static List<Gap> gaps(Verdict verdict) {
    List<Finding> open = new ArrayList<>();
    for (Diagnostic one : verdict.diagnostics()) {
      if (one.finding().rule().topic() != About.Topic.FILING) {
        open.add(one.finding());
      }
    }
    List<String> table = verdict.judging().ledger().duties().stream().map(Entry::file).toList();
    ToIntFunction<Finding> row = finding -> table.indexOf(finding.place().file());
    Comparator<Finding> order =
        MOST_URGENT
            .thenComparing(finding -> row.applyAsInt(finding) < 0)
            .thenComparingInt(row)
            .thenComparingInt(finding -> RULES.indexOf(finding.rule().id()));
    return open.stream()
        .sorted(order)
        .map(
            finding ->
                new Gap(
                    finding.rule().id(),
                    finding.message().in(Lang.ZH),
                    finding.rule().clause().title().in(Lang.ZH),
                    finding.quotation(),
                    finding.due()))
        .toList();
  }

  private static List<Exemption> exemptions(Verdict verdict) {
    return verdict.setAside().stream()
        .map(
            one -> {
              Finding finding = one.diagnostic().finding();
              Waiver waiver = one.waiver().value();
              String approver = waiver.approvedBy();
              return new Exemption(
                  finding.rule().id(),
                  finding.message().in(Lang.ZH),
                  waiver.reason(),
                  approver == null ? null : verdict.judging().ledger().leaderName(approver),
                  waiver.document(),
                  waiver.expires());
            })
        .toList();
  }
}
