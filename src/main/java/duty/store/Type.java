package duty.store;

import duty.domain.Kind;
import java.math.BigDecimal;
import java.util.List;

/** What a field may hold. */
sealed interface Type {
  /** Values that stand alone and have no parameter. */
  enum Plain implements Type {
    /** Any text that is not empty. */
    TEXT,
    /**
     * A name of a person or body: no spaces inside or around it that an input method left there.
     */
    NAME,
    /** 2026-08-14. */
    DATE,
    /** 03-31. */
    MONTH_DAY,
    /** 09:00. */
    TIME,
    /** 2026-08-14 09:30, to the minute. */
    MOMENT,
    /** 2026Q3. */
    QUARTER,
    /** A SHA-256 as 64 hexadecimal digits. */
    DIGEST,
    /** true or false. */
    FLAG,
    /** A path below the records root, alone or with its SHA-256. */
    ATTACHMENT
  }

  /** A number within bounds, both included. */
  record Amount(BigDecimal min, BigDecimal max, boolean whole) implements Type {
    static Amount whole(long min, long max) {
      return new Amount(BigDecimal.valueOf(min), BigDecimal.valueOf(max), true);
    }

    static Amount decimal(long min, long max) {
      return new Amount(BigDecimal.valueOf(min), BigDecimal.valueOf(max), false);
    }
  }

  /** One of a few words. */
  record Choice(List<String> words) implements Type {}

  /** The id of another record. */
  record Reference(Kind kind) implements Type {}

  /**
   * A list.
   *
   * @param orAlone whether one item may stand without a list
   * @param filled whether it must hold at least one
   */
  record Listing(Type item, boolean orAlone, boolean filled) implements Type {}

  /** A mapping. */
  record Group(Shape shape) implements Type {}

  static Type group(Shape shape) {
    return new Group(shape);
  }

  static Type choice(String... words) {
    return new Choice(List.of(words));
  }

  static Type list(Type item) {
    return new Listing(item, false, false);
  }

  static Type filledList(Type item) {
    return new Listing(item, false, true);
  }

  static Type oneOrMore(Type item) {
    return new Listing(item, true, false);
  }
}
