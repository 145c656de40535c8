package duty.app;

import duty.check.Diagnostic;
import duty.check.Lang;
import duty.check.Severity;
import duty.domain.Place;
import duty.domain.Pointer;
import java.util.ArrayList;
import java.util.List;

/**
 * The findings that come and go when the records change. A finding is the same where rule, weight,
 * wording and the way to its place are the same: lines move.
 *
 * @param added only in the later verdict
 * @param removed only in the earlier one
 */
record FindingsChange(List<Diagnostic> added, List<Diagnostic> removed) {
  private record Key(String rule, Severity severity, String message, String file, Object way) {}

  static FindingsChange between(Verdict earlier, Verdict later) {
    return new FindingsChange(
        without(later.diagnostics(), earlier.diagnostics()),
        without(earlier.diagnostics(), later.diagnostics()));
  }

  private static List<Diagnostic> without(List<Diagnostic> some, List<Diagnostic> others) {
    List<Key> known = new ArrayList<>(others.stream().map(FindingsChange::key).toList());
    return some.stream().filter(one -> !known.remove(key(one))).toList();
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
