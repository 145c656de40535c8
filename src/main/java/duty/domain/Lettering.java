package duty.domain;

import java.util.Arrays;
import java.util.Optional;

/** What official papers set in a face of its own (GB/T 9704-2012 §7). */
public enum Lettering {
  TITLE("title", "小标宋体"),
  HEI("hei", "黑体"),
  KAI("kai", "楷体"),
  FANGSONG("fangsong", "仿宋体"),
  SONG("song", "宋体");

  private final String field;
  private final String face;

  Lettering(String field, String face) {
    this.field = field;
    this.face = face;
  }

  /** Its name in {@code duty.yaml}. */
  public String field() {
    return field;
  }

  /** The face that the standard asks for. */
  public String face() {
    return face;
  }

  /** The one of that name in {@code duty.yaml}. */
  public static Optional<Lettering> of(String field) {
    return Arrays.stream(values()).filter(one -> one.field.equals(field)).findFirst();
  }
}
