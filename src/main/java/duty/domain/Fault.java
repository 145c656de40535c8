package duty.domain;

import java.util.List;
import java.util.Map;

/**
 * Something wrong with a file itself, met while reading it. It is a value: the reading goes on, and
 * a rule words it.
 *
 * @param place the offending token
 * @param facts what the wording needs, by name
 * @param related the other place concerned, such as the first of two equal keys; mostly none
 */
public record Fault(Code code, Place place, Map<String, Object> facts, List<Place> related) {
  /** What can be wrong; each is worded by exactly one rule. */
  public enum Code {
    SYNTAX,
    TAB,
    CONTROL_CHARACTER,
    CONFLICT,
    MANY,
    NOT_UTF8,
    UTF_16,
    EMPTY,
    EMPTY_SETTINGS,
    TOO_LARGE,
    TOO_DEEP,
    ANCHOR,
    ALIAS,
    TAG,
    SECOND_DOCUMENT,
    NOT_A_MAPPING,
    UNREADABLE,
    UNKNOWN_FIELD,
    MISSING_FIELD,
    NO_PLAN,
    WRONG_TYPE,
    NOT_ONE_VALUE,
    NO_VALUE,
    MALFORMED,
    OUT_OF_BOUNDS,
    NOT_ALLOWED,
    CUT_OFF,
    YEAR_BEYOND,
    DUPLICATE_KEY,
    OUT_OF_PLACE,
    NO_RECORD,
    WRONG_ENDING,
    BAD_ID,
    RESERVED_ID,
    NEARLY_SAME_ID,
    LOCK_FILE,
    NOT_A_YEAR,
    SAME_ID,
    NOT_A_FILE,
    FULL_WIDTH_COLON,
    FULL_WIDTH_SPACE,
    FULL_WIDTH_VALUE,
    ODD_CHARACTER,
    UNKNOWN_REFERENCE,
    IMPOSSIBLE_DATE,
    BACKWARD_TENURE,
    ATTACHMENT_MISSING,
    ATTACHMENT_OUTSIDE,
    ATTACHMENT_CHANGED,
    ATTACHMENT_LINE_ENDS,
    ATTACHMENT_POINTER,
    IDENTITY_CARD,
    MOBILE_NUMBER,
    INFORMANT_NAMED
  }

  public Fault {
    facts = Map.copyOf(facts);
    related = List.copyOf(related);
  }

  public Fault(Code code, Place place, Map<String, Object> facts) {
    this(code, place, facts, List.of());
  }
}
