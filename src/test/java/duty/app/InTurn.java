package duty.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Writes what was planned, in a turn of its own. */
public final class InTurn {
  /** What was planned. */
  public interface Plan {
    Optional<Refusal> apply(Writing writing) throws IOException;
  }

  private InTurn() {}

  /** Why it was not written; empty where it was. */
  public static Optional<Refusal> write(Path root, Plan plan) throws IOException {
    try (Writing writing = Writing.begin(root, false)) {
      return plan.apply(writing);
    } catch (RefusedException busy) {
      return Optional.of(busy.refusal());
    }
  }
}
