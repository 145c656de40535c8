package duty.domain;

import java.text.Normalizer;

/** A text as it is compared: what the hand or the input method did to it does not count. */
public final class PlainText {
  private PlainText() {}

  /** Without white space, full-width letters, digits and punctuation as half-width ones. */
  public static String of(String text) {
    if (isPlain(text)) {
      return text;
    }
    String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder plain = new StringBuilder(narrow.length());
    for (int i = 0; i < narrow.length(); i++) {
      char sign = narrow.charAt(i);
      if (!Character.isWhitespace(sign) && !Character.isSpaceChar(sign)) {
        plain.append(
            switch (sign) {
              case '。' -> '.';
              case '“', '”' -> '"';
              case '‘', '’' -> '\'';
              default -> sign;
            });
      }
    }
    return plain.toString();
  }

  /** Mostly there is nothing to do, and to find that out is quick. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      boolean ascii = sign > ' ' && sign <= '~';
      boolean han = sign >= '\u4E00' && sign <= '\u9FFF';
      if (!ascii && !han && sign != '〔' && sign != '〕' && sign != '、') {
        return false;
      }
    }
    return true;
  }
}
