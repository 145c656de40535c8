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
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
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
    return reference(scalar, ((Type.Reference) type).kind(), field);
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
        fault(Code.ATTACHMENT_CHANGED, written, Map.of("file", file, "digest", digest));
      }
    }
  }

  private void fault(Code code, Node.Scalar scalar, Map<String, Object> facts) {
    faults.add(new Fault(code, source.span(scalar), facts));
  }

  private @Nullable Object plain(Node.Scalar scalar, Type.Plain type, String field) {
    String text = scalar.text();
    return switch (type) {
      case TEXT -> text.strip();
      case NAME -> name(scalar, field);
      case DATE -> date(scalar, field);
      case MONTH_DAY -> formed(scalar, type, CommonForm.isMonthDay(text), field);
      case TIME -> formed(scalar, type, CommonForm.isTime(text), field);
      case MOMENT -> moment(scalar, field);
      case QUARTER -> quarter(scalar, field);
      case DIGEST -> formed(scalar, type, RareForm.DIGEST.matcher(text).matches(), field);
      case FLAG ->
          text.equals("true") || text.equals("false")
              ? (Object) Boolean.valueOf(text)
              : malformed(scalar, Expected.FLAG, field);
      case ATTACHMENT -> attachment(scalar);
    };
  }

  private String name(Node.Scalar scalar, String field) {
    String text = scalar.text();
    String meant = text.indexOf('\u3000') >= 0 ? text.replace("\u3000", "").strip() : text.strip();
    if (!meant.equals(text)) {
      fullWidth(scalar, meant, field);
    }
    return Normal.nfc(meant);
  }

  private @Nullable LocalDate date(Node.Scalar scalar, String field) {
    LocalDate day = IsoDay.read(scalar.text());
    return day == null ? looseDate(scalar, field) : day;
  }

  /** Told; and taken where the day that is meant is clear. */
  private @Nullable LocalDate looseDate(Node.Scalar scalar, String field) {
    String text = scalar.text();
    String narrow = Normal.narrow(text);
    Matcher loose = RareForm.DATE.matcher(narrow);
    if (!loose.matches()) {
      malformed(scalar, Expected.DATE, field);
      return null;
    }
    LocalDate day;
    try {
      day =
          LocalDate.of(
              Integer.parseInt(loose.group(1)),
              Integer.parseInt(loose.group(2)),
              Integer.parseInt(loose.group(3)));
    } catch (DateTimeException impossible) {
      fault(Code.IMPOSSIBLE_DATE, scalar, Map.of("field", field, "value", text));
      return null;
    }
    if (narrow.equals(text)) {
      malformed(scalar, Expected.DATE, field, day.toString());
    } else {
      fullWidth(scalar, day.toString(), field);
    }
    return day;
  }

  private @Nullable LocalDateTime moment(Node.Scalar scalar, String field) {
    Matcher match = RareForm.MOMENT.matcher(scalar.text());
    if (!match.matches()) {
      malformed(scalar, Expected.MOMENT, field);
      return null;
    }
    try {
      return LocalDateTime.of(LocalDate.parse(match.group(1)), LocalTime.parse(match.group(2)));
    } catch (DateTimeException impossible) {
      faults.add(
          new Fault(
              Code.IMPOSSIBLE_DATE,
              source.span(scalar),
              Map.of("field", field, "value", scalar.text())));
      return null;
    }
  }

  private @Nullable Quarter quarter(Node.Scalar scalar, String field) {
    Matcher match = RareForm.QUARTER.matcher(scalar.text());
    if (!match.matches()) {
      malformed(scalar, Expected.QUARTER, field);
      return null;
    }
    return new Quarter(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)));
  }

  private @Nullable String formed(
      Node.Scalar scalar, Type.Plain type, boolean right, String field) {
    if (!right) {
      malformed(scalar, Expected.of(type), field);
    }
    return right ? scalar.text() : null;
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
      fullWidth(scalar, narrow, field);
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
    facts.put("value", shortened(text));
    facts.put("words", choice.words());
    String plain = Normal.narrow(text).toLowerCase(Locale.ROOT);
    Optional<String> meant = Nearest.to(plain, choice.words());
    meant.ifPresent(word -> facts.put("meant", word));
    faults.add(new Fault(Code.NOT_ALLOWED, source.span(scalar), facts));
    return meant.orElse(null);
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
      fullWidth(scalar, narrow, field);
      return narrow;
    }
    List<String> several = RareForm.COMMA.splitAsStream(id).map(String::strip).toList();
    if (several.size() > 1 && known.containsAll(several)) {
      fullWidth(scalar, "[" + String.join(", ", several) + "]", field);
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
    Attachments.State state =
        attachments == null ? Attachments.State.THERE : attachments.look(path);
    if (state != Attachments.State.THERE) {
      Code code =
          state == Attachments.State.MISSING ? Code.ATTACHMENT_MISSING : Code.ATTACHMENT_OUTSIDE;
      faults.add(new Fault(code, source.span(scalar), Map.of("file", shortened(path))));
    }
    return path;
  }

  private void fullWidth(Node.Scalar scalar, String meant, String field) {
    faults.add(
        new Fault(
            Code.FULL_WIDTH_VALUE,
            source.span(scalar),
            Map.of("field", field, "value", shortened(scalar.text()), "meant", meant)));
  }

  private @Nullable Object malformed(Node.Scalar scalar, Text expected, String field) {
    return malformed(scalar, expected, field, null);
  }

  private @Nullable Object malformed(
      Node.Scalar scalar, Text expected, String field, @Nullable String meant) {
    Map<String, Object> facts = new HashMap<>();
    facts.put("field", field);
    facts.put("value", shortened(scalar.text()));
    facts.put("expected", expected);
    if (meant != null) {
      facts.put("meant", meant);
    }
    Code code = scalar.text().isBlank() ? Code.NO_VALUE : Code.MALFORMED;
    faults.add(new Fault(code, source.span(scalar), facts));
    return null;
  }

  /** Enough of a value to know it by. */
  private static String shortened(String text) {
    String line = text.strip().lines().findFirst().orElse("");
    return line.codePointCount(0, line.length()) <= 40
        ? line
        : line.substring(0, line.offsetByCodePoints(0, 40)) + "…";
  }
}
