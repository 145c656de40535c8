package duty.check;

import java.util.Map;

/** What the work that a plan asks for is called. */
public final class WorkWord {
  private static final Map<String, Text> WORDS =
      Map.of(
          "meeting", new Text("召集会议", "convened meetings"),
          "inspection", new Text("带队检查", "led inspections"),
          "training", new Text("教育培训", "trainings"),
          "drill", new Text("应急演练", "drills"),
          "campaign", new Text("专项整治", "campaigns"),
          "licensing", new Text("行政许可", "licensing"),
          "standardisation", new Text("标准化建设", "standardisation"));

  private WorkWord() {}

  /**
   * The words for one sort.
   *
   * @param what as a plan names it
   */
  public static Text of(String what) {
    return WORDS.getOrDefault(what, new Text(what, what));
  }
}
