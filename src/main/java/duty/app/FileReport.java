package duty.app;

import duty.app.changes.RecordChange;
import duty.domain.Entry;
import duty.domain.Filing;
import duty.domain.Judging;
import duty.domain.JudgingDay;
import duty.domain.Ledger;
import duty.domain.Obligations;
import duty.domain.Period;
import duty.domain.Quarter;
import duty.domain.ReportBasis;
import duty.report.Document;
import duty.report.MissingGlyphsException;
import duty.report.paper.Origin;
import duty.store.Attachments;
import duty.store.FilingText;
import duty.store.RecordBundle;
import duty.store.RecordSource;
import duty.store.RecordStore;
import duty.store.Sources;
import duty.store.WrittenRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Files a quarter's or a year's report: makes it for good, and registers what it rests on. */
public final class FileReport {
  private final Path root;
  private final Request request;
  private final Verdict verdict;
  private final RecordsVersion.@Nullable State state;

  /**
   * What is asked for.
   *
   * @param day of the report
   * @param filed the day on which it is handed in, which is its date
   * @param number 文号
   * @param signer 签发人, by id or name; null for the principal
   * @param by 经办人
   * @param correction null for a first version
   * @param uncommitted whether it is known, and meant, that the records were not all committed
   * @param program the version that makes it
   */
  public record Request(
      Period period,
      JudgingDay day,
      LocalDate filed,
      @Nullable String number,
      @Nullable String signer,
      @Nullable String by,
      @Nullable Correction correction,
      boolean uncommitted,
      String program) {
    LocalDate asOf() {
      return day.asOf();
    }
  }

  /**
   * Why there is another version.
   *
   * @param reason what was corrected, or why there is another one though nothing was
   * @param ofRecords whether records were corrected, and not the paper alone
   * @param approvedBy who allowed it; null after a return, which asks for it
   */
  public record Correction(String reason, boolean ofRecords, @Nullable String approvedBy) {}

  private FileReport(
      Path root, Request request, Verdict verdict, RecordsVersion.@Nullable State state) {
    this.root = root;
    this.request = request;
    this.verdict = verdict;
    this.state = state;
  }

  /**
   * Works a filing out and proves it in memory: the report is made again from the records that it
   * carries. Writes nothing.
   *
   * @param root the folder of {@code duty.yaml}
   */
  public static FilingPlan plan(Path root, Request request) throws IOException {
    Ledger ledger = RecordStore.read(root, request.day());
    Judging judging = Judging.within(ledger, request.day(), request.period().days());
    Verdict verdict = Validate.judge(judging, new Sources(root));
    Obligations obligations = judging.obligations().orElse(null);
    if (obligations == null) {
      return new FilingPlan.Unsound(verdict);
    }
    List<Refusal> refusals =
        new FilingRefusals(root, ledger.written(), obligations.settings(), request).all();
    if (!refusals.isEmpty()) {
      return new FilingPlan.Refused(refusals);
    }
    if (!verdict.unsound().isEmpty()) {
      return new FilingPlan.Unsound(verdict);
    }
    FileReport filing =
        new FileReport(root, request, verdict, RecordsVersion.look(root).orElse(null));
    if (filing.state != null && !filing.state.committed() && !request.uncommitted()) {
      return new FilingPlan.Refused(List.of(FilingRefusals.uncommitted()));
    }
    try {
      return filing.planned(obligations);
    } catch (MissingGlyphsException missing) {
      return new FilingPlan.Unprintable(Printing.characters(missing));
    }
  }

