package duty.cli.line;

import duty.privacy.PrivateDetail;
import duty.privacy.ShownText;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.List;

/**
 * All text that a command prints or writes to a file of findings goes through here, line by line:
 * what is private gets stars, what would command a terminal is shown, and what the character set
 * lacks is named by its code point. Line ends are the same on every system.
 */
public final class TerminalText extends PrintWriter {
  private static final int BUFFER = 1 << 16;

  /** What text is painted in. */
  public enum Colour {
    PLAIN("0"),
    ERROR("1;31"),
    WARNING("1;33"),
    NOTICE("1;36"),
    FRAME("34"),
    BOLD("1");

    private final String code;

    Colour(String code) {
      this.code = code;
    }
  }

  /**
   * @param coloured whether what is {@link #painted} becomes a colour
   */
  public TerminalText(OutputStream out, Charset charset, boolean coloured) {
    super(
        new Gate(
            new BufferedWriter(new OutputStreamWriter(out, charset), BUFFER), charset, coloured));
  }

  /**
   * Text in a colour, which noncharacters mark: the terminal's own commands are let through for
   * nobody.
   */
  public static String painted(Colour colour, String text) {
    return (char) (Gate.MARKS + Gate.COLOURS.indexOf(colour)) + text + (char) Gate.MARKS;
  }

  @Override
  public void println() {
    write('\n');
  }

  /** One line, whatever stands in it. */
  @Override
  public void println(String line) {
    print(PrivateDetail.masked(line).replace('\n', '␊').replace('\r', '␍'));
    println();
  }

  /** Lets lines through. */
  private static final class Gate extends Writer {
    private static final int MARKS = 0xFDD0;
    private static final List<Colour> COLOURS = List.of(Colour.values());

    /** Signs that the program sets itself and that GBK lacks, with those that stand for them. */
    private static final String LACKING = "✓√✗×";

    private final Writer target;
    private final CharsetEncoder encoder;
    private final boolean whole;
    private final boolean coloured;
    private final StringBuilder waiting = new StringBuilder();

    Gate(Writer target, Charset charset, boolean coloured) {
      this.target = target;
      this.encoder = charset.newEncoder();
      this.whole = encoder.canEncode("\uDBFF\uDFFD");
      this.coloured = coloured;
    }

    @Override
    public void write(char[] signs, int offset, int length) throws IOException {
      for (int i = offset; i < offset + length; i++) {
        waiting.append(signs[i]);
        if (signs[i] == '\n') {
          pass();
        }
      }
    }

    private void pass() throws IOException {
      String line = PrivateDetail.masked(waiting.toString());
      waiting.setLength(0);
      StringBuilder shown = new StringBuilder(line.length());
      for (int i = 0; i < line.length(); ) {
        int point = line.codePointAt(i);
        i += Character.charCount(point);
        boolean end = point == '\n' || (point == '\r' && i == line.length() - 1);
        if (end) {
          shown.append((char) point);
        } else if (coloured && point >= MARKS && point < MARKS + COLOURS.size()) {
          shown.append("\u001B[").append(COLOURS.get(point - MARKS).code).append('m');
        } else if (whole) {
          shown.appendCodePoint(ShownText.picture(point));
        } else {
          shown.append(encoded(point));
        }
      }
      target.append(shown);
    }

    /** A character in a set that may lack it. */
    private String encoded(int point) {
      String picture = Character.toString(ShownText.picture(point));
      int own = LACKING.indexOf(point);
      if (encoder.canEncode(picture)) {
        return picture;
      }
      if (own >= 0) {
        return LACKING.substring(own + 1, own + 2);
      }
      boolean pictured = point >= 0x2400 && point < 0x2420;
      return point == 0xFEFF ? "" : ShownText.named(pictured ? point - 0x2400 : point);
    }

    @Override
    public void flush() throws IOException {
      if (waiting.length() > 0) {
        pass();
      }
      target.flush();
    }

    @Override
    public void close() throws IOException {
      flush();
      target.close();
    }
  }
}
