package duty.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import duty.domain.Fault;
import duty.domain.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Characters beyond the BMP, control characters and every space of Unicode, at every offset from
 * 1,000 to 5,200 of a record: read, or told at their place. (A parser that failed at UTF-16 index
 * 1024 + 1025·k ended every command.)
 */
class RareCharactersTest {
  private static final int FIRST = 1000;
  private static final int LAST = 5200;

  private static final List<Integer> RARE =
      IntStream.concat(
              IntStream.of(0x20BB7, 0x1F600, 0x2A700, 0x10FFFF, 0xFFFD, 0xFFFE, 0xFFFF, 0xFEFF),
              IntStream.rangeClosed(0, 0xFFFF)
                  .filter(
                      point ->
                          Character.isISOControl(point)
                              || Character.isSpaceChar(point)
                              || Character.getType(point) == Character.FORMAT))
          .filter(point -> point != '\n' && point != '\r')
          .boxed()
          .toList();

  /** A record up to the character, and what closes the place where it stands. */
  private enum Where {
    COMMENT("# ", "\nnote: y\n"),
    PLAIN("note: ", "z\n"),
    QUOTED("note: \"", "z\"\n"),
    LITERAL("note: |-\n  ", "z\n");

    final String before;
    final String after;

    Where(String before, String after) {
      this.before = before;
      this.after = after;
    }
  }

  @Test
  void a_character_beyond_the_bmp_is_read_at_every_offset() {
    for (int offset = FIRST; offset <= LAST; offset++) {
      for (Where where : Where.values()) {
        look(where, offset, 0x20BB7);
      }
    }
  }

  @Test
  void a_rare_character_is_read_or_told_at_its_place() {
    int turn = 0;
    for (int offset = FIRST; offset <= LAST; offset++) {
      for (int i = 0; i < 4; i++) {
        look(Where.values()[turn % 4], offset, RARE.get((turn / 4) % RARE.size()));
        turn++;
      }
    }
  }

  private static void look(Where where, int offset, int point) {
    String rare = Character.toString(point);
    String text = where.before + "x".repeat(offset - where.before.length()) + rare + where.after;
    List<Fault> faults = new ArrayList<>();
    Node.Mapping root = YamlReader.read(new SourceText("x.yaml", text), faults);
    String what = where + " U+" + Integer.toHexString(point) + " at " + offset;
    if (root == null) {
      assertThat(faults).as(what).hasSize(1);
      Span span = (Span) faults.get(0).place();
      assertThat(span.start()).as(what).isEqualTo(offset);
    } else {
      assertThat(faults).as(what).isEmpty();
      if (where != Where.COMMENT) {
        Node.Member note = root.members().get("note");
        assertThat(((Node.Scalar) note.value()).text()).as(what).contains(rare);
      }
    }
    assertThat(text.getBytes(UTF_8)).hasSizeGreaterThan(offset);
  }
}
