/** What a score is called under the rule set that judged it. */
export interface ShownGrade {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  /** The best of its rule set: the only one that is shown as confirmed. */
  readonly isBest: boolean;
}
