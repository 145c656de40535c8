package duty.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 履职活动: something that was done on a day, by leaders, for duties. */
public sealed interface Activity permits Meeting, Inspection, OtherActivity {
  LocalDate date();

  /** The leaders who convened or led it, by id. */
  List<String> leaders();

  /** The duties that it was for, by id. */
  List<String> duties();

  /** When on that day; null where the record does not say. */
  @Nullable TimeOfDay time();

  /** Who was there: as a rule those who convened or led it, by id. */
  default List<String> present() {
    return leaders();
  }
}
