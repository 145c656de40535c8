package duty.cli;

import duty.app.SetAside;
import duty.check.About;
import duty.check.Diagnostic;
import duty.check.Evidence;
import duty.check.Lang;
import duty.check.Message;
import duty.check.Severity;
import duty.check.Text;
import duty.domain.Entry;
import duty.domain.Waiver;
import duty.privacy.ShownText;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Prints findings as a test report after JUnit's: a test case for each rule and file with findings,
 * one that passes for each rule without, one that is skipped for each rule that had nothing to look
 * at, and one for each waiver that sets something aside there. Jenkins and GitLab read one failure
 * of a test case only, so it holds all of its findings.
 */
final class JunitPrinter {
  private static final Text MORE =
      new Text("{first}（同类共{count}项）", "{first} ({count} of this kind)");

  private static final Text WAIVED_CASE =
      new Text("{file}（按 {waiver} 豁免）", "{file} (waived by {waiver})");
  private static final Text WAIVED = new Text("{found}；{waived}", "{found}; {waived}");

  private final Answer answer;
  private final XMLStreamWriter xml;
  private final Map<String, List<Diagnostic>> byRule = new LinkedHashMap<>();
  private int cases;
  private int failures;
  private int skipped;

  private JunitPrinter(Answer answer, XMLStreamWriter xml) {
    this.answer = answer;
    this.xml = xml;
    for (Diagnostic one : answer.verdict().diagnostics()) {
      byRule.computeIfAbsent(one.finding().rule().id(), any -> new ArrayList<>()).add(one);
    }
  }

