package duty.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The requirements of a plan that are judged, each by one rule. */
public enum Asked {
  MEETING("M1", "meeting", "leader-in-charge", "quarter", "times with"),
  INSPECTION("C1", "inspection", "leader-in-charge", "quarter", "in times with"),
  BULLETIN("C4", "bulletin", "each-inspection", null, "within"),
  AGREEMENT("A1", "agreement", "leader-in-charge", "year", "between by new-pair"),
  SYSTEM("P2", "system", "each-section", null, "subjects"),
  KEY_WORK("P3", "key-work", "each-duty", "year", ""),
  TABLE("D3", "table", "bureau", null, "within"),
  DRILL("P1", "drill", "each-emergency-plan", "year", "times"),
  ASSESSMENT("P4", "assessment", "each-section", "year", "within"),
  REPORT("F1", "report", "bureau", "quarter", "within");

  private final String rule;
  private final String what;
  private final String of;
  private final @Nullable String per;

  /** With a space between. */
  private final String fields;

  Asked(String rule, String what, String of, @Nullable String per, String fields) {
    this.rule = rule;
    this.what = what;
    this.of = of;
    this.per = per;
    this.fields = fields;
  }

  /** The one that a rule judges. */
  public static Optional<Asked> by(String rule) {
    return Arrays.stream(values()).filter(one -> one.rule.equals(rule)).findFirst();
  }

  /** The one that asks for a thing. */
  static Optional<Asked> what(String what) {
    return Arrays.stream(values()).filter(one -> one.what.equals(what)).findFirst();
  }

  /** The id of the rule that judges it. */
  public String rule() {
    return rule;
  }

  public String what() {
    return what;
  }

  /** Of whom, as {@code of} has it. */
  public String of() {
    return of;
  }

  /** In what period; null where it follows on something else. */
  public @Nullable String per() {
    return per;
  }

  /** What else may be said of it, beside what may be said of any. */
  public List<String> fields() {
    return List.of(fields.split(" "));
  }
}
