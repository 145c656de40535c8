package duty.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** D1: whoever a record names was in post, in use or in the table on its day. */
final class PresenceJudge {
  private final NaiveJudge.Case all;
  private final Bureau bureau;
  private final List<NaiveJudge.Told> told;

  private PresenceJudge(NaiveJudge.Case all, List<NaiveJudge.Told> told) {
    this.all = all;
    this.bureau = all.bureau();
    this.told = told;
  }

  static void judge(NaiveJudge.Case all, List<NaiveJudge.Told> told) {
    PresenceJudge judge = new PresenceJudge(all, told);
    judge.table();
    judge.acting();
    judge.agreements();
    judge.activities();
    judge.hazards();
    judge.troubles();
    judge.papers();
  }

  /** The people and the sections of a row on each of its days, as far as they are past. */
  private void table() {
    bureau
        .duties()
        .forEach(
            (duty, rows) -> {
              for (Bureau.Row row : rows) {
                LocalDate first = later(row.days().from(), bureau.from());
                LocalDate last = row.days().to() == null ? all.asOf() : row.days().to();
                last = last.isAfter(all.asOf()) ? all.asOf() : last;
                String file = "duties/" + duty + ".yaml";
                for (String head : row.principals()) {
                  always(file, "leader", "principal", head, first, last);
                }
                if (row.leader() != null) {
                  always(file, "leader", "leader", row.leader(), first, last);
                }
                for (String section : row.sections()) {
                  always(file, "section", "section", section, first, last);
                }
              }
            });
  }

