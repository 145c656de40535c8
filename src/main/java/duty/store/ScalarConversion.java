package duty.store;

import duty.check.Text;
import duty.domain.Fault;
import duty.domain.Fault.Code;
import duty.domain.IsoDay;
import duty.domain.Kind;
import duty.domain.Nearest;
import duty.domain.Quarter;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns single values into what their fields want. */
final class ScalarConversion {
  private final SourceText source;
  private final Map<Kind, ? extends Collection<String>> ids;
  private final @Nullable Attachments attachments;
  private final List<Fault> faults;
  private boolean refers;
  private boolean attaches;

  ScalarConversion(
      SourceText source,
      Map<Kind, ? extends Collection<String>> ids,
      @Nullable Attachments attachments,
      List<Fault> faults) {
    this.source = source;
    this.ids = ids;
    this.attachments = attachments;
    this.faults = faults;
  }

  /**
   * Converts one value.
   *
   * @return null where the value is beyond understanding; a fault says why
   */
  @Nullable Object value(Node.Scalar scalar, Type type, String field) {
    if (scalar.empty() || scalar.text().isBlank()) {
      return malformed(scalar, Expected.of(type), field);
    }
    if (type instanceof Type.Plain plain) {
      return plain(scalar, plain, field);
    }
    if (type instanceof Type.Amount amount) {
      return amount(scalar, amount, field);
    }
    if (type instanceof Type.Choice choice) {
      return choice(scalar, choice, field);
    }
    Type.Reference reference = (Type.Reference) type;
    Collection<String> others = reference.other() == null ? null : ids.get(reference.other());
    if (others != null && others.contains(Normal.nfc(scalar.text()))) {
      refers = true;
      return Normal.nfc(scalar.text());
    }
    return reference(scalar, reference.kind(), field);
  }

  /** Whether another record was named so far. */
  boolean refers() {
    return refers;
  }

  /** Whether an attachment was named so far. */
  boolean attaches() {
    return attaches;
  }

  /** Compares an attachment that is there with the digest written beside it. */
  void checkDigest(String file, Node.Scalar written) {
    if (!RareForm.DIGEST.matcher(written.text()).matches()) {
      malformed(written, Expected.DIGEST, "sha256");
    } else if (attachments != null && attachments.look(file) == Attachments.State.THERE) {
      String digest = attachments.digest(file).orElse(null);
      if (digest == null) {
        fault(Code.ATTACHMENT_MISSING, written, Map.of("file", file));
      } else if (!digest.equals(written.text())) {
        boolean ends = attachments.plainDigest(file).equals(Optional.of(written.text()));
        Code code = ends ? Code.ATTACHMENT_LINE_ENDS : Code.ATTACHMENT_CHANGED;
        fault(code, written, Map.of("file", file, "digest", digest));
      }
    }
  }

  private void fault(Code code, Node.Scalar scalar, Map<String, Object> facts) {
    faults.add(new Fault(code, source.span(scalar), facts));
  }

  private @Nullable Object plain(Node.Scalar scalar, Type.Plain type, String field) {
    return switch (type) {
      case TEXT -> scalar.text().strip();
      case NAME -> name(scalar, field);
      case ATTACHMENT -> attachment(scalar);
      default -> formed(scalar, type, field);
    };
  }

  private String name(Node.Scalar scalar, String field) {
    String text = scalar.text();
    String meant = OddCharacter.name(text);
    if (!meant.equals(text)) {
      mistyped(scalar, meant, field);
    }
    return Normal.nfc(meant);
  }

  /** Told where it is written otherwise; and taken where it is clear what is meant. */
  private @Nullable Object formed(Node.Scalar scalar, Type.Plain type, String field) {
    String text = scalar.text();
    try {
      Object value = PlainValue.read(type, text);
      if (value == null) {
        String narrow = Normal.narrow(text);
        value =
            type == Type.Plain.DATE ? PlainValue.looseDate(narrow) : PlainValue.read(type, narrow);
        String meant = value instanceof LocalDate ? value.toString() : narrow;
        if (value == null || narrow.equals(text)) {
          malformed(scalar, Expected.of(type), field, value == null ? null : meant);
        } else {
          mistyped(scalar, meant, field);
        }
      }
      return inTime(scalar, value, field);
    } catch (DateTimeException impossible) {
      fault(Code.IMPOSSIBLE_DATE, scalar, Map.of("field", field, "value", Words.shortened(text)));
      return null;
    }
  }

  /** The value itself, unless it lies in a year of which no ledger speaks. */
  private @Nullable Object inTime(Node.Scalar scalar, @Nullable Object value, String field) {
    int year =
        value instanceof LocalDate day
            ? day.getYear()
            : value instanceof LocalDateTime moment
                ? moment.getYear()
                : value instanceof Quarter quarter ? quarter.year() : IsoDay.FIRST_YEAR;
    if (IsoDay.isYear(year)) {
      return value;
    }
    fault(
        Code.YEAR_BEYOND,
        scalar,
        Map.of("field", field, "first", IsoDay.FIRST_YEAR, "last", IsoDay.LAST_YEAR));
    return null;
  }

