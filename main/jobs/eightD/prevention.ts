import { v7 as newUid } from 'uuid';
import { partsAlike } from '../../../db/queries/eightD';
import { peopleCalled } from '../../../db/queries/organisation';
import type {
  ControlDocument,
  EightDKept,
  ProposedPart,
  SimilarProduct,
} from '../../../preload/contract/eightDWhole';
import type { Checked } from '../../../preload/contract/index';
import type { JobOffice } from '../../office';
import { theComplaint } from '../complaints/found';
import { keepList, line, refuseForeignRows } from './lists';
import { documentsShown, similarShown } from './rows';

/** D7: PFMEA, control plan, work instruction and others, changed or with the reason why not. */
export function changeDocuments(
  office: JobOffice,
  { documents, ...asked }: Checked<'eightD.documents'>,
): Promise<EightDKept> {
  const { db } = office;
  return keepList(office, asked, 'documents', async (run) => {
    await refuseForeignRows(office, run, 'controlDocument', documents);
    const { complaintId, cycle } = run;
    const before = await documentsShown(db, run);
    await db
      .deleteFrom('controlDocument')
      .where('complaintId', '=', complaintId)
      .where('cycle', '=', cycle)
      .execute();
    const rows = documents.map(({ id, isNeeded, ...row }, position) => {
      return {
        uid: id ?? newUid(),
        complaintId,
        cycle,
        ...row,
        isNeeded: isNeeded ? 1 : 0,
        position,
      } as const;
    });
    if (rows.length > 0) await db.insertInto('controlDocument').values(rows).execute();
    return { old: before.map(documentLine), new: (await documentsShown(db, run)).map(documentLine) };
  });
}

function documentLine(row: ControlDocument): string {
  const { number, title, oldRevision, newRevision, change, changedOn, isNeeded, reason } = row;
  const revision = isNeeded ? `${oldRevision} → ${newRevision}` : `– ${reason}`;
  return line(number, title, revision, change, changedOn);
}

/** D7: other products that could have the same fault. */
export function changeSimilar(
  office: JobOffice,
  { similar, ...asked }: Checked<'eightD.similar'>,
): Promise<EightDKept> {
  const { db } = office;
  return keepList(office, asked, 'similar', async (run) => {
    await refuseForeignRows(office, run, 'similarProduct', similar);
    const { complaintId, cycle } = run;
    const called = await peopleCalled(db);
    const before = await similarShown(db, run);
    await db
      .deleteFrom('similarProduct')
      .where('complaintId', '=', complaintId)
      .where('cycle', '=', cycle)
      .execute();
    const rows = similar.map(({ id, isAffected, person, ...row }, position) => {
      const own = { uid: id ?? newUid(), complaintId, cycle, position, personName: called(person).name };
      const affected = isAffected === null ? null : isAffected ? 1 : 0;
      return { ...own, ...row, isAffected: affected } as const;
    });
    if (rows.length > 0) await db.insertInto('similarProduct').values(rows).execute();
    return { old: before.map(similarLine), new: (await similarShown(db, run)).map(similarLine) };
  });
}

function similarLine({ part, partName, isAffected, result, lookedOn, person }: SimilarProduct): string {
  const affected = isAffected === null ? '?' : isAffected ? '✗' : '✓';
  return line(part, partName, affected, result, lookedOn, person);
}

/** Of the same family first; what the customer was delivered after it, each once, without what is listed. */
export async function proposedParts(
  { db }: JobOffice,
  { complaint: id }: Checked<'eightD.similarProposals'>,
): Promise<{ readonly proposals: readonly ProposedPart[] }> {
  const complaint = await theComplaint(db, id);
  const { family, delivered } = await partsAlike(db, complaint);
  const listed = await similarShown(db, { complaintId: complaint.id, cycle: complaint.cycle });
  const taken = new Set(listed.map(({ part }) => part));
  const proposals: ProposedPart[] = [];
  const propose = (part: string, name: string, why: ProposedPart['why']) => {
    if (taken.has(part)) return;
    taken.add(part);
    proposals.push({ part, name, why });
  };
  for (const { code, name } of family) propose(code, name, 'family');
  for (const { part, product } of delivered) propose(part, product ?? '', 'delivered');
  return { proposals };
}
