package duty.oracle;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Accidents, and what a bureau's sections are told to put right. */
record Troubles(List<Accident> accidents, List<Opinion> opinions) {

  /**
   * @param reports when it was reported
   * @param scene leader → when that one came to the place
   */
  record Accident(
      String id,
      LocalDateTime occurred,
      LocalDateTime learned,
      String duty,
      List<LocalDateTime> reports,
      Map<String, LocalDateTime> scene) {}

  record Opinion(
      String id,
      LocalDate issued,
      String section,
      LocalDate deadline,
      @Nullable LocalDate answered) {}
}
