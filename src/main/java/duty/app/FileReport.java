package duty.app;

import duty.domain.Entry;
import duty.domain.Filing;
import duty.domain.Judging;
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
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Files a quarter's or a year's report: makes it for good, and registers what it rests on. */
public final class FileReport {
  /** Before the reason for which a report was given back. */
  private static final String RETURNED = "退回更正：";

  private final Path root;
  private final Request request;
  private final Verdict verdict;
  private final RecordsVersion.@Nullable State state;

  /**
   * What is asked for.
   *
   * @param asOf the day of the report
   * @param filed the day on which it is handed in
   * @param number 文号; null where it has none yet
   * @param by 经办人
   * @param amend why an earlier version is corrected; null for a first one, and after a return
   * @param approvedBy who allowed the correction
   * @param uncommitted whether it is known, and meant, that the records were not all committed
   * @param program the version that makes it
   */
  public record Request(
      Period period,
      LocalDate asOf,
      LocalDate filed,
      @Nullable String number,
      @Nullable String by,
      @Nullable String amend,
      @Nullable String approvedBy,
      boolean uncommitted,
      String program) {}

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
    Ledger ledger = RecordStore.read(root);
    Judging judging = Judging.within(ledger, request.asOf(), request.period().days());
    Verdict verdict = Validate.judge(judging, new Sources(root));
    Obligations obligations = judging.obligations().orElse(null);
    if (obligations == null) {
      return new FilingPlan.Unsound(verdict);
    }
    List<Refusal> refusals = new FilingRefusals(ledger, obligations.settings(), request).all();
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
    Ledger ledger = verdict.judging().ledger();
    FilingVersion version = FilingVersion.next(ledger, request.period(), request.filed());
    List<Refusal> taken = FilingRefusals.taken(root, ledger, version.record(), version.paper());
    if (!taken.isEmpty()) {
      return new FilingPlan.Refused(taken);
    }
    String commit = state == null ? null : state.named();
    Document report =
        PeriodReport.of(
            verdict,
            obligations,
            request.period(),
            new Origin(request.asOf(), commit, request.program()));
    Carrying carrying = carrying(report, commit);
    String digest = Attachments.sha256(new ByteArrayInputStream(carrying.pdf));
    Entry<Filing> before = version.before();
    if (before != null && before.value().returned() == null && isPaperOf(before, digest)) {
      return new FilingPlan.Refused(List.of(FilingRefusals.same(before.value().version())));
    }
    Filing filing = filing(version, report.masthead().title().replace("\n", ""));
    byte[] text = FilingText.of(filing, particulars(digest));
    prove(version.record(), text, filing);
    return new FilingPlan.Planned(
        root,
        request,
        version.record(),
        text,
        version.paper(),
        carrying.pdf,
        carrying.records,
        state == null);
  }

  private Filing filing(FilingVersion version, String title) {
    Quarter quarter = request.period().quarter().orElse(null);
    Entry<Filing> before = version.before();
    return new Filing(
        quarter == null ? Filing.Type.YEAR_REPORT : Filing.Type.QUARTER_REPORT,
        title,
        quarter,
        quarter == null ? (Integer) request.period().year() : null,
        request.filed(),
        request.asOf(),
        version.number(),
        before == null ? null : before.id(),
        before == null ? null : reason(before),
        request.approvedBy(),
        version.paper(),
        sealed(verdict.judging().ledger()),
        null,
        null);
  }

  /**
   * @param digest SHA-256 of the paper
   */
  private FilingText.Particulars particulars(String digest) {
    return new FilingText.Particulars(
        request.number(),
        request.by(),
        "duty " + request.program(),
        state == null || state.commit() == null ? null : state.commit().toString(),
        state != null && !state.committed(),
        digest);
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
  private Carrying carrying(Document report, @Nullable String commit)
      throws IOException, MissingGlyphsException {
    RecordSource source = RecordSource.of(root);
    RecordBundle.Heading heading =
        new RecordBundle.Heading(request.period(), request.asOf(), commit, request.program());
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

  /** Why there is another version: as it was said, or because the one before was given back. */
  private @Nullable String reason(Entry<Filing> before) {
    return request.amend() != null
        ? request.amend()
        : WrittenRecord.read(RecordSource.of(root), before.file())
            .flatMap(record -> record.text("returned", "reason"))
            .map(returned -> RETURNED + returned)
            .orElse(null);
  }

  private boolean isPaperOf(Entry<Filing> filing, String digest) {
    return digest.equals(registered(RecordSource.of(root), filing));
  }

  /** SHA-256 of the paper, as a filing has it; null where it says nothing. */
  static @Nullable String registered(RecordSource source, Entry<Filing> filing) {
    return WrittenRecord.read(source, filing.file())
        .flatMap(record -> record.text("paper", "sha256"))
        .orElse(null);
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
