package duty.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** What the bureaus made up at random must be full of, for the comparison to be worth anything. */
@SuppressWarnings("ImmutableEnumChecker") // a predicate that holds no state
enum Trait {
  VACANCY(made -> rows(made).stream().anyMatch(row -> row.leader() == null)),
  HAND_OVER_IN_MID_QUARTER(
      made ->
          rows(made).stream()
              .map(row -> row.days().to())
              .filter(Objects::nonNull)
              .anyMatch(
                  last ->
                      last.isAfter(made.bureau().from())
                          && !last.equals(Bureau.lastDay(Bureau.quarter(last))))),
  LEADER_LEFT_WITH_DUTIES(
      made ->
          rows(made).stream()
              .anyMatch(
                  row ->
                      row.leader() != null
                          && row.days().has(made.asOf())
                          && !made.bureau().inPost(row.leader(), made.asOf()))),
  ACTING_POST(
      made ->
          made.bureau().leaders().values().stream()
              .anyMatch(leader -> leader.posts().stream().anyMatch(Bureau.Post::acting))),
  TWO_POSTS(
      made ->
          made.bureau().leaders().values().stream().anyMatch(leader -> leader.posts().size() > 1)),
  RENAMED_SECTION(
      made -> made.bureau().sections().values().stream().anyMatch(one -> one.names().size() > 1)),
  MERGED_SECTION(
      made -> made.bureau().sections().values().stream().anyMatch(one -> one.successor() != null)),
  GROUP_WITH_MEMBERS(
      made ->
          rows(made).stream()
              .flatMap(row -> row.sections().stream())
              .map(id -> made.bureau().sections().get(id).members())
              .anyMatch(members -> members != null && !members.isEmpty())),
  JOINT_INSPECTION(
      made -> made.bureau().inspections().stream().anyMatch(one -> one.leaders().size() > 1)),
  JOINT_MEETING(
      made -> made.bureau().meetings().stream().anyMatch(one -> one.conveners().size() > 1)),
  TWO_PLAN_VERSIONS(made -> made.bureau().plans().size() > 1),
  WAIVER(made -> !made.bureau().waivers().isEmpty()),
  MAJOR_HAZARD_TRACKED(
      made ->
          made.bureau().hazards().stream()
              .anyMatch(one -> one.major() && !one.tracked().isEmpty())),
  SEVERITY_CHANGED(made -> !made.bureau().severities().isEmpty()),
  ONE_QUARTER_ASKED_FOR(made -> made.quarter() != null),
  LAST_DAY_OF_A_QUARTER(made -> made.asOf().equals(Bureau.lastDay(Bureau.quarter(made.asOf())))),
  DAY_AFTER_A_QUARTER(made -> made.asOf().equals(Bureau.quarter(made.asOf()))),
  GAP_OR_OVERLAP(
      made ->
          made.bureau().duties().keySet().stream()
              .anyMatch(
                  duty -> {
                    for (LocalDate day = made.bureau().from();
                        !day.isAfter(made.asOf());
                        day = day.plusDays(1)) {
                      if (covering(made, duty, day) != 1) {
                        return true;
                      }
                    }
                    return false;
                  }));

  private final Predicate<RandomBureau.Made> shown;

  Trait(Predicate<RandomBureau.Made> shown) {
    this.shown = shown;
  }

  boolean of(RandomBureau.Made made) {
    return shown.test(made);
  }

  private static List<Bureau.Row> rows(RandomBureau.Made made) {
    return made.bureau().duties().values().stream().flatMap(List::stream).toList();
  }

  private static long covering(RandomBureau.Made made, String duty, LocalDate day) {
    return made.bureau().duties().get(duty).stream().filter(row -> row.days().has(day)).count();
  }
}
