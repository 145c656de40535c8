package duty.store;

import duty.check.Text;
import duty.domain.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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
    /** 03-31, or day 20 of the last month of a period. */
    DUE_DAY,
    /** 09:00. */
    TIME,
    /** 2026-08-14 09:30, to the minute. */
    MOMENT,
    /** 2026Q3. */
    QUARTER,
    /** A SHA-256 as 64 hexadecimal digits. */
    DIGEST,
    /** 15 days, 10 working-days. */
    ALLOWANCE,
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

  /**
   * One of a few words.
   *
   * @param titles what the desk calls each, in the order of the help
   */
  record Choice(Map<String, String> titles) implements Type {
    List<String> words() {
      return List.copyOf(titles.keySet());
    }

    /** Each with what the desk calls it. */
    List<Text> told() {
      return titles.entrySet().stream()
          .map(one -> new Text(one.getValue() + "（" + one.getKey() + "）", one.getKey()))
          .toList();
    }

    /** As a hint for who fills it in. */
    String hint() {
      return titles.entrySet().stream()
          .map(one -> one.getKey() + " " + one.getValue())
          .collect(Collectors.joining("，"));
    }

    /** The word that the desk calls so, or the only one that it calls nearly so; else null. */
    @Nullable String titled(String title) {
      List<String> near = new ArrayList<>();
      for (Map.Entry<String, String> one : titles.entrySet()) {
        if (one.getValue().equals(title)) {
          return one.getKey();
        }
        if (one.getValue().contains(title) || title.contains(one.getValue())) {
          near.add(one.getKey());
        }
      }
      return near.size() == 1 ? near.get(0) : null;
    }
  }

  /**
   * The id of another record.
   *
   * @param other a second kind that it may be of; null for none
   */
  record Reference(Kind kind, @Nullable Kind other) implements Type {
    Reference(Kind kind) {
      this(kind, null);
    }
  }

  /**
   * A list.
   *
   * @param orAlone whether one item may stand without a list
   * @param filled whether it must hold at least one
   */
  record Listing(Type item, boolean orAlone, boolean filled) implements Type {}

  /** A mapping. */
  sealed interface Fields extends Type {
    /**
     * The fields that there may be.
     *
     * @param names those that are written
     */
    Shape of(Set<String> names);
  }

  /** A mapping of known fields. */
  record Group(Shape shape) implements Fields {
    @Override
    public Shape of(Set<String> names) {
      return shape;
    }
  }

  /** A mapping of ids of one's own choice to groups of one shape. */
  record Named(Shape shape) implements Fields {
    @Override
    public Shape of(Set<String> names) {
      Shape all = new Shape();
      names.forEach(name -> all.may(name, group(shape), name));
      return all;
    }
  }

  static Type group(Shape shape) {
    return new Group(shape);
  }

  /**
   * One of some words.
   *
   * @param words each with its title after a space
   */
  static Type choice(String... words) {
    Map<String, String> titles = new LinkedHashMap<>();
    for (String word : words) {
      int space = word.indexOf(' ');
      titles.put(word.substring(0, space), word.substring(space + 1));
    }
    return new Choice(titles);
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
