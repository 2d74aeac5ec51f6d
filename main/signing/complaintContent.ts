import { complaintById } from '../../db/queries/complaints';
import { contentOf } from '../jobs/eightD/content';
import {
  causesShown,
  documentsShown,
  measuresShown,
  placesShown,
  similarShown,
  teamShown,
} from '../jobs/eightD/rows';
import type { JobOffice } from '../office';

/** The 8D of the newest run as it is sent: nothing of what becomes of its actions later. */
export async function complaintContent({ db, today }: JobOffice, uid: string): Promise<object | null> {
  const complaint = await complaintById(db, uid);
  if (complaint === undefined) return null;
  const { code, part, batch, problem, lotQuantity, checkedQuantity, defectiveQuantity, cycle } = complaint;
  const run = { complaintId: complaint.id, cycle };
  const { answers: _judged, ...content } = await contentOf(db, run);
  const measures = await measuresShown(db, run, today);
  return {
    ...{ code, part, batch, problem, lotQuantity, checkedQuantity, defectiveQuantity, cycle, content },
    team: await teamShown(db, run),
    stock: await placesShown(db, run),
    causes: await causesShown(db, run),
    measures: measures.map(({ isOverdue: _late, action: _work, ...measure }) => measure),
    documents: await documentsShown(db, run),
    similar: await similarShown(db, run),
  };
}