  private FilingPlan planned(Obligations obligations) throws IOException, MissingGlyphsException {
    Ledger ledger = verdict.judging().ledger().written();
    FilingVersion version = FilingVersion.next(ledger, request.period(), request.filed());
    List<Refusal> refusals = FilingRefusals.taken(root, ledger, version.record(), version.paper());
    Entry<Filing> before = version.before();
    if (before != null) {
      FilingRefusals.correction(before.value(), request, changesSince(before), refusals);
    }
    String signer =
        ReportSigner.on(request.filed(), request.signer(), ledger, refusals).orElse(null);
    if (!refusals.isEmpty() || signer == null) {
      return new FilingPlan.Refused(refusals);
    }
    String commit = state == null ? null : state.named();
    Document report =
        ReportOrder.document(
            verdict,
            obligations,
            request.period(),
            new Origin(request.asOf(), commit, request.program()));
    RecordBundle.Heading heading = heading(signer, commit);
    Carrying carrying = carrying(report, heading);
    Filing filing = filing(version, report.masthead().title().replace("\n", ""));
    byte[] text =
        FilingText.of(
            filing,
            new FilingText.Particulars(
                heading.number(),
                signer,
                request.by(),
                "duty " + request.program(),
                state == null || state.commit() == null ? null : state.commit().toString(),
                state != null && !state.committed(),
                Attachments.sha256(new ByteArrayInputStream(carrying.pdf))));
    prove(version.record(), text, filing);
    return new FilingPlan.Planned(
        root, request, heading, version, text, filing, carrying.pdf, carrying.records);
  }

  private RecordBundle.Heading heading(String signer, @Nullable String commit) {
    return new RecordBundle.Heading(
        request.period(),
        request.asOf(),
        Objects.requireNonNull(request.number()),
        signer,
        request.filed(),
        commit,
        request.program());
  }

  /** Empty where nothing of the version before tells. */
  private Optional<List<RecordChange>> changesSince(Entry<Filing> before) throws IOException {
    String paper = before.value().paper();
    Path file = paper == null ? null : root.resolve(paper);
    RecordBundle carried =
        file != null && Files.isRegularFile(file)
            ? BundledReport.bundle(Files.readAllBytes(file)).orElse(null)
            : null;
    return ChangesSince.of(
        before, carried, RecordSource.of(root), verdict.judging().ledger().written());
  }

  private Filing filing(FilingVersion version, String title) {
    Quarter quarter = request.period().quarter().orElse(null);
    Entry<Filing> before = version.before();
    Correction correction = request.correction();
    return new Filing(
        quarter == null ? Filing.Type.YEAR_REPORT : Filing.Type.QUARTER_REPORT,
        title,
        quarter,
        quarter == null ? (Integer) request.period().year() : null,
        request.filed(),
        request.asOf(),
        version.number(),
        before == null ? null : before.id(),
        correction == null ? null : correction.reason(),
        correction == null ? null : correction.approvedBy(),
        version.paper(),
        sealed(verdict.judging().ledger()),
        null,
        null);
  }

  /** A report with its records, and how many these are. */
  private static final class Carrying {
    private final byte[] pdf;
    private final int records;

    Carrying(byte[] pdf, int records) {
      this.pdf = pdf;
      this.records = records;
    }
  }

  /** The fewest records from which the same report comes. */
  private Carrying carrying(Document report, RecordBundle.Heading heading)
      throws IOException, MissingGlyphsException {
    RecordSource source = RecordSource.of(root);
    ReportRecords records =
        new ReportRecords(source, verdict.judging().ledger(), request.period(), request.asOf());
    for (Set<String> choice : records.choices(verdict)) {
      RecordBundle bundle = RecordBundle.of(heading, source, choice);
      byte[] pdf = BundledReport.print(report, bundle);
      if (BundledReport.again(bundle).filter(again -> Arrays.equals(again, pdf)).isPresent()) {
        return new Carrying(pdf, choice.size());
      }
    }
    throw new IllegalStateException("the report does not follow from its own records");
  }

  private List<Filing.Sealed> sealed(Ledger ledger) {
    List<Filing.Sealed> sealed = new ArrayList<>();
    for (Entry<?> entry : new ReportBasis(request.period(), request.asOf()).of(ledger)) {
      byte[] bytes = WorkingFile.bytes(root.resolve(entry.file()));
      String content = WrittenRecord.content(entry.file(), bytes, request.asOf()).orElseThrow();
      sealed.add(new Filing.Sealed(entry.file(), content));
    }
    sealed.sort(Comparator.comparing(Filing.Sealed::file));
    return sealed;
  }

  /** What was put down reads as it is meant. */
  private static void prove(String record, byte[] text, Filing filing) {
    Object read =
        WrittenRecord.of(record, text)
            .map(WrittenRecord::entry)
            .<Object>map(Entry::value)
            .orElse("");
    if (!read.equals(filing)) {
      throw new IllegalStateException("the filing does not read as it is meant");
    }
  }
}
