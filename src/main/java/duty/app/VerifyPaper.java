package duty.app;

import duty.app.changes.RecordChange;
import duty.domain.Entry;
import duty.domain.Filing;
import duty.domain.Filings;
import duty.domain.Ledger;
import duty.domain.Period;
import duty.report.PaperSeal;
import duty.store.Attachments;
import duty.store.RecordBundle;
import duty.store.RecordSource;
import duty.store.RecordStore;
import duty.store.WrittenRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says of a filed paper whether it is what was filed, and whether it follows from its records. */
public final class VerifyPaper {
  /** Bytes of a paper that are looked at; one of 100,000 records has a tenth. */
  public static final long MOST = 256L << 20;

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
    RecordBundle bundle = BundledReport.bundle(paper).orElse(null);
    Verification.Paper told = bundle == null ? null : paper(bundle);
    Verification.Remake remake =
        whole == Verification.Whole.YES
            ? remake(paper, bundle, program)
            : Verification.Remake.NOT_TRIED;
    if (root == null) {
      return new Verification(whole, told, remake, null, null);
    }
    RecordSource source = RecordSource.of(root);
    Ledger ledger = RecordStore.read(source);
    Verification.AgainstLedger against = against(root, file, paper, bundle, source, ledger);
    String here = body(ledger);
    boolean other =
        against.registered() == null
            && told != null
            && told.body() != null
            && here != null
            && !told.body().equals(here);
    return new Verification(whole, told, remake, other ? null : against, other ? here : null);
  }

  private static Verification.Paper paper(RecordBundle bundle) {
    RecordBundle.Heading heading = bundle.heading();
    return new Verification.Paper(
        body(RecordStore.read(bundle.source())),
        heading.period(),
        heading.asOf(),
        heading.commit(),
        heading.program(),
        bundle.files().size());
  }

  private static @Nullable String body(Ledger ledger) {
    return ledger.settings().map(entry -> entry.value().name()).orElse(null);
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
      Path root,
      Path file,
      byte[] paper,
      @Nullable RecordBundle bundle,
      RecordSource source,
      Ledger ledger)
      throws IOException {
    String digest = Attachments.sha256(new ByteArrayInputStream(paper));
    for (Verification.Registered what : Verification.Registered.values()) {
      Entry<Filing> exact = registered(ledger, source, what, digest);
      if (exact != null) {
        return compared(exact, what, bundle, source, ledger);
      }
    }
    Period period = bundle == null ? null : bundle.heading().period();
    Entry<Filing> meant = meant(root, file, ledger, period);
    return compared(meant, null, bundle, source, ledger);
  }

  /** The last version that registered such a file; null where none did. */
  private static @Nullable Entry<Filing> registered(
      Ledger ledger, RecordSource source, Verification.Registered what, String digest) {
    return Filings.registered(ledger).all().stream()
        .filter(entry -> digest.equals(digest(source, entry, what)))
        .reduce((earlier, later) -> later)
        .orElse(null);
  }

  private static @Nullable String digest(
      RecordSource source, Entry<Filing> filing, Verification.Registered what) {
    return WrittenRecord.read(source, filing.file())
        .flatMap(
            record ->
                switch (what) {
                  case PAPER -> record.text("paper", "sha256");
                  case SCAN -> record.text("receipt", "scan", "sha256");
                })
        .orElse(null);
  }

  private static Verification.AgainstLedger compared(
      @Nullable Entry<Filing> filing,
      Verification.@Nullable Registered registered,
      @Nullable RecordBundle bundle,
      RecordSource source,
      Ledger ledger) {
    Entry<Filing> later =
        filing == null || registered == null
            ? null
            : Filings.registered(ledger).after(filing).orElse(null);
    List<RecordChange> changes =
        bundle == null && (filing == null || registered == null)
            ? null
            : ChangesSince.of(filing, bundle, source, ledger).orElse(null);
    // What F2 watches over too, and what the paper carries beside it.
    Map<Boolean, List<RecordChange>> sorted =
        changes == null
            ? Map.of()
            : changes.stream()
                .collect(
                    Collectors.partitioningBy(
                        one -> bundle == null || bundle.heading().basis().mayHold(one.kind())));
    return new Verification.AgainstLedger(
        filing,
        registered,
        later,
        changes == null ? null : sorted.getOrDefault(true, List.of()),
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
