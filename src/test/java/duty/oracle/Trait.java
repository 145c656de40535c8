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
  TABLE_FOLLOWS_A_MERGER(
      made ->
          rows(made).stream()
              .anyMatch(
                  row ->
                      row.sections().contains("s9")
                          && made.bureau().sections().get("s1").successor() != null)),
  HANDED_OVER_BEFORE_THE_MERGER(made -> handedOver(made, -1)),
  HANDED_OVER_AT_THE_MERGER(made -> handedOver(made, 0)),
  HANDED_OVER_AFTER_THE_MERGER(made -> handedOver(made, 1)),
  HAND_OVER_PLANNED(
      made -> rows(made).stream().anyMatch(row -> row.days().from().isAfter(made.asOf()))),
  HANDED_OVER_IN_STEPS(made -> steps(made)),
  SIGNED_AFTER_THE_CUTOFF(
      made ->
          made.bureau().agreements().stream()
              .filter(Bureau.Agreement::signed)
              .anyMatch(
                  one ->
                      one.sectionSigned()
                          .isAfter(
                              made.bureau()
                                  .plan(one.sectionSigned())
                                  .cutoff()
                                  .atYear(one.year())))),
  LEDGER_BEGINS_AFTER_THE_CUTOFF(
      made ->
          made.bureau()
              .from()
              .isAfter(
                  made.bureau()
                      .plan(made.bureau().from())
                      .cutoff()
                      .atYear(made.bureau().from().getYear()))),
  QUOTA_WAIVED(
      made ->
          made.bureau().waivers().stream()
              .anyMatch(one -> List.of("M1", "C1").contains(one.rule()))),
  MEMBERS_ALL_GONE(
      made ->
          made.bureau().sections().values().stream()
              .map(Bureau.Section::members)
              .filter(members -> members != null && !members.isEmpty())
              .anyMatch(members -> made.bureau().inUse(members, made.asOf()).isEmpty())),
  PRINCIPAL_INSPECTS_ELSEWHERE(
      made ->
          made.bureau().inspections().stream()
              .anyMatch(
                  one ->
                      one.leaders().stream()
                          .anyMatch(
                              who ->
                                  made.bureau().leaders().get(who).principal(one.date())
                                      && one.duties().stream()
                                          .noneMatch(
                                              duty ->
                                                  made.bureau()
                                                      .holders(duty, one.date())
                                                      .contains(who))))),
  VACANT_UNDER_TWO_HEADS(
      made ->
          rows(made).stream().anyMatch(row -> made.bureau().holders(row, made.asOf()).size() > 1)),
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

  /** Whether a duty that had the merged section changed hands on such a side of the merger. */
  private static boolean handedOver(RandomBureau.Made made, int side) {
    Bureau.Section old = made.bureau().sections().get("s1");
    LocalDate last = old.successor() == null ? null : old.names().get(0).days().to();
    if (last == null) {
      return false;
    }
    for (String duty : made.bureau().duties().keySet()) {
      for (LocalDate day = LocalDate.of(last.getYear(), 1, 2);
          !day.isAfter(made.asOf());
          day = day.plusDays(1)) {
        List<String> before = made.bureau().holders(duty, day.minusDays(1));
        boolean had =
            made.bureau().duties().get(duty).stream()
                .anyMatch(row -> row.sections().contains("s1") || row.sections().contains("s9"));
        if (had
            && Integer.signum(day.compareTo(last.plusDays(1))) == side
            && !before.equals(made.bureau().holders(duty, day))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether two duties of one leader went to others within some weeks. */
  @SuppressWarnings("ReferenceEquality") // another one, though it be equal
  private static boolean steps(RandomBureau.Made made) {
    List<Bureau.Row> ended =
        rows(made).stream()
            .filter(row -> row.leader() != null && row.days().to() != null)
            .filter(row -> row.days().to().isBefore(made.asOf()))
            .toList();
    return ended.stream()
        .anyMatch(
            one ->
                ended.stream()
                    .anyMatch(
                        other ->
                            other != one
                                && Objects.equals(one.leader(), other.leader())
                                && one.sections().stream().anyMatch(other.sections()::contains)
                                && one.days().to().isBefore(other.days().to())
                                && one.days().to().plusDays(45).isAfter(other.days().to())));
  }

  private static long covering(RandomBureau.Made made, String duty, LocalDate day) {
    return made.bureau().duties().get(duty).stream().filter(row -> row.days().has(day)).count();
  }
}
