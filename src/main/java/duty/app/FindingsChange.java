package duty.app;

import duty.check.Diagnostic;
import duty.check.Lang;
import duty.check.Severity;
import duty.domain.Place;
import duty.domain.Pointer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The findings that come and go when the records change. A finding is the same where rule, weight,
 * wording and the way to its place are the same: lines move.
 *
 * @param asOf the day of both verdicts
 * @param added only in the later verdict
 * @param removed only in the earlier one
 * @param addedSetAside set aside by a waiver in the later verdict only
 * @param removedSetAside set aside in the earlier one only
 */
public record FindingsChange(
    LocalDate asOf,
    List<Diagnostic> added,
    List<Diagnostic> removed,
    List<SetAside> addedSetAside,
    List<SetAside> removedSetAside) {
  private record Key(String rule, Severity severity, String message, String file, Object way) {}

  static FindingsChange between(Verdict earlier, Verdict later) {
    return new FindingsChange(
        later.judging().asOf(),
        without(each(later), each(earlier), one -> one),
        without(each(earlier), each(later), one -> one),
        without(later.setAside(), earlier.setAside(), SetAside::diagnostic),
        without(earlier.setAside(), later.setAside(), SetAside::diagnostic));
  }

  /** Each place by itself, since one cause may come to another place or leave one. */
  private static List<Diagnostic> each(Verdict verdict) {
    return verdict.diagnostics().stream().flatMap(one -> one.each().stream()).toList();
  }

  private static <T> List<T> without(
      List<T> some, List<T> others, Function<T, Diagnostic> finding) {
    List<Key> known = new ArrayList<>(others.stream().map(one -> key(finding.apply(one))).toList());
    return some.stream().filter(one -> !known.remove(key(finding.apply(one)))).toList();
  }

  private static Key key(Diagnostic one) {
    Place place = one.finding().place();
    return new Key(
        one.finding().rule().id(),
        one.finding().severity(),
        one.finding().message().in(Lang.EN),
        place.file(),
        place instanceof Pointer pointer ? pointer.steps() : List.of());
  }
}