  static void print(Answer answer, PrintWriter out) {
    try {
      XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out);
      new JunitPrinter(answer, xml).suite();
      xml.close();
      out.append('\n');
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private void suite() throws XMLStreamException {
    count();
    xml.writeStartDocument("UTF-8", "1.0");
    line("");
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", "duty validate");
    xml.writeAttribute("tests", Integer.toString(cases));
    xml.writeAttribute("failures", Integer.toString(failures));
    xml.writeAttribute("errors", "0");
    xml.writeAttribute("skipped", Integer.toString(skipped));
    xml.writeAttribute("time", "0");
    properties();
    for (Evidence evidence : answer.verdict().evidence()) {
      About rule = evidence.rule();
      Map<String, List<Diagnostic>> files = files(rule);
      if (files.isEmpty()) {
        passed(evidence);
      }
      for (Map.Entry<String, List<Diagnostic>> file : files.entrySet()) {
        found(rule, file.getKey(), file.getValue());
      }
      for (List<SetAside> some : setAside(rule)) {
        skipped(rule, some);
      }
    }
    line("");
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void count() {
    for (Evidence evidence : answer.verdict().evidence()) {
      Map<String, List<Diagnostic>> files = files(evidence.rule());
      cases += Math.max(1, files.size());
      skipped += files.isEmpty() && evidence.none() ? 1 : 0;
      for (List<Diagnostic> found : files.values()) {
        failures += failing(found).isEmpty() ? 0 : 1;
      }
      int setAside = setAside(evidence.rule()).size();
      cases += setAside;
      skipped += setAside;
    }
  }

  private Map<String, List<Diagnostic>> files(About rule) {
    Map<String, List<Diagnostic>> files = new LinkedHashMap<>();
    for (Diagnostic one : byRule.getOrDefault(rule.id(), List.of())) {
      files.computeIfAbsent(one.excerpt().span().file(), any -> new ArrayList<>()).add(one);
    }
    return files;
  }

  /** What is set aside of a rule, by the file and the waiver. */
  private Collection<List<SetAside>> setAside(About rule) {
    Map<List<String>, List<SetAside>> some = new LinkedHashMap<>();
    for (SetAside one : answer.verdict().setAside()) {
      if (one.diagnostic().finding().rule().id().equals(rule.id())) {
        List<String> key = List.of(one.diagnostic().excerpt().span().file(), one.waiver().file());
        some.computeIfAbsent(key, any -> new ArrayList<>()).add(one);
      }
    }
    return some.values();
  }

  /** What is asked for with the findings, and what each rule looked at. */
  private void properties() throws XMLStreamException {
    line("  ");
    xml.writeStartElement("properties");
    property("asOf", answer.asOf());
    if (answer.quarter() != null) {
      property("quarter", answer.quarter());
    }
    property("records", answer.verdict().judging().ledger().size());
    for (Severity severity : Severity.values()) {
      property(severity.word().en() + "s", answer.verdict().count(severity));
    }
    property("setAside", answer.verdict().setAside().size());
    for (Evidence evidence : answer.verdict().evidence()) {
      property(evidence.rule().id() + ".records", evidence.records());
      property(evidence.rule().id() + ".owed", evidence.owed());
    }
    line("  ");
    xml.writeEndElement();
  }

  private void property(String name, Object value) throws XMLStreamException {
    line("    ");
    xml.writeEmptyElement("property");
    xml.writeAttribute("name", name);
    xml.writeAttribute("value", value.toString());
  }

  private void passed(Evidence evidence) throws XMLStreamException {
    String looked = EvidenceTable.looked(evidence).in(answer.lang());
    begin(evidence.rule(), evidence.rule().title().in(answer.lang()));
    if (evidence.none()) {
      xml.writeEmptyElement("skipped");
      xml.writeAttribute("message", looked);
    } else {
      text("system-out", looked);
    }
    xml.writeEndElement();
  }

  private void found(About rule, String file, List<Diagnostic> found) throws XMLStreamException {
    begin(rule, ShownText.line(answer.paths().path(file)));
    List<Diagnostic> failing = failing(found);
    if (!failing.isEmpty()) {
      Diagnostic first = failing.get(0);
      xml.writeStartElement("failure");
      xml.writeAttribute("message", message(first, failing.size()));
      xml.writeAttribute("type", heaviest(failing).name().toLowerCase(Locale.ROOT));
      xml.writeCharacters(human(failing));
      xml.writeEndElement();
    }
    List<Diagnostic> lighter = new ArrayList<>(found);
    lighter.removeAll(failing);
    if (!lighter.isEmpty()) {
      text("system-out", human(lighter));
    }
    xml.writeEndElement();
  }

  private void skipped(About rule, List<SetAside> some) throws XMLStreamException {
    Diagnostic first = some.get(0).diagnostic();
    Entry<Waiver> waiver = some.get(0).waiver();
    String file = answer.paths().path(first.excerpt().span().file());
    String by = answer.paths().path(waiver.file());
    begin(rule, answer.notes().words(WAIVED_CASE.with("file", file, "waiver", by)));
    xml.writeEmptyElement("skipped");
    List<Message> found = some.stream().map(one -> one.diagnostic().finding().message()).toList();
    Message message = WAIVED.with("found", found, "waived", answer.notes().waived(waiver));
    xml.writeAttribute("message", answer.notes().words(message));
    xml.writeEndElement();
  }

  private void begin(About rule, String name) throws XMLStreamException {
    line("  ");
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", "duty." + rule.id());
    xml.writeAttribute("name", name);
    xml.writeAttribute("time", "0");
  }

  private void text(String element, String text) throws XMLStreamException {
    xml.writeStartElement(element);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private void line(String indent) throws XMLStreamException {
    xml.writeCharacters("\n" + indent);
  }

  /** What makes the exit code; whatever is lighter stands in the output of its case. */
  private List<Diagnostic> failing(List<Diagnostic> found) {
    return found.stream()
        .filter(one -> one.finding().severity().compareTo(answer.failOn()) >= 0)
        .toList();
  }

  private static Severity heaviest(List<Diagnostic> found) {
    Severity heaviest = Severity.NOTICE;
    for (Diagnostic one : found) {
      heaviest = heaviest.or(one.finding().severity());
    }
    return heaviest;
  }

  private String message(Diagnostic first, int count) {
    Lang lang = answer.lang();
    String message = answer.notes().words(first.finding().message());
    return count == 1 ? message : MORE.with("first", message, "count", count).in(lang);
  }

  private String human(List<Diagnostic> found) {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    new HumanPrinter(answer.lang(), answer.asOf(), Colours.OFF).print(found, out);
    out.flush();
    return "\n" + text;
  }
}
