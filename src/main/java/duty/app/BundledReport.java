package duty.app;

import duty.domain.Judging;
import duty.domain.Obligations;
import duty.report.Attachment;
import duty.report.Document;
import duty.report.MissingGlyphsException;
import duty.report.PaperSeal;
import duty.report.PdfPress;
import duty.report.paper.Origin;
import duty.store.RecordBundle;
import duty.store.RecordSource;
import duty.store.RecordStore;
import duty.store.Sources;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A report that carries the records that it rests on, so that anybody can make it again from
 * itself. It is set in the type that comes with the program, which everybody has.
 */
final class BundledReport {
  private static final String NAME = "records.json";
  private static final String DESCRIPTION = "本报告所依据的台账记录";

  private BundledReport() {}

  /**
   * Prints a report with its records, sealed.
   *
   * @throws MissingGlyphsException before anything is printed
   */
  static byte[] print(Document report, RecordBundle bundle)
      throws IOException, MissingGlyphsException {
    Attachment records =
        new Attachment(
            NAME, "application/json", bundle.bytes(), DESCRIPTION, Attachment.Relationship.SOURCE);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new PdfPress().print(report.withAttachments(List.of(records)), bytes);
    return PaperSeal.seal(bytes.toByteArray());
  }

  /** Makes it from nothing but its records; empty where they give no report. */
  static Optional<byte[]> again(RecordBundle bundle) throws IOException {
    RecordBundle.Heading heading = bundle.heading();
    RecordSource source = bundle.source();
    Judging judging =
        Judging.within(RecordStore.read(source), heading.asOf(), heading.period().days());
    Verdict verdict = Validate.judge(judging, new Sources(Path.of(""), source.overlay()));
    Obligations obligations = judging.obligations().orElse(null);
    if (obligations == null || !verdict.unsound().isEmpty()) {
      return Optional.empty();
    }
    Document report =
        PeriodReport.of(
            verdict,
            obligations,
            heading.period(),
            new Origin(heading.asOf(), heading.commit(), heading.program()));
    try {
      return Optional.of(print(report, bundle));
    } catch (MissingGlyphsException missing) {
      return Optional.empty();
    }
  }
}
