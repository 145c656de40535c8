package duty.oracle;

/** A mistake that the second opinion can be told to make, to see that the comparison finds it. */
enum Quirk {
  /** Whoever led for a day less than the plan asks owes the quarter too. */
  A_DAY_LESS_IN_CHARGE,
  /** Of two who led a duty equally long the earlier one owes. */
  THE_EARLIER_OF_TWO,
  /** A warning comes a day later. */
  WARNED_A_DAY_LATER,
  /** A quarter is judged by the plan in force on its first day. */
  PLAN_OF_THE_FIRST_DAY,
  /** A vacant duty falls to the first of two heads. */
  SECOND_HEAD_OWES_NOTHING,
  /** Whoever comes to be head beside another takes over from that one. */
  HEADS_HAND_OVER_TO_EACH_OTHER,
  /** A vacant duty falls to nobody. */
  VACANCY_FALLS_TO_NOBODY,
  /** A joint inspection counts for its first leader only. */
  JOINT_COUNTS_FOR_ONE,
  /** An acting post is none. */
  ACTING_DOES_NOT_COUNT,
  /** A section that took over another's work signs anew. */
  SUCCESSOR_SIGNS_ANEW,
  /** A leader who took over a duty signs anew. */
  TAKING_OVER_SIGNS_ANEW,
  /** A section that took over another's work owes anew, and the other goes on owing. */
  MERGED_SECTION_IS_NEW,
  /** What the leader before signed passes though that one has the section by another duty. */
  HANDED_OVER_AT_ONCE,
  /** What the leader before signed after the hand-over passes too. */
  SIGNED_AFTER_THE_HAND_OVER_PASSES,
  /** A hand-over that is planned has come. */
  PLANNED_IS_DONE,
  /** An agreement signed late is as good as one in time. */
  LATE_IS_AS_GOOD,
  /** A group with members needs none that is in use. */
  MEMBERS_OF_OLD_WILL_DO,
  /** What the principal inspects counts everywhere. */
  PRINCIPAL_INSPECTS_ANYWHERE,
  /** A waived quota is open. */
  WAIVED_IS_OPEN,
  /** The members of a group do not sign. */
  MEMBERS_DO_NOT_SIGN,
  /** A major hazard may go unseen for a day longer. */
  TRACKED_A_DAY_LATER,
  /** The re-check is no look. */
  RECHECK_IS_NO_LOOK,
  /** A bulletin has a day more. */
  BULLETIN_A_DAY_LATER,
  /** A waiver does not hold on the day on which it expires. */
  WAIVER_ENDS_A_DAY_EARLIER,
  /** A waiver of some days is one of all days. */
  WAIVER_WITHOUT_DAYS,
  /** Whoever had left may still be named. */
  LEAVING_DOES_NOT_MATTER,
  /** A changed table has a day more. */
  TABLE_FILED_A_DAY_LATER,
  /** An agreement needs no scan. */
  NO_SCAN_IS_ASKED_FOR,
  /** Anybody may sign for a section. */
  ANYBODY_SIGNS,
  /** Leave is no excuse. */
  LEAVE_IS_NO_EXCUSE,
  /** A decision is overdue on its last day. */
  DECISION_ENDS_A_DAY_EARLIER,
  /** What was not put right on the spot is as good as if it was. */
  ANY_WORD_OF_THE_SPOT,
  /** Funds need not be in place. */
  NO_FUNDS,
  /** Reporting upward has a day more. */
  UPWARD_A_DAY_LATER,
  /** Holidays are worked. */
  HOLIDAYS_ARE_WORKED,
  /** A plan that came in the course of the year is drilled in it. */
  YOUNG_PLAN_IS_DRILLED,
  /** The system of a group is none of its members'. */
  GROUP_HAS_ITS_OWN,
  /** Work that went on into the next year counts for the first only. */
  WORK_COUNTS_ONCE,
  /** An assessment of half a year is one of the year. */
  HALF_A_YEAR_WILL_DO,
  /** Any leader at the scene will do. */
  ANYBODY_AT_THE_SCENE,
  /** A report in the minute after the limit is in time. */
  REPORTED_A_MINUTE_LATER,
  /** An opinion is overdue on its last day. */
  OPINION_ENDS_A_DAY_EARLIER,
  /** What went on since the filing is a change. */
  GOING_ON_IS_A_CHANGE,
  /** A report that was given back still holds. */
  RETURNED_REPORT_HOLDS,
  /** The next version is late by the day of the first. */
  NEXT_VERSION_IS_LATE,
  /** What is of tomorrow has happened. */
  TOMORROW_HAS_COME,
  /** What comes a day before that which it follows on comes in its order. */
  A_DAY_EARLY_WILL_DO,
  /** What was given back may be received afterwards. */
  RECEIVED_AFTER_THE_RETURN,
  /** A waiver does not touch what was filed. */
  FILED_IS_NOT_WAIVED,
  /** Of a hazard or a decision nothing is said before its day is over. */
  DUE_WITHOUT_WARNING,
  /** A bulletin sent late is not told where the record has a fault. */
  FAULT_HIDES_LATENESS,
  /** Whoever acts in a post needs no document. */
  ACTS_WITHOUT_DOCUMENT,
  /** Two versions of the plan may be in force on a day. */
  TWO_PLANS_WILL_DO,
  /** One cause is told at each of its places. */
  ONE_CAUSE_MANY_TIMES
}
