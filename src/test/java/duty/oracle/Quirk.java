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
  WAIVER_WITHOUT_DAYS
}
