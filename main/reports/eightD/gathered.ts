import type { EightDStage } from '../../../db/model/complaints/eightDReport';
import type { Day, Moment } from '../../../db/model/day';
import type { EightDWhole } from '../../../preload/contract/eightDWhole';
import type { SignatureRow } from '../../../preload/contract/signatures';
import type { JobOffice } from '../../office';
import type { Paper } from '../../papers';
import type { EightDPicture } from './report';
import type { Speaker } from './speaker';

/** All that an 8D report is made of. */
export interface Gathered {
  readonly office: JobOffice;
  readonly speaker: Speaker;
  readonly shown: EightDWhole;
  readonly stage: EightDStage;
  /** 0: a draft. */
  readonly version: number;
  readonly sentAt: Moment | null;
  /** By when it is to be with the customer. */
  readonly due: Moment | Day;
  readonly paper: Paper;
  readonly signatures: readonly SignatureRow[];
  readonly pictures: readonly EightDPicture[];
  readonly morePictures: number;
  readonly isSample: boolean;
}
