package duty.store;

import duty.domain.Fault;
import duty.domain.Span;
import duty.privacy.PrivateDetail;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Looks for what must not be made public, in a record's whole text and in its file's name, and in
 * values that are written with escapes, as {@code "\x31\x33…"}.
 */
final class PrivateDetails {
  private PrivateDetails() {}

  /** A value of which only the escapes undone are private. */
  private record Escaped(Node.Scalar value, List<PrivateDetail> details) {}

  /**
   * Leaves a fault for each that stands in the text as it is.
   *
   * @param source null where the file cannot be read
   */
  static void tell(String file, @Nullable SourceText source, List<Fault> faults) {
    for (PrivateDetail detail : PrivateDetail.in(file)) {
      faults.add(fault(detail, Span.startOf(file)));
    }
    if (source != null) {
      for (PrivateDetail detail : PrivateDetail.in(source.text())) {
        Span span = source.span(source.offset(detail.start()), source.offset(detail.end()));
        faults.add(fault(detail, span));
      }
    }
  }

  /** Leaves a fault for each that is written with escapes, at the whole value. */
  static void tellEscaped(SourceText source, Node root, List<Fault> faults) {
    for (Escaped escaped : escaped(source, root)) {
      escaped.details().forEach(one -> faults.add(fault(one, source.span(escaped.value()))));
    }
  }

  /**
   * The text with stars for what is private, sign for sign.
   *
   * @param root null where the file is no YAML
   */
  static SourceText masked(SourceText source, @Nullable Node root) {
    StringBuilder masked = new StringBuilder(PrivateDetail.masked(source.text()));
    for (Escaped escaped : escaped(source, root)) {
      int end = source.index(escaped.value().end());
      for (int i = source.index(escaped.value().start()); i < end; i++) {
        if (Character.isLetterOrDigit(masked.charAt(i))) {
          masked.setCharAt(i, masked.charAt(i) < 0x80 ? '*' : '＊');
        }
      }
    }
    return new SourceText(source.file(), masked.toString());
  }

  private static List<Escaped> escaped(SourceText source, @Nullable Node root) {
    List<Escaped> found = new ArrayList<>(0);
    // Hardly a record holds one, and to find that out is quick.
    if (root != null && source.text().indexOf('\\') >= 0) {
      collect(source, root, found);
    }
    return found;
  }

  private static void collect(SourceText source, Node node, List<Escaped> found) {
    if (node instanceof Node.Mapping mapping) {
      for (Node.Member member : mapping.members().values()) {
        collect(source, member.key(), found);
        collect(source, member.value(), found);
      }
    } else if (node instanceof Node.Sequence sequence) {
      sequence.items().forEach(item -> collect(source, item, found));
    } else if (node instanceof Node.Scalar scalar) {
      String written =
          source.text().substring(source.index(scalar.start()), source.index(scalar.end()));
      if (written.startsWith("\"") && written.indexOf('\\') >= 0) {
        List<PrivateDetail> details = new ArrayList<>(PrivateDetail.in(scalar.text()));
        List<PrivateDetail.What> told =
            PrivateDetail.in(written).stream().map(PrivateDetail::what).toList();
        details.removeIf(one -> told.contains(one.what()));
        if (!details.isEmpty()) {
          found.add(new Escaped(scalar, details));
        }
      }
    }
  }

  private static Fault fault(PrivateDetail detail, Span span) {
    Fault.Code code =
        switch (detail.what()) {
          case IDENTITY_CARD -> Fault.Code.IDENTITY_CARD;
          case MOBILE -> Fault.Code.MOBILE_NUMBER;
          case INFORMANT -> Fault.Code.INFORMANT_NAMED;
        };
    return new Fault(code, span, Map.of());
  }
}
