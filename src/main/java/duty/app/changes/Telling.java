package duty.app.changes;

import duty.check.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Sentences about one record in the making, and the fields that they have dealt with. */
final class Telling {
  private final List<Message> told = new ArrayList<>();
  private final Set<String> done = new HashSet<>();

  void say(Message message) {
    told.add(message);
  }

  /** Nothing more need be said of these fields of the record itself. */
  void done(String... fields) {
    done.addAll(List.of(fields));
  }

  boolean isDone(String field) {
    return done.contains(field);
  }

  List<Message> told() {
    return List.copyOf(told);
  }
}
