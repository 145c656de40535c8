package duty.app.changes;

import duty.check.Message;
import duty.domain.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one record.
 *
 * @param name what people call it
 * @param file where it lies afterwards; where it is gone, before
 * @param fileBefore null where it is new
 * @param told one sentence for each thing that changed, at least one
 */
public record RecordChange(
    Act act,
    Kind kind,
    String id,
    Message name,
    String file,
    @Nullable String fileBefore,
    List<Message> told) {
  /** What was done. */
  public enum Act {
    ADDED,
    REMOVED,
    RENAMED,
    CHANGED
  }

  public RecordChange {
    told = List.copyOf(told);
  }
}
