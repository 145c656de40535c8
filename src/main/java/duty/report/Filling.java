package duty.report;

/** How the bars of a chart are told apart without colour. */
enum Filling {
  WHITE(1, false),
  HATCHED(1, true),
  BLACK(0, false),
  GREY(0.7f, false);

  /** From one line of the hatching to the next, in points. */
  static final double HATCH = 3;

  final float grey;
  final boolean hatched;

  Filling(float grey, boolean hatched) {
    this.grey = grey;
    this.hatched = hatched;
  }
}
