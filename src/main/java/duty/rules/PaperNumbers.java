package duty.rules;

import duty.check.Findings;
import duty.check.Text;
import duty.domain.Activity;
import duty.domain.Entry;
import duty.domain.Inspection;
import duty.domain.Judging;
import duty.domain.Meeting;
import duty.domain.PlainText;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * R6 on numbers: minutes and bulletins each have their own. One bulletin may tell of several
 * inspections; it is one where number and date are the same.
 */
final class PaperNumbers {
  private static final Text MINUTES =
      new Text(
          "纪要编号 {number} 已用于 {other} 的会议",
          "minutes {number} are those of the meeting {other} already");
  private static final Text BULLETIN =
      new Text(
          "信息或通报编号 {number} 已用于 {other}，两份的成文日期不同",
          "bulletin {number} is that of {other} already, written on another day");
  private static final Text FIRST = new Text("先用的一份", "the first with it");
  private static final Text REMEDY =
      new Text("对照发文登记簿改正编号", "correct the number after the register of papers");

  /** A number without its year begins anew each year. */
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private PaperNumbers() {}

  /**
   * @param doubles files that are told as entered twice, of which nothing more is said
   */
  static void check(Judging judging, Set<String> doubles, Findings findings) {
    Map<String, Entry<Activity>> seen = new HashMap<>();
    for (Entry<Activity> entry : judging.ledger().activities()) {
      String key = doubles.contains(entry.file()) ? null : key(entry.value());
      Entry<Activity> first = key == null ? null : seen.putIfAbsent(key, entry);
      if (first != null && !samePaper(first.value(), entry.value())) {
        tell(judging, entry, first, findings);
      }
    }
  }

  private static @Nullable String key(Activity activity) {
    String number = number(activity);
    if (number == null) {
      return null;
    }
    String plain = PlainText.of(number);
    int year = YEAR.matcher(plain).find() ? 0 : activity.date().getYear();
    return field(activity) + "\n" + year + "\n" + plain;
  }

  private static @Nullable String number(Activity activity) {
    if (activity instanceof Meeting meeting) {
      return meeting.minutes() == null ? null : meeting.minutes().number();
    }
    return activity instanceof Inspection inspection && inspection.bulletin() != null
        ? inspection.bulletin().number()
        : null;
  }

  private static String field(Activity activity) {
    return activity instanceof Meeting ? "minutes" : "bulletin";
  }

  private static boolean samePaper(Activity one, Activity other) {
    return one instanceof Inspection first
        && other instanceof Inspection second
        && first.bulletin() != null
        && second.bulletin() != null
        && first.bulletin().date().equals(second.bulletin().date());
  }

  /** At the later of the two, by the day of the event. */
  private static void tell(
      Judging judging, Entry<Activity> one, Entry<Activity> other, Findings findings) {
    LocalDate day = one.value().date();
    boolean order = !day.isBefore(other.value().date());
    Entry<Activity> later = order ? one : other;
    Entry<Activity> first = order ? other : one;
    if (judging.counts(later.value().date())) {
      String field = field(later.value());
      findings
          .at(later.at(field, "number"))
          .related(first.at(field, "number"), FIRST.with())
          .remedy(REMEDY.with())
          .add(
              (later.value() instanceof Meeting ? MINUTES : BULLETIN)
                  .with("number", String.valueOf(number(later.value())), "other", first.id()));
    }
  }
}
