package duty.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A sentence in both languages, with the same places to fill in, written {@code {name}}. Where one
 * language has a place that the other lacks it cannot be made, and so the class that holds it does
 * not load.
 */
public record Text(String zh, String en) {
  public Text {
    if (zh.isBlank() || en.isBlank() || !places(zh).equals(places(en))) {
      throw new IllegalArgumentException("the two languages differ: " + zh + " / " + en);
    }
  }

  // Written out, as in Quarter.
  @Override
  public boolean equals(Object other) {
    return other instanceof Text text && zh.equals(text.zh) && en.equals(text.en);
  }

  @Override
  public int hashCode() {
    return zh.hashCode();
  }

  /** As it stands in one language, for sentences with nothing to fill in. */
  public String in(Lang lang) {
    return lang == Lang.ZH ? zh : en;
  }

  /** With what is to be filled in. */
  public Message with(Map<String, ?> facts) {
    return new Message(this, Map.copyOf(facts));
  }

  /** With nothing to be filled in. */
  public Message with() {
    return with(Map.of());
  }

  /**
   * With what is to be filled in.
   *
   * @param more further names, each with its value behind it
   */
  public Message with(String name, Object value, Object... more) {
    Map<String, Object> facts = new HashMap<>();
    facts.put(name, value);
    for (int i = 0; i < more.length; i += 2) {
      facts.put((String) more[i], more[i + 1]);
    }
    return new Message(this, facts);
  }

  /** The names of the places. */
  public Set<String> places() {
    return places(zh);
  }

  String fill(Lang lang, Map<String, ?> facts) {
    String text = in(lang);
    StringBuilder filled = new StringBuilder();
    int done = 0;
    boolean one = false;
    for (int open = place(text, 0); open >= 0; open = place(text, done)) {
      int close = text.indexOf('}', open);
      String name = text.substring(open + 1, close);
      Object value = facts.get(name);
      if (value == null) {
        throw new IllegalArgumentException("nothing given for {" + name + "}: " + zh);
      }
      filled.append(counted(text.substring(done, open), one)).append(Wording.of(value, lang));
      one = value instanceof Number number && number.longValue() == 1;
      done = close + 1;
    }
    return filled.append(counted(text.substring(done), one)).toString();
  }

  /** English writes {@code day(s)} after a number; which of the two, that number says. */
  private static String counted(String part, boolean one) {
    return part.replace("(s)", one ? "" : "s");
  }

  private static Set<String> places(String text) {
    Set<String> names = new TreeSet<>();
    for (int open = place(text, 0); open >= 0; open = place(text, open + 1)) {
      names.add(text.substring(open + 1, text.indexOf('}', open)));
    }
    return names;
  }

  /**
   * Where the next place opens; negative where there is none. By hand, since every sentence is
   * looked through at every start.
   */
  private static int place(String text, int from) {
    int open = text.indexOf('{', from);
    while (open >= 0) {
      int end = open + 1;
      while (end < text.length() && isNamePart(text.charAt(end), end > open + 1)) {
        end++;
      }
      if (end > open + 1 && text.startsWith("}", end)) {
        return open;
      }
      open = text.indexOf('{', end);
    }
    return -1;
  }

  private static boolean isNamePart(char c, boolean further) {
    return (c >= 'a' && c <= 'z') || (further && c >= 'A' && c <= 'Z');
  }
}