  /** Tells the first day on which somebody named was not there. */
  private void always(
      String file, String kind, String field, String id, LocalDate first, LocalDate last) {
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
      if (!there(kind, id, day)) {
        tell(file, id + " " + day, "row " + field + " " + id + " " + left(kind, id, day));
        return;
      }
    }
  }

  /** Since when, up to a day, nobody or nothing of that name was there: one time, one cause. */
  private LocalDate left(String kind, String id, LocalDate day) {
    LocalDate first = day;
    while (first.getYear() > 2000
        && !(kind.equals("duty") ? bureau.inTable(id, first) : there(kind, id, first))) {
      first = first.minusDays(1);
    }
    return first;
  }

  /** Whoever only acts in a post does so by a paper. */
  private void acting() {
    bureau
        .leaders()
        .forEach(
            (id, leader) -> {
              for (Bureau.Post post : leader.posts()) {
                boolean before =
                    post.days().to() != null && post.days().to().isBefore(bureau.from());
                if (post.acting()
                    && !post.documented()
                    && !before
                    && !post.days().from().isAfter(all.asOf())
                    && all.quirk() != Quirk.ACTS_WITHOUT_DOCUMENT) {
                  String what = id + " acting " + post.days().from();
                  tell("leaders/" + id + ".yaml", what, null);
                }
              }
            });
  }

  private void agreements() {
    for (Bureau.Agreement one : bureau.agreements()) {
      LocalDate day = one.sectionSigned();
      boolean wrong = all.wrong(bureau.shelf().file(one), "sectionSigned");
      if (day != null && day.getYear() == one.year() && !wrong) {
        on(bureau.shelf().file(one), "section", List.of(one.section()), day);
      }
    }
  }

  private void activities() {
    for (Event.Meeting one : bureau.meetings()) {
      String file = bureau.shelf().file(one);
      if (all.wrong(file, "date")) {
        continue;
      }
      on(file, "leader", one.conveners(), one.date());
      if (one.chair() != null && !one.conveners().contains(one.chair())) {
        on(file, "leader", List.of(one.chair()), one.date());
      }
      on(file, "duty", one.duties(), one.date());
      TreeSet<String> sections = new TreeSet<>(one.absent());
      sections.addAll(one.attended() == null ? List.of() : one.attended());
      for (Event.Decision decision : one.decisions()) {
        if (decision.section() != null) {
          sections.add(decision.section());
        }
      }
      on(file, "section", List.copyOf(sections), one.date());
    }
    for (Event.Inspection one : bureau.inspections()) {
      if (all.wrong(bureau.shelf().file(one), "date")) {
        continue;
      }
      on(bureau.shelf().file(one), "leader", one.leaders(), one.date());
      on(bureau.shelf().file(one), "duty", one.duties(), one.date());
    }
    for (YearWork.Work one : bureau.year().work()) {
      if (all.wrong(bureau.shelf().file(one), "date")) {
        continue;
      }
      on(bureau.shelf().file(one), "leader", one.leaders(), one.date());
      on(bureau.shelf().file(one), "duty", one.duties(), one.date());
      on(bureau.shelf().file(one), "section", one.sections(), one.date());
    }
  }

  private void hazards() {
    for (Hazard one : bureau.hazards()) {
      LocalDate end =
          one.closed() == null || all.wrong(bureau.shelf().file(one), "closed")
              ? all.asOf()
              : one.closed();
      String file = bureau.shelf().file(one);
      if (all.wrong(file, "found")) {
        continue;
      }
      ever(file, "duty", one.duty(), one.found(), one.found());
      if (one.owner() != null) {
        ever(file, "section", one.owner(), one.found(), end);
      }
      if (one.supervisor() != null) {
        ever(file, "leader", one.supervisor(), one.found(), end);
      }
    }
  }

  private void troubles() {
    for (Troubles.Accident one : bureau.troubles().accidents()) {
      if (all.wrong(bureau.shelf().file(one), "occurred")) {
        continue;
      }
      on(bureau.shelf().file(one), "duty", List.of(one.duty()), one.occurred().toLocalDate());
      one.scene()
          .forEach(
              (leader, at) -> {
                if (!all.wrong(bureau.shelf().file(one), "scene " + leader)) {
                  on(bureau.shelf().file(one), "leader", List.of(leader), at.toLocalDate());
                }
              });
    }
    for (Troubles.Opinion one : bureau.troubles().opinions()) {
      if (all.wrong(bureau.shelf().file(one), "issued")) {
        continue;
      }
      on(bureau.shelf().file(one), "section", List.of(one.section()), one.issued());
    }
  }

  private void papers() {
    for (YearWork.SafetySystem one : bureau.year().systems()) {
      LocalDate day = later(one.days().from(), bureau.from());
      if (one.days().has(day) && !day.isAfter(all.asOf())) {
        on(one.file(), "section", one.sections(), day);
      }
    }
    for (YearWork.EmergencyPlan one : bureau.year().plans()) {
      YearWork.Version version = one.latest(all.asOf());
      if (version == null) {
        continue;
      }
      LocalDate day = later(version.issued(), bureau.from());
      if (!day.isAfter(all.asOf()) && (one.to() == null || !one.to().isBefore(all.asOf()))) {
        on(one.file(), "section", one.sections(), day);
      }
    }
    for (YearWork.Assessment one : bureau.year().assessments()) {
      if (all.wrong(bureau.shelf().file(one), "assessed", "year")) {
        continue;
      }
      LocalDate first = LocalDate.of(one.year(), 1, 1);
      LocalDate last = LocalDate.of(one.year(), 12, 31);
      if (!ever("section", one.section(), first, last)
          && !there("section", one.section(), one.assessed())) {
        on(bureau.shelf().file(one), "section", List.of(one.section()), one.assessed());
      }
      on(bureau.shelf().file(one), "leader", one.by(), one.assessed());
    }
  }

  private void on(String file, String kind, List<String> ids, LocalDate day) {
    ids.forEach(id -> ever(file, kind, id, day, day));
  }

  /** Tells whoever was there on none of some days. */
  private void ever(String file, String kind, String id, LocalDate first, LocalDate last) {
    if (!ever(kind, id, first, last)) {
      tell(file, id + " " + first, kind + " " + id + " " + left(kind, id, first));
    }
  }

  private boolean ever(String kind, String id, LocalDate first, LocalDate last) {
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
      if (there(kind, id, day)) {
        return true;
      }
    }
    return false;
  }

  private boolean there(String kind, String id, LocalDate day) {
    return switch (kind) {
      case "leader" -> bureau.inPost(id, day) || all.quirk() == Quirk.LEAVING_DOES_NOT_MATTER;
      case "section" -> bureau.sections().get(id).inUse(day);
      // A gap in the table is D2's to tell, from the day on that the ledger is kept.
      default -> bureau.inTable(id, day) || !day.isBefore(bureau.from());
    };
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private void tell(String file, String what, @Nullable String cause) {
    NaiveJudge.Told one = all.tell("D1", "error", file, what, null, List.of(), all.asOf());
    told.add(cause == null ? one : one.of("D1 " + cause));
  }
}
