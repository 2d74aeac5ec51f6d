import type { RecordKindName } from '../../db/model/records';
import { actionKind } from './actions';
import { attachmentKind } from './attachments';
import { complaintKind } from './complaints';
import { contactKind, customerKind } from './customers';
import { meetingKind } from './meetings';
import type { RecordKind } from './recordKind';
import { roundKind } from './rounds';

/** One plug for each kind of record that can be deleted. */
export const KINDS: Readonly<Record<RecordKindName, RecordKind>> = {
  customer: customerKind,
  contact: contactKind,
  round: roundKind,
  action: actionKind,
  meeting: meetingKind,
  complaint: complaintKind,
  attachment: attachmentKind,
};
