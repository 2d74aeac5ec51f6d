import type { EightDWhole } from '../../../preload/contract/eightDWhole';
import type { EightDSaving } from './useEightDSaving';

/** What every step's editor is given. */
export interface EightDPartProps {
  readonly eightD: EightDWhole;
  readonly saving: EightDSaving;
  /** An earlier run is only read, and so is what one may not change. */
  readonly isOpen: boolean;
}
