import type { ComplaintCycle, ComplaintWhole } from '../../../../preload/contract/complaints';

/** What every part of a complaint's page is given: the complaint, and the run that is looked at. */
export interface ComplaintPartProps {
  readonly complaint: ComplaintWhole;
  readonly cycle: ComplaintCycle;
  /** An earlier run is only read. */
  readonly isNewest: boolean;
}
