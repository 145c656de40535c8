package duty.check;

/** The languages in which people are spoken to. */
public enum Lang {
  ZH,
  EN
}
