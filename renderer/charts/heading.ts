/** What stands over a picture. */
export interface ChartHeading {
  readonly title?: string | undefined;
  /** Beside the title in grey: a period, n = 60 件. */
  readonly count?: string | undefined;
  /** Unit and what n means: 分，0–100；n = 有效客户数. */
  readonly note?: string | undefined;
}
