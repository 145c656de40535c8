package duty.store;

import static org.assertj.core.api.Assertions.assertThat;

import duty.ExamplePlace;
import duty.domain.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.erdtman.jcs.JsonCanonicalizer;

/** What is digested is in the form of RFC 8785, as another's implementation of it has it. */
class CanonicalJsonTest {
  /** One sign of each kind that is easily got wrong, in names of fields as well. */
  private static final List<String> ODD =
      List.of(
          "\"", "\\", "/", "\b", "\t", "\n", "\f", "\r", "\u0000", "\u0001", "\u001f", "\u007f",
          "\u0085", "\u00a0", "\u200b", "\u2028", "\ufeff", "\ue000", "\uffee", "𠮷", "😀", "é",
          "e\u0301", "张", "。");

  @Property
  void any_record_is_put_down_as_the_rfc_says(@ForAll("records") Node record) throws IOException {
    assertThat(PlainJson.canonical(record)).isEqualTo(byOthers(PlainJson.of(record)));
  }

  /**
   * In whatever order the fields come; white space and escapes of the writer's own do not count.
   */
  private static String byOthers(String json) throws IOException {
    return new JsonCanonicalizer(json).getEncodedString();
  }

  @Provide
  Arbitrary<Node> records() {
    return mappings(3).map(Node.class::cast);
  }

  private static Arbitrary<Node> nodes(int depth) {
    Arbitrary<Node> scalar =
        texts().map(text -> (Node) new Node.Scalar(text, text.isEmpty(), 0, 0));
    return depth == 0
        ? scalar
        : Arbitraries.oneOf(
            scalar,
            mappings(depth - 1).map(Node.class::cast),
            Arbitraries.lazy(() -> nodes(depth - 1))
                .list()
                .ofMaxSize(4)
                .map(items -> (Node) new Node.Sequence(items, 0, 0)));
  }

  private static Arbitrary<Node.Mapping> mappings(int depth) {
    return Arbitraries.maps(texts(), Arbitraries.lazy(() -> nodes(depth)))
        .ofMaxSize(6)
        .map(CanonicalJsonTest::mapping);
  }

  private static Node.Mapping mapping(Map<String, Node> fields) {
    Map<String, Node.Member> members = new LinkedHashMap<>();
    fields.forEach(
        (name, value) ->
            members.put(name, new Node.Member(new Node.Scalar(name, false, 0, 0), value)));
    return new Node.Mapping(members, 0, 0);
  }

  private static Arbitrary<String> texts() {
    return Arbitraries.oneOf(
            Arbitraries.of(ODD),
            Arbitraries.strings().alpha().ofMaxLength(3),
            Arbitraries.strings().numeric().ofMaxLength(3),
            Arbitraries.of("true", "null", "1e3", "2026-10-08", "责任科室"))
        .list()
        .ofMaxSize(4)
        .map(parts -> String.join("", parts));
  }

  /** Every record that is shipped, and one of each kind with every field. */
  @Example
  void the_shipped_records_are_put_down_as_the_rfc_says() throws IOException {
    int looked = 0;
    for (Path place : List.of(Path.of("records"), ExamplePlace.of("good/S2-every-field"))) {
      RecordFolder folder = new RecordFolder(RecordSource.of(place), new ArrayList<>()).list();
      for (RecordFile file : folder.files()) {
        SourceText text = file.read(Overlay.NONE, new ArrayList<>());
        Node.Mapping record = YamlReader.read(text, new ArrayList<>());
        String canonical = PlainJson.canonical(record);
        assertThat(canonical).as(file.file()).isEqualTo(byOthers(PlainJson.of(record)));
        assertThat(new JsonCanonicalizer(canonical).getEncodedUTF8())
            .isEqualTo(canonical.getBytes(StandardCharsets.UTF_8));
        looked++;
      }
    }
    assertThat(looked).isGreaterThan(Kind.values().length * 5);
  }
}
