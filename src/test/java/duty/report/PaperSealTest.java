package duty.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaperSealTest {
  private static byte[] small() throws Exception {
    return PrintedPaper.of(new Paragraph("甲")).bytes();
  }

  @Test
  void a_paper_is_blank_then_sealed_then_whole() throws Exception {
    byte[] paper = small();
    assertThat(PaperSeal.of(paper)).isEqualTo(PaperSeal.State.BLANK);
    byte[] sealed = PaperSeal.seal(paper);
    assertThat(PaperSeal.of(sealed)).isEqualTo(PaperSeal.State.WHOLE);
    assertThat(sealed).hasSameSizeAs(paper);
    assertThatThrownBy(() -> PaperSeal.seal(sealed)).isInstanceOf(IllegalArgumentException.class);
  }

  /** Every byte of the file, one after the other, with one of its bits another one. */
  @Test
  void no_byte_can_be_another_one() throws Exception {
    byte[] sealed = PaperSeal.seal(small());
    for (int i = 0; i < sealed.length; i++) {
      byte was = sealed[i];
      sealed[i] = (byte) (was ^ 1 << i % 8);
      assertThat(PaperSeal.of(sealed)).as("byte " + i).isNotEqualTo(PaperSeal.State.WHOLE);
      sealed[i] = was;
    }
    assertThat(PaperSeal.of(sealed)).isEqualTo(PaperSeal.State.WHOLE);
  }

  @Test
  void two_places_for_a_seal_are_none() throws Exception {
    String paper = new String(small(), StandardCharsets.ISO_8859_1);
    String twice = paper + "<duty:seal>" + "0".repeat(64) + "</duty:seal>";
    assertThat(PaperSeal.of(twice.getBytes(StandardCharsets.ISO_8859_1)))
        .isEqualTo(PaperSeal.State.NONE);
    assertThat(PaperSeal.of(new byte[0])).isEqualTo(PaperSeal.State.NONE);
  }

  private static byte[] carrying(byte[] json) throws Exception {
    var paper =
        Document.of(SamplePapers.IMPRINT, Masthead.of("标题"), List.of(new Paragraph("甲")))
            .withAttachments(
                List.of(
                    new Attachment(
                        "r.json", "application/json", json, "记录", Attachment.Relationship.SOURCE)));
    return PrintedPaper.of(paper).bytes();
  }

  @Test
  void what_a_paper_carries_is_taken_out_up_to_a_limit() throws Exception {
    byte[] json = "{\"a\": \"甲\"}".getBytes(StandardCharsets.UTF_8);
    assertThat(CarriedFile.json(carrying(json), json.length)).hasValue(json);
    assertThat(CarriedFile.json(carrying(json), json.length - 1)).isEmpty();
    assertThat(CarriedFile.json(small(), 1000)).isEmpty();
    byte[] bomb = carrying(new byte[100 << 20]);
    assertThat(bomb).hasSizeLessThan(1 << 20);
    assertThat(CarriedFile.json(bomb, 1 << 20)).isEmpty();
    byte[] large = new byte[300_000];
    new java.util.Random(1).nextBytes(large);
    assertThat(CarriedFile.json(carrying(large), 300_000)).hasValue(large);
  }
}
