package duty.check;

import duty.domain.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one rule found, and in how much. */
public final class Findings {
  private final About rule;
  private final List<Finding> all = new ArrayList<>();
  private final Map<Object, Integer> causes = new HashMap<>();
  private int records;
  private int owed;

  public Findings(About rule) {
    this.rule = rule;
  }

  /** Begins a finding; it counts when {@link Draft#add} is called. */
  public Draft at(Place place) {
    return new Draft(place);
  }

  /** Says that one more record was looked at; each counts once, whatever was looked at in it. */
  public void looked() {
    looked(1);
  }

  /** Says that so many more records were looked at. */
  public void looked(int more) {
    records += more;
  }

  /** Says that one more thing that somebody owes was looked for. */
  public void owed() {
    owed++;
  }

  public Evidence evidence() {
    return new Evidence(rule, records, owed);
  }

  public List<Finding> all() {
    return List.copyOf(all);
  }

  /** A finding in the making. Whatever is not said is as the rule has it. */
  public final class Draft {
    private final Place place;
    private final List<Finding.Related> related = new ArrayList<>();
    private Severity severity = rule.severity();
    private Message remedy = rule.remedy().with();
    private @Nullable Message label;
    private @Nullable LocalDate due;
    private List<String> owedBy = List.of();
    private @Nullable String section;
    private Finding.@Nullable Sake sake;
    private About.Topic topic = rule.topic();
    private @Nullable Object cause;
    private boolean early;
    private @Nullable String clause;

    private Draft(Place place) {
      this.place = place;
    }

    public Draft severity(Severity value) {
      this.severity = value;
      return this;
    }

    public Draft label(Message value) {
      this.label = value;
      return this;
    }

    public Draft related(Place other, Message value) {
      this.related.add(new Finding.Related(other, value, false));
      return this;
    }

    public Draft due(LocalDate value) {
      this.due = value;
      return this;
    }

    /**
     * Says until when it is in time. Until the last days before nothing is said, in them a notice;
     * its own weight it has when the day is past.
     *
     * @param warningDays how many days the last ones are, {@code day} included
     */
    public Draft dueBy(LocalDate day, LocalDate asOf, int warningDays) {
      this.early = !asOf.isAfter(day.minusDays(warningDays));
      this.severity = asOf.isAfter(day) ? severity : Severity.NOTICE;
      return due(day);
    }

    /**
     * Says what it comes of: all that one cause brings about is one finding, at the first place,
     * and the other places stand beside it.
     */
    public Draft cause(Object... what) {
      this.cause = List.of(what);
      return this;
    }

    /** Says who has to do it, by id, where the place alone does not tell. */
    public Draft owedBy(String leader) {
      return owedBy(List.of(leader));
    }

    /** Says all who have to do it, by id. */
    public Draft owedBy(List<String> leaders) {
      this.owedBy = leaders;
      return this;
    }

    /** Says for which other rule's sake it weighs something, and what. */
    public Draft sake(String otherRule, Severity weight) {
      this.sake = new Finding.Sake(otherRule, weight);
      return this;
    }

    /** Says which clause of the plan it rests on, by its id there; null as the rule has it. */
    public Draft clause(@Nullable String id) {
      this.clause = id;
      return this;
    }

    /** Says which section it is about, by id, where the place alone does not tell. */
    public Draft about(String section) {
      this.section = section;
      return this;
    }

    /** Says that it does something else to the papers than others of its rule. */
    public Draft topic(About.Topic value) {
      this.topic = value;
      return this;
    }

    public Draft remedy(Message value) {
      this.remedy = value;
      return this;
    }

    public void add(Message message) {
      Integer first = early || cause == null ? null : causes.putIfAbsent(cause, all.size());
      if (first != null) {
        all.set(first, all.get(first).again(place, message));
      }
      if (early || first != null) {
        return;
      }
      Finding finding = new Finding(rule, severity, place, message, label, related, due, remedy);
      all.add(finding.of(owedBy, section, sake).about(topic, clause));
    }
  }
}
