package duty.app;

import duty.app.changes.RecordChange;
import duty.domain.Entry;
import duty.domain.Filing;
import duty.domain.Filings;
import duty.domain.Ledger;
import duty.domain.Period;
import duty.report.CarriedFile;
import duty.report.PaperSeal;
import duty.store.Attachments;
import duty.store.RecordBundle;
import duty.store.RecordSource;
import duty.store.RecordStore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says of a filed paper whether it is what was filed, and whether it follows from its records. */
public final class VerifyPaper {
  /** Bytes of a paper that are looked at; one of 100,000 records has a tenth. */
  public static final long MOST = 256L << 20;

  /** Bytes of the records in it, unpacked. */
  private static final int MOST_RECORDS = 256 << 20;

  private static final byte[] HEADER = "%PDF-".getBytes(StandardCharsets.US_ASCII);

  private VerifyPaper() {}

  /**
   * Looks at a paper. Writes nothing.
   *
   * @param file of at most {@link #MOST} bytes
   * @param root the folder of {@code duty.yaml}; null to look at the paper alone
   * @param program the version that verifies
   */
  public static Verification run(Path file, @Nullable Path root, String program)
      throws IOException {
    byte[] paper = Files.readAllBytes(file);
    boolean pdf =
        paper.length >= HEADER.length
            && Arrays.equals(paper, 0, HEADER.length, HEADER, 0, HEADER.length);
    Verification.Whole whole =
        pdf ? Verification.Whole.of(PaperSeal.of(paper)) : Verification.Whole.NO_PDF;
    // What is not whole may be anything; it is not taken apart.
    RecordBundle bundle =
        whole == Verification.Whole.YES
            ? CarriedFile.json(paper, MOST_RECORDS).flatMap(RecordBundle::read).orElse(null)
            : null;
    return new Verification(
        whole,
        bundle == null ? null : paper(bundle),
        whole == Verification.Whole.YES
            ? remake(paper, bundle, program)
            : Verification.Remake.NOT_TRIED,
        root == null ? null : against(root, file, paper, bundle));
  }

  private static Verification.Paper paper(RecordBundle bundle) {
    RecordBundle.Heading heading = bundle.heading();
    return new Verification.Paper(
        heading.period(),
        heading.asOf(),
        heading.commit(),
        heading.program(),
        bundle.files().size());
  }

  private static Verification.Remake remake(
      byte[] paper, @Nullable RecordBundle bundle, String program) throws IOException {
    if (bundle == null) {
      return Verification.Remake.NO_RECORDS;
    }
    boolean same =
        BundledReport.again(bundle).filter(again -> Arrays.equals(again, paper)).isPresent();
    if (same) {
      return Verification.Remake.SAME;
    }
    return bundle.heading().program().equals(program)
        ? Verification.Remake.DIFFERENT
        : Verification.Remake.OTHER_VERSION;
  }

  private static Verification.AgainstLedger against(
      Path root, Path file, byte[] paper, @Nullable RecordBundle bundle) throws IOException {
    RecordSource source = RecordSource.of(root);
    Ledger ledger = RecordStore.read(source);
    String digest = Attachments.sha256(new ByteArrayInputStream(paper));
    Entry<Filing> exact =
        ledger.filings().stream()
            .filter(entry -> digest.equals(FileReport.registered(source, entry)))
            .max(Comparator.comparing(entry -> entry.value().version()))
            .orElse(null);
    Period period = bundle == null ? null : bundle.heading().period();
    Entry<Filing> meant = exact == null ? meant(root, file, ledger, period) : exact;
    Entry<Filing> later =
        exact == null || exact.value().reported() == null
            ? null
            : Filings.registered(ledger)
                .latest(Objects.requireNonNull(exact.value().reported()))
                .filter(entry -> entry.value().version() > exact.value().version())
                .orElse(null);
    List<RecordChange> changes =
        bundle == null ? List.of() : new ChangesSince(bundle, source, ledger).all();
    // What F2 watches over too, and what the paper carries beside it.
    Map<Boolean, List<RecordChange>> sorted =
        changes.stream()
            .collect(
                Collectors.partitioningBy(
                    one -> bundle != null && bundle.heading().basis().mayHold(one.kind())));
    return new Verification.AgainstLedger(
        meant,
        exact != null,
        later,
        sorted.getOrDefault(true, List.of()),
        sorted.getOrDefault(false, List.of()));
  }

  /** The filing whose paper lies where this file lies, or the last one of its period. */
  private static @Nullable Entry<Filing> meant(
      Path root, Path file, Ledger ledger, @Nullable Period period) {
    for (Entry<Filing> entry : ledger.filings()) {
      String paper = entry.value().paper();
      if (paper != null && isSame(root.resolve(paper), file)) {
        return entry;
      }
    }
    return period == null ? null : Filings.registered(ledger).latest(period).orElse(null);
  }

  private static boolean isSame(Path one, Path other) {
    try {
      return Files.exists(one) && Files.isSameFile(one, other);
    } catch (IOException unknown) {
      return false;
    }
  }
}