  private @Nullable BigDecimal amount(Node.Scalar scalar, Type.Amount amount, String field) {
    String text = scalar.text();
    String narrow = Normal.narrow(text);
    if (!CommonForm.isNumber(narrow) || (amount.whole() && narrow.contains("."))) {
      malformed(scalar, Expected.of(amount), field);
      return null;
    }
    BigDecimal value = new BigDecimal(narrow);
    if (!narrow.equals(text)) {
      mistyped(scalar, narrow, field);
    }
    if (value.compareTo(amount.min()) < 0 || value.compareTo(amount.max()) > 0) {
      faults.add(
          new Fault(
              Code.OUT_OF_BOUNDS,
              source.span(scalar),
              Map.of("field", field, "value", text, "min", amount.min(), "max", amount.max())));
      return null;
    }
    return value;
  }

  private @Nullable String choice(Node.Scalar scalar, Type.Choice choice, String field) {
    String text = scalar.text();
    if (choice.words().contains(text)) {
      return text;
    }
    Map<String, Object> facts = new HashMap<>();
    facts.put("field", field);
    facts.put("value", Words.shortened(text));
    facts.put("words", choice.told());
    String titled = choice.titled(text.strip());
    String plain = Normal.narrow(text).toLowerCase(Locale.ROOT);
    String meant = titled == null ? Nearest.to(plain, choice.words()).orElse(null) : titled;
    if (meant != null) {
      facts.put("meant", titled == null ? meant : field + ": " + meant);
    }
    faults.add(new Fault(Code.NOT_ALLOWED, source.span(scalar), facts));
    return meant;
  }

  private String reference(Node.Scalar scalar, Kind kind, String field) {
    refers = true;
    String id = Normal.nfc(scalar.text());
    Collection<String> there = ids.get(kind);
    Collection<String> known = there == null ? List.of() : there;
    if (known.contains(id)) {
      return id;
    }
    String narrow = Normal.narrow(id);
    if (known.contains(narrow)) {
      mistyped(scalar, narrow, field);
      return narrow;
    }
    List<String> several = RareForm.COMMA.splitAsStream(id).map(String::strip).toList();
    if (several.size() > 1 && known.containsAll(several)) {
      mistyped(scalar, "[" + String.join(", ", several) + "]", field);
      return several.get(0);
    }
    faults.add(
        new Fault(
            Code.UNKNOWN_REFERENCE,
            source.span(scalar),
            Map.of("field", field, "kind", kind, "id", id)));
    return id;
  }

  private String attachment(Node.Scalar scalar) {
    attaches = true;
    String path = scalar.text().strip();
    Code code =
        switch (attachments == null ? Attachments.State.THERE : attachments.look(path)) {
          case THERE -> null;
          case MISSING -> Code.ATTACHMENT_MISSING;
          case OUTSIDE -> Code.ATTACHMENT_OUTSIDE;
          case POINTER -> Code.ATTACHMENT_POINTER;
        };
    if (code != null) {
      fault(code, scalar, Map.of("file", Words.path(path)));
    }
    return path;
  }

  /** Told at the very character where one is odd. */
  void mistyped(Node.Scalar scalar, String meant, String field) {
    int from = source.index(scalar.start());
    int odd = OddCharacter.in(source.text(), from, source.index(scalar.end()), meant);
    if (odd < 0) {
      fault(
          Code.FULL_WIDTH_VALUE,
          scalar,
          Map.of("field", field, "value", Words.shortened(scalar.text()), "meant", meant));
      return;
    }
    int offset = source.offset(odd);
    Map<String, Object> facts = new HashMap<>(OddCharacter.facts(source.text().codePointAt(odd)));
    facts.put("meant", meant);
    faults.add(new Fault(Code.ODD_CHARACTER, source.span(offset, offset + 1), facts));
  }

  private @Nullable Object malformed(Node.Scalar scalar, Text expected, String field) {
    return malformed(scalar, expected, field, null);
  }

  private @Nullable Object malformed(
      Node.Scalar scalar, Text expected, String field, @Nullable String meant) {
    Map<String, Object> facts = new HashMap<>();
    facts.put("field", field);
    facts.put("value", Words.shortened(scalar.text()));
    facts.put("expected", expected);
    if (meant != null) {
      facts.put("meant", meant);
    }
    Code code = scalar.text().isBlank() ? Code.NO_VALUE : Code.MALFORMED;
    faults.add(new Fault(code, source.span(scalar), facts));
    return null;
  }
}
