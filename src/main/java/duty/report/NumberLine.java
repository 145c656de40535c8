package duty.report;

import org.jspecify.annotations.Nullable;

/**
 * The line above the title: document number on the left, signer on the right.
 *
 * @param number like {@code 台市监〔2026〕3号}; a blank to be filled in by hand is given as it is to be
 *     printed, like {@code 台市监〔2026〕　号}
 * @param signer the name after 签发人：, empty for a blank to sign on, {@code null} for a paper that
 *     goes downward and names no signer
 */
public record NumberLine(String number, @Nullable String signer) {
  public NumberLine {
    Texts.requireLine(number, "document number");
  }

  /** With a blank for the signer, as a draft for signature has it. */
  public static NumberLine unsigned(String number) {
    return new NumberLine(number, "");
  }
}
