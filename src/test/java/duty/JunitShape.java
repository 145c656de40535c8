package duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * What a test report may hold, after the two schemas that Jenkins and Maven publish (the xUnit
 * plugin's junit-10, Surefire's test report 3.0). No package ships either, so the part of them that
 * our report uses is written down here: where the two differ, the stricter word holds.
 */
final class JunitShape {
  private record Rule(Set<String> needed, Set<String> allowed, List<String> children) {}

  /** Children in the order in which they must come; all but the repeated ones come once at most. */
  private static final Map<String, Rule> RULES =
      Map.of(
          "testsuite",
          new Rule(
              Set.of("name", "tests", "failures", "errors", "skipped"),
              Set.of("time"),
              List.of("properties", "testcase")),
          "properties",
          new Rule(Set.of(), Set.of(), List.of("property")),
          "property",
          new Rule(Set.of("name", "value"), Set.of(), List.of()),
          "testcase",
          new Rule(
              Set.of("name", "time"),
              Set.of("classname"),
              List.of("failure", "skipped", "system-out")),
          "failure",
          new Rule(Set.of("type"), Set.of("message"), List.of()),
          "skipped",
          new Rule(Set.of(), Set.of("message"), List.of()),
          "system-out",
          new Rule(Set.of(), Set.of(), List.of()));

  private static final Set<String> REPEATED = Set.of("testcase", "property");

  private JunitShape() {}

  /** The report's root, after all of it was looked at. */
  static Element read(Path file) throws IOException {
    try {
      Element suite =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(file.toFile())
              .getDocumentElement();
      assertThat(suite.getTagName()).isEqualTo("testsuite");
      check(suite);
      counted(suite);
      return suite;
    } catch (SAXException | ParserConfigurationException e) {
      throw new IOException(e);
    }
  }

  static List<Element> children(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    for (Node at = parent.getFirstChild(); at != null; at = at.getNextSibling()) {
      if (at instanceof Element element && element.getTagName().equals(name)) {
        found.add(element);
      }
    }
    return found;
  }

  private static void check(Element element) {
    Rule rule = RULES.get(element.getTagName());
    assertThat(rule).as(element.getTagName()).isNotNull();
    Set<String> given = new TreeSet<>();
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      given.add(attributes.item(i).getNodeName());
    }
    assertThat(given).as(element.getTagName()).containsAll(rule.needed());
    given.removeAll(rule.needed());
    assertThat(rule.allowed()).as(element.getTagName()).containsAll(given);
    if (element.hasAttribute("time")) {
      assertThat(element.getAttribute("time")).matches("\\d{1,3}(\\.\\d{1,3})?");
    }
    int before = -1;
    for (Node at = element.getFirstChild(); at != null; at = at.getNextSibling()) {
      if (at instanceof Element child) {
        int place = rule.children().indexOf(child.getTagName());
        assertThat(place).as(child.getTagName() + " in " + element.getTagName()).isNotNegative();
        boolean again = place == before && REPEATED.contains(child.getTagName());
        assertThat(place > before || again).as("order of " + child.getTagName()).isTrue();
        before = place;
        check(child);
      } else if (!rule.children().isEmpty()) {
        assertThat(at.getTextContent()).isBlank();
      }
    }
  }

  /** The suite's numbers are those of its cases, and no two cases are called alike. */
  private static void counted(Element suite) {
    List<Element> cases = children(suite, "testcase");
    assertThat(suite.getAttribute("tests")).isEqualTo(Integer.toString(cases.size()));
    assertThat(suite.getAttribute("failures")).isEqualTo(having(cases, "failure"));
    assertThat(suite.getAttribute("skipped")).isEqualTo(having(cases, "skipped"));
    assertThat(cases.stream().map(one -> one.getAttribute("classname") + one.getAttribute("name")))
        .doesNotHaveDuplicates();
  }

  private static String having(List<Element> cases, String child) {
    return Long.toString(cases.stream().filter(one -> !children(one, child).isEmpty()).count());
  }
}
