package duty.app;

import duty.domain.Judging;
import duty.domain.JudgingDay;
import duty.domain.Obligations;
import duty.report.Attachment;
import duty.report.CarriedFile;
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

  /** Bytes of the records in it, unpacked. */
  private static final int MOST_RECORDS = 256 << 20;

  private BundledReport() {}

  /**
   * Prints a report as it is issued, with its records, sealed.
   *
   * @throws MissingGlyphsException before anything is printed
   */
  static byte[] print(Document report, RecordBundle bundle)
      throws IOException, MissingGlyphsException {
    Attachment records =
        new Attachment(
            NAME, "application/json", bundle.bytes(), DESCRIPTION, Attachment.Relationship.SOURCE);
    RecordBundle.Heading heading = bundle.heading();
    Document issued = report.issued(heading.number(), heading.signer(), heading.filed());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new PdfPress().print(issued.withAttachments(List.of(records)), bytes);
    return PaperSeal.seal(bytes.toByteArray());
  }

  /** The records in a paper that is as it was made; what is not may be anything. */
  static Optional<RecordBundle> bundle(byte[] paper) {
    return PaperSeal.of(paper) == PaperSeal.State.WHOLE
        ? CarriedFile.json(paper, MOST_RECORDS).flatMap(RecordBundle::read)
        : Optional.empty();
  }

  /** Makes it from nothing but its records; empty where they give no report. */
  static Optional<byte[]> again(RecordBundle bundle) throws IOException {
    try {
      Document report = report(bundle).orElse(null);
      return report == null ? Optional.empty() : Optional.of(print(report, bundle));
    } catch (MissingGlyphsException missing) {
      return Optional.empty();
    }
  }

  /** The report alone, neither issued nor printed. */
  static Optional<Document> report(RecordBundle bundle) {
    RecordBundle.Heading heading = bundle.heading();
    RecordSource source = bundle.source();
    JudgingDay day = JudgingDay.past(heading.asOf());
    Judging judging = Judging.within(RecordStore.read(source, day), day, heading.period().days());
    Verdict verdict = Validate.judge(judging, new Sources(Path.of(""), source.overlay()));
    Obligations obligations = judging.obligations().orElse(null);
    return obligations == null || !verdict.unsound().isEmpty()
        ? Optional.empty()
        : Optional.of(
            ReportOrder.document(
                verdict,
                obligations,
                heading.period(),
                new Origin(heading.asOf(), heading.commit(), heading.program())));
  }
}
