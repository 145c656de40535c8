package duty.domain;

import java.time.LocalDate;
import java.util.List;

/** 履职活动: something that was done on a day, by leaders, for duties. */
public sealed interface Activity permits Meeting, Inspection, OtherActivity {
  LocalDate date();

  /** The leaders who convened or led it, by id. */
  List<String> leaders();

  /** The duties that it was for, by id. */
  List<String> duties();
}
