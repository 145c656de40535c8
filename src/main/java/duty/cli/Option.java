package duty.cli;

import duty.check.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that can be said on the command line.
 *
 * @param names with their hyphens, the long one last; empty for an argument that stands by itself
 * @param value what stands for its value in the help; null for an option without a value
 * @param needed whether the usage line shows it as one that must be given
 * @param repeatable whether it may be given several times
 */
record Option(
    List<String> names, @Nullable Text value, Text meaning, boolean needed, boolean repeatable) {
  Option {
    names = List.copyOf(names);
  }

  // Written out, as in Quarter. No two options of a command mean the same.
  @Override
  public boolean equals(Object other) {
    return other instanceof Option option
        && names.equals(option.names)
        && meaning.equals(option.meaning);
  }

  @Override
  public int hashCode() {
    return names.hashCode();
  }

  /** An option without a value. */
  static Option flag(Text meaning, String... names) {
    return new Option(List.of(names), null, meaning, false, false);
  }

  /** An option with a value. */
  static Option value(Text value, Text meaning, String... names) {
    return new Option(List.of(names), value, meaning, false, false);
  }

  /** An argument that stands by itself; they are told apart by their order. */
  static Option argument(Text value, Text meaning) {
    return new Option(List.of(), value, meaning, false, false);
  }

  /** The same, but to be given. Its absence is told by {@link Call#required}. */
  Option must() {
    return new Option(names, value, meaning, true, repeatable);
  }

  /** The same, but as often as is wanted. */
  Option many() {
    return new Option(names, value, meaning, needed, true);
  }

  /** The long name. */
  String name() {
    return names.get(names.size() - 1);
  }

  boolean isArgument() {
    return names.isEmpty();
  }
}
