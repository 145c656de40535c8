package duty.rules;

import duty.check.Findings;
import duty.check.Text;
import duty.domain.Pointer;
import java.time.LocalDate;
import java.time.LocalDateTime;
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

  boolean happened(@Nullable LocalDate date, Pointer place) {
    return date == null || happened(date, date, place);
  }

  /** A moment of the day of judging has passed, since that day counts as a whole. */
  boolean happened(@Nullable LocalDateTime moment, Pointer place) {
    return moment == null || happened(moment.toLocalDate(), moment, place);
  }

  private boolean happened(LocalDate day, Object written, Pointer place) {
    if (day.isAfter(asOf)) {
      findings
          .at(place)
          .remedy(NOT_YET.with(Map.of()))
          .add(FUTURE.with(Map.of("date", written, "asOf", asOf)));
      return false;
    }
    return true;
  }

  boolean inOrder(@Nullable LocalDate date, Pointer place, LocalDate first, Pointer firstPlace) {
    return date == null || !date.isBefore(first) || backward(date, place, first, firstPlace, FIRST);
  }

  boolean after(@Nullable LocalDate date, Pointer place, LocalDate first, Pointer firstPlace) {
    return happened(date, place) && inOrder(date, place, first, firstPlace);
  }

  boolean after(
      @Nullable LocalDateTime moment, Pointer place, LocalDateTime first, Pointer firstPlace) {
    return happened(moment, place)
        && (moment == null
            || !moment.isBefore(first)
            || backward(moment, place, first, firstPlace, MOMENT));
  }

  private boolean backward(
      Object date, Pointer place, Object first, Pointer firstPlace, Text label) {
    findings
        .at(place)
        .related(firstPlace, label.with(Map.of()))
        .add(EARLIER.with(Map.of("date", date, "first", first)));
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
