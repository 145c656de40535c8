package duty.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rule's page of the manual, {@code <id>.md} beside the rules: only {@code explain}, the
 * documents and opinions read it.
 *
 * @param why the reason for the rule
 * @param bad the smallest record that breaks it, as YAML; a comment in it says the same in both
 *     languages, {@code # 没有签字 | not signed}
 * @param good the same put right
 * @param requirement what a rectification opinion asks of whoever has to do it: a whole sentence,
 *     of what is to be done and not of fields and files; null for rules that no opinion is about
 */
public record RulePage(Text why, String bad, String good, @Nullable Text requirement) {
  private static final String HEADING = "\n## ";
  private static final String FENCE = "```";

  static RulePage of(String id) {
    try (InputStream in = RulePage.class.getResourceAsStream("/duty/rules/" + id + ".md")) {
      if (in == null) {
        throw new IllegalStateException("no page of rule " + id);
      }
      return read("\n" + new String(in.readAllBytes(), UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static RulePage read(String page) {
    Map<String, String> parts = new HashMap<>();
    for (String part : page.split(HEADING, -1)) {
      int end = part.indexOf('\n');
      String heading = end < 0 ? "" : part.substring(0, end);
      parts.put(heading.substring(heading.lastIndexOf(' ') + 1), part.substring(end + 1).strip());
    }
    String requirement = parts.get("requirement");
    return new RulePage(
        text(part(parts, "why")),
        sample(part(parts, "bad")),
        sample(part(parts, "good")),
        requirement == null ? null : text(requirement));
  }

  private static String part(Map<String, String> parts, String name) {
    String part = parts.get(name);
    if (part == null) {
      throw new IllegalStateException("a rule's page lacks " + name);
    }
    return part;
  }

  /** Chinese, a blank line, English. */
  private static Text text(String part) {
    int gap = part.indexOf("\n\n");
    return new Text(part.substring(0, gap), part.substring(gap + 2));
  }

  private static String sample(String part) {
    return part.substring(part.indexOf('\n') + 1, part.length() - FENCE.length());
  }
}
