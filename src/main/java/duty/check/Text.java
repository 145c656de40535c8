package duty.check;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence in both languages, with the same places to fill in, written {@code {name}}. Where one
 * language has a place that the other lacks it cannot be made, and so the class that holds it does
 * not load.
 */
public record Text(String zh, String en) {
  private static final Pattern PLACE = Pattern.compile("\\{([a-z][A-Za-z]*)}");

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

  /** With one thing to be filled in. */
  public Message with(String name, Object value) {
    return with(Map.of(name, value));
  }

  /** The names of the places. */
  public Set<String> places() {
    return places(zh);
  }

  String fill(Lang lang, Map<String, ?> facts) {
    Matcher match = PLACE.matcher(in(lang));
    StringBuilder filled = new StringBuilder();
    while (match.find()) {
      Object value = facts.get(match.group(1));
      if (value == null) {
        throw new IllegalArgumentException("nothing given for {" + match.group(1) + "}: " + zh);
      }
      match.appendReplacement(filled, Matcher.quoteReplacement(Wording.of(value, lang)));
    }
    return match.appendTail(filled).toString();
  }

  private static Set<String> places(String text) {
    Set<String> names = new TreeSet<>();
    Matcher match = PLACE.matcher(text);
    while (match.find()) {
      names.add(match.group(1));
    }
    return names;
  }
}
