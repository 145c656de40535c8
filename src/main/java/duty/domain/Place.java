package duty.domain;

/**
 * Where in the records something stands: found already, or named by its path until somebody has to
 * look.
 */
public sealed interface Place permits Span, Pointer {
  /** Relative to the records root, with {@code /} on every platform. */
  String file();
}
