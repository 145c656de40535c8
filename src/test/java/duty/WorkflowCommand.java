package duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line that GitHub's runner takes as a command, read as the runner reads it. */
record WorkflowCommand(String name, Map<String, String> properties, String message) {
  private static final Pattern LINE = Pattern.compile("::(error|warning|notice) ([^:]*)::(.*)");

  static WorkflowCommand read(String line) {
    Matcher match = LINE.matcher(line);
    assertThat(match.matches()).as(line).isTrue();
    Map<String, String> properties = new LinkedHashMap<>();
    for (String property : match.group(2).split(",", -1)) {
      int equals = property.indexOf('=');
      String value = property.substring(equals + 1).replace("%3A", ":").replace("%2C", ",");
      properties.put(property.substring(0, equals), plain(value));
    }
    return new WorkflowCommand(match.group(1), properties, plain(match.group(3)));
  }

  private static String plain(String escaped) {
    return escaped.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
  }
}
