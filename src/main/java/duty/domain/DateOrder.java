package duty.domain;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Holds dates against the day of judging and against one another.
 *
 * @param last what happened cannot be dated after it
 * @param wrong where each breach is put down, once
 */
public record DateOrder(LocalDate last, List<WrongDate> wrong) {
  /**
   * A date, and what may follow on it.
   *
   * @param from its first moment
   * @param written a day or a moment, as the record has it
   * @param ahead whether it is after the last day, which counts as a whole
   */
  public record Dated(LocalDateTime from, Object written, Pointer place, boolean ahead) {
    private LocalDateTime last() {
      return written instanceof LocalDate day ? day.atTime(LocalTime.MAX) : from;
    }
  }

  @Nullable Dated on(@Nullable LocalDate date, Pointer place) {
    return date == null ? null : new Dated(date.atStartOfDay(), date, place, date.isAfter(last));
  }

  /** One that may be still to come, and bounds what follows on it all the same. */
  static @Nullable Dated planned(@Nullable LocalDate date, Pointer place) {
    return date == null ? null : new Dated(date.atStartOfDay(), date, place, false);
  }

  @Nullable Dated at(@Nullable LocalDateTime moment, Pointer place) {
    boolean ahead = moment != null && moment.toLocalDate().isAfter(last);
    return moment == null ? null : new Dated(moment, moment, place, ahead);
  }

  boolean happened(@Nullable LocalDate date, Pointer place) {
    Dated one = on(date, place);
    return one == null || happened(one);
  }

  private boolean happened(Dated one) {
    if (one.ahead()) {
      wrong.add(new WrongDate(one.written(), one.place(), null, null));
    }
    return !one.ahead();
  }

  /**
   * Where the dates of a record begin.
   *
   * @return null where it does not lie in the folder of that day: what cannot be itself bounds
   *     nothing
   */
  @Nullable Dated begins(Entry<?> entry, Kind kind, LocalDate day, String field) {
    return begins(
        entry, kind, new Dated(day.atStartOfDay(), day, entry.at(field), day.isAfter(last)));
  }

  @Nullable Dated begins(Entry<?> entry, Kind kind, @Nullable Dated one) {
    if (one == null) {
      return null;
    }
    LocalDate day = one.from().toLocalDate();
    if (!happened(one) || Folders.hold(entry.file(), day)) {
      return one;
    }
    Quarter quarter = Quarter.of(day);
    String folder = kind.folder() + "/" + quarter.year() + "/";
    misplaced(
        day, one.place(), kind == Kind.ACTIVITY ? folder + "Q" + quarter.number() + "/" : folder);
    return null;
  }

  /**
   * @param date as written: a day or a year
   * @param right the folder that it belongs in
   */
  void misplaced(Object date, Pointer place, String right) {
    wrong.add(new WrongDate(date, place, null, right));
  }

  /**
   * Something that comes after something else. What follows on a day to come and is still to come
   * itself is put down and not told.
   *
   * @param first null where nothing is known that bounds it
   * @return what bounds that which follows: this date if it can be, else what bounded it
   */
  @Nullable Dated after(@Nullable Dated one, @Nullable Dated first) {
    if (one == null || (first != null && first.ahead())) {
      if (one != null && one.ahead()) {
        wrong.add(new WrongDate(one.written(), one.place(), first, null));
      }
      return first;
    }
    return !happened(one) || inOrder(one, first) ? one : first;
  }

  /** The same, of something that may be still to come. */
  boolean inOrder(@Nullable Dated one, @Nullable Dated first) {
    if (one == null || first == null || first.ahead() || !one.last().isBefore(first.from())) {
      return true;
    }
    wrong.add(new WrongDate(one.written(), one.place(), first, null));
    return false;
  }
}
