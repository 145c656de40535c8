package duty.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A commit.
 *
 * @param parents as the commit names them, whether they are there or not
 * @param author a name, without the address
 * @param time when it was committed by its own word, in seconds from the epoch
 * @param subject the first line of its message
 */
public record Commit(
    ObjectId id, ObjectId tree, List<ObjectId> parents, String author, long time, String subject) {
  public Commit {
    parents = List.copyOf(parents);
  }

  /** Reads one. */
  static Commit of(ObjectId id, byte[] bytes) throws IOException {
    ObjectId tree = null;
    List<ObjectId> parents = new ArrayList<>();
    String author = "";
    long time = 0;
    int at = 0;
    int end = lineEnd(bytes, 0);
    while (end > at) {
      if (starts(bytes, at, "tree ")) {
        tree = ObjectId.ofDigits(bytes, at + 5);
      } else if (starts(bytes, at, "parent ")) {
        parents.add(known(ObjectId.ofDigits(bytes, at + 7), id));
      } else if (starts(bytes, at, "author ")) {
        author = name(bytes, at + 7, end);
      } else if (starts(bytes, at, "committer ")) {
        time = time(bytes, at, end);
      }
      at = Math.min(end + 1, bytes.length);
      end = lineEnd(bytes, at);
    }
    return new Commit(id, known(tree, id), parents, author, time, subject(bytes, at));
  }

  private static ObjectId known(@Nullable ObjectId named, ObjectId commit) throws IOException {
    if (named == null) {
      throw BrokenRepositoryException.corrupt(commit);
    }
    return named;
  }

  private static int lineEnd(byte[] bytes, int from) {
    int end = from;
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    return end;
  }

  private static boolean starts(byte[] bytes, int at, String word) {
    if (bytes.length < at + word.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (bytes[at + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** What stands before the address. */
  private static String name(byte[] bytes, int from, int to) {
    String line = new String(bytes, from, to - from, StandardCharsets.UTF_8);
    int address = line.indexOf('<');
    return (address < 0 ? line : line.substring(0, address)).strip();
  }

  /** The number before the time zone, which is the last word; 0 where there is none. */
  private static long time(byte[] bytes, int from, int to) {
    int at = to - 1;
    while (at > from && bytes[at] != ' ') {
      at--;
    }
    long time = 0;
    long place = 1;
    for (int i = at - 1; i > from && bytes[i] >= '0' && bytes[i] <= '9' && at - i < 16; i--) {
      time += place * (bytes[i] - '0');
      place *= 10;
    }
    return time;
  }

  private static String subject(byte[] bytes, int from) {
    int at = from;
    while (at < bytes.length && bytes[at] == '\n') {
      at++;
    }
    return new String(bytes, at, lineEnd(bytes, at) - at, StandardCharsets.UTF_8).strip();
  }
}
