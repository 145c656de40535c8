package duty.app;

import duty.domain.Filing;
import duty.domain.Period;
import duty.store.RecordBundle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What came of planning a filing. */
public sealed interface FilingPlan {
  /** The records have errors of soundness. */
  record Unsound(Verdict verdict) implements FilingPlan {}

  /**
   * Characters have no glyph.
   *
   * @param characters each with its code point, beside the text that holds it
   */
  record Unprintable(Map<String, String> characters) implements FilingPlan {}

  /**
   * Nothing can be done.
   *
   * @param refusals every reason that was found, at least one
   */
  record Refused(List<Refusal> refusals) implements FilingPlan {
    public Refused {
      refusals = List.copyOf(refusals);
    }
  }

  /** Proved in memory, not yet written. */
  final class Planned implements FilingPlan {
    private final Path root;
    private final FileReport.Request request;
    private final RecordBundle.Heading heading;
    private final FilingVersion version;
    private final byte[] text;
    private final Filing filing;
    private final byte[] pdf;
    private final int carried;

    Planned(
        Path root,
        FileReport.Request request,
        RecordBundle.Heading heading,
        FilingVersion version,
        byte[] text,
        Filing filing,
        byte[] pdf,
        int carried) {
      this.root = root;
      this.request = request;
      this.heading = heading;
      this.version = version;
      this.text = text;
      this.filing = filing;
      this.pdf = pdf;
      this.carried = carried;
    }

    /** Whose report it is. */
    public Period period() {
      return heading.period();
    }

    /** 文号. */
    public String number() {
      return heading.number();
    }

    /** 签发人, by name. */
    public String signer() {
      return heading.signer();
    }

    /** Of the records, as the paper names it; null outside git. */
    public @Nullable String commit() {
      return heading.commit();
    }

    /** What is registered. */
    public Filing filing() {
      return filing;
    }

    /** Relative to the records root, with {@code /} on every platform. */
    public String record() {
      return version.record();
    }

    /** Likewise. */
    public String paper() {
      return version.paper();
    }

    /** Bytes. */
    public int paperSize() {
      return pdf.length;
    }

    /** How many records the paper carries. */
    public int carried() {
      return carried;
    }

    /** UTF-8. */
    public byte[] text() {
      return text.clone();
    }

    /**
     * Does it, if everything is still as it was when this was planned. The paper comes first: what
     * is broken off in between leaves a paper that nobody registered, which the next run replaces.
     *
     * @return why it was not done; empty where it was
     */
    public Optional<Refusal> apply(Writing writing) throws IOException {
      if (!(FileReport.plan(root, request) instanceof Planned again)
          || !again.record().equals(record())
          || !Arrays.equals(again.text, text)) {
        return Optional.of(FilingRefusals.changed());
      }
      Map<String, byte[]> files = new LinkedHashMap<>();
      files.put(paper(), pdf);
      files.put(record(), text);
      writing.add(files);
      return Optional.empty();
    }
  }
}
