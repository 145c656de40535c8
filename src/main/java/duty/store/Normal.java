package duty.store;

import java.text.Normalizer;

/** The one form of equal texts. Unicode's tables are loaded only for text that may need them. */
final class Normal {
  private Normal() {}

  /** NFC. */
  static String nfc(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      // Latin up to the first combining mark, and the unified ideographs, are as they should be.
      if (c >= 0x300 && (c < 0x4E00 || c > 0x9FFF)) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
      }
    }
    return text;
  }

  /**
   * What is meant by full-width letters, digits and signs, by what cannot be seen and by the quotes
   * of an input method: NFKC without any of these around or in it.
   */
  static String narrow(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7E) {
        String plain = OddCharacter.without(text);
        return Normalizer.normalize(plain, Normalizer.Form.NFKC).strip();
      }
    }
    return text.strip();
  }
}
