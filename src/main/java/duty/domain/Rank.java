package duty.domain;

/** What a post weighs in the leading group: 主要负责人, 副职, 其他班子成员. */
public enum Rank {
  PRINCIPAL,
  DEPUTY,
  MEMBER
}
