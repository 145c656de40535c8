package duty.oracle;

import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/** Copies of plain values with one of them changed. */
final class Altered {
  private Altered() {}

  /**
   * @param name of the value that is changed
   */
  @SuppressWarnings("unchecked") // the same class as the one given
  static <T extends Record> T of(T one, String name, @Nullable Object value) {
    RecordComponent[] components = one.getClass().getRecordComponents();
    Object[] values = new Object[components.length];
    Class<?>[] types = new Class<?>[components.length];
    boolean known = false;
    try {
      for (int i = 0; i < components.length; i++) {
        boolean meant = components[i].getName().equals(name);
        known |= meant;
        types[i] = components[i].getType();
        values[i] = meant ? value : components[i].getAccessor().invoke(one);
      }
      if (!known) {
        throw new IllegalArgumentException(name);
      }
      return (T) one.getClass().getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
