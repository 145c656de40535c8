package duty.rules;

import duty.check.Findings;
import duty.check.Text;
import duty.domain.Pointer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Holds dates against the day of judging and against one another; each breach is told once. */
record Days(LocalDate asOf, Findings findings) {
  private static final Text FUTURE =
      new Text("{date} 在核对日 {asOf} 之后，事情还没有发生", "{date} is after {asOf}: it has not happened yet");
  private static final Text EARLIER =
      new Text(
          "{date} 早于 {first}，先后颠倒", "{date} comes before {first}, which is the wrong way round");
  private static final Text FIRST = new Text("应不早于这一天", "it cannot be earlier than this");
  private static final Text MOMENT = new Text("应不早于这一时刻", "it cannot be earlier than this");
  private static final Text FOLDER =
      new Text("{date} 不属于所在文件夹 {folder}", "{date} does not belong in the folder {folder}");

  private static final Text MOVE =
      new Text("把文件移到 {right}，或对照原件改正日期", "move the file to {right}, or correct the date");
  private static final Text NOT_YET =
      new Text(
          "对照原件改正日期；还没有办的事，办了再登记",
          "correct the date after the original; what has not happened is registered when it has");

  /**
   * A date, and what may follow on it.
   *
   * @param from its first moment
   * @param written a day or a moment, as the record has it
   * @param ahead whether it is after the day of judging, which counts as a whole
   */
  record Dated(LocalDateTime from, Object written, Pointer place, boolean ahead) {
    private LocalDateTime last() {
      return written instanceof LocalDate day ? day.atTime(LocalTime.MAX) : from;
    }
  }

  @Nullable Dated on(@Nullable LocalDate date, Pointer place) {
    return date == null ? null : new Dated(date.atStartOfDay(), date, place, date.isAfter(asOf));
  }

  /** One that may be still to come, and bounds what follows on it all the same. */
  static Dated planned(LocalDate date, Pointer place) {
    return new Dated(date.atStartOfDay(), date, place, false);
  }

  @Nullable Dated at(@Nullable LocalDateTime moment, Pointer place) {
    boolean ahead = moment != null && moment.toLocalDate().isAfter(asOf);
    return moment == null ? null : new Dated(moment, moment, place, ahead);
  }

  boolean happened(@Nullable LocalDate date, Pointer place) {
    Dated one = on(date, place);
    return one == null || happened(one);
  }

  private boolean happened(Dated one) {
    if (one.ahead()) {
      findings
          .at(one.place())
          .remedy(NOT_YET.with(Map.of()))
          .add(FUTURE.with(Map.of("date", one.written(), "asOf", asOf)));
    }
    return !one.ahead();
  }

  /**
   * Where the dates of a record begin.
   *
   * @param inFolder whether the record lies where that day belongs
   * @return null where it does not: what cannot be itself bounds nothing
   */
  @Nullable Dated begins(@Nullable Dated one, boolean inFolder) {
    return one == null || (happened(one) && !inFolder) ? null : one;
  }

  /**
   * Something that comes after something else, which is told unless that is still to come itself.
   *
   * @param first null where nothing is known that bounds it
   * @return what bounds that which follows: this date if it can be, else what bounded it
   */
  @Nullable Dated after(@Nullable Dated one, @Nullable Dated first) {
    if (one == null || (first != null && first.ahead())) {
      return first;
    }
    return !happened(one) || inOrder(one, first) ? one : first;
  }

  /** The same, of something that may be still to come. */
  boolean inOrder(@Nullable Dated one, @Nullable Dated first) {
    if (one == null || first == null || first.ahead() || !one.last().isBefore(first.from())) {
      return true;
    }
    Text label = first.written() instanceof LocalDateTime ? MOMENT : FIRST;
    findings
        .at(one.place())
        .related(first.place(), label.with(Map.of()))
        .add(EARLIER.with(Map.of("date", one.written(), "first", first.written())));
    return false;
  }

  /**
   * @param date as written: a day or a year
   * @param right the folder that it belongs in
   */
  void misplaced(Object date, Pointer place, String file, String right) {
    String folder = file.substring(0, file.lastIndexOf('/') + 1);
    findings
        .at(place)
        .remedy(MOVE.with("right", right))
        .add(FOLDER.with(Map.of("date", date, "folder", folder)));
  }
}
