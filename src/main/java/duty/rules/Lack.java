package duty.rules;

import duty.check.Message;
import duty.check.Text;
import java.util.List;

/**
 * Something that a record should have and has not.
 *
 * @param word what it is called
 * @param field where it is to be written
 */
record Lack(Message word, String field) {
  static Lack of(String chinese, String english, String field) {
    return new Lack(new Text(chinese, english).with(), field);
  }

  static List<Message> words(List<Lack> lacks) {
    return lacks.stream().map(Lack::word).toList();
  }

  /** Each once, in the order of what is lacking. */
  static List<String> fields(List<Lack> lacks) {
    return lacks.stream().map(Lack::field).distinct().toList();
  }
}
