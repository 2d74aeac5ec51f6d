import { CAUSE_BRANCHES, type CauseBranch } from '../../../db/model/complaints/eightD';
import { unknownOf } from '../../../db/model/complaints/stock';
import {
  type ComplaintCauseRecord,
  type ComplaintMeasureRecord,
  complaintCausesOf,
  complaintMeasuresOf,
  controlDocumentsOf,
  countedPlacesOf,
  type Run,
  similarProductsOf,
  teamOf,
} from '../../../db/queries/eightD';
import type { Db } from '../../../db/schema';
import type {
  ControlDocument,
  EightDCause,
  EightDMeasure,
  SimilarProduct,
  StockPlace,
  TeamMember,
} from '../../../preload/contract/eightDWhole';

/** The lists of one run as they are shown. */
export async function teamShown(db: Db, run: Run): Promise<readonly TeamMember[]> {
  return (await teamOf(db, run)).map(
    ({ uid: id, role, personName, name, personCode: code, department, contact }) => ({
      ...{ id, role, name: personName ?? name, code, department, contact },
    }),
  );
}

export async function placesShown(db: Db, run: Run): Promise<readonly StockPlace[]> {
  return (await countedPlacesOf(db, run)).map((row) => {
    const { uid: id, place, location, quantity, good, bad, disposition, isolatedAt, countedAt, note } = row;
    const counted = { quantity, good, bad, unknown: unknownOf({ quantity, good, bad }) };
    const countedBy = row.personName ?? row.countedByName;
    return { id, place, location, countedBy, ...counted, disposition, isolatedAt, countedAt, note };
  });
}

export type CausesByBranch = Readonly<Record<CauseBranch, readonly EightDCause[]>>;

export async function causesShown(db: Db, run: Run): Promise<CausesByBranch> {
  const rows = await complaintCausesOf(db, run);
  const of = (branch: CauseBranch) => rows.filter((row) => row.branch === branch).map(causeShown);
  const [first, second, third, fourth] = CAUSE_BRANCHES;
  return { [first]: of(first), [second]: of(second), [third]: of(third), [fourth]: of(fourth) };
}

export function causeShown(row: ComplaintCauseRecord): EightDCause {
  const { uid: id, method, parent, bone: branch, text, isRoot, finding, evidence } = row;
  return { id, method, parent, branch, text, isRoot: isRoot === 1, finding, evidence };
}

export async function measuresShown(db: Db, run: Run, today: string): Promise<readonly EightDMeasure[]> {
  const rows = (await complaintMeasuresOf(db, run)).map((row) => measureShown(row, today));
  const of = (step: EightDMeasure['step']) => rows.filter((row) => row.step === step);
  return [...of('containment'), ...of('corrective'), ...of('preventive')];
}

export function measureShown(row: ComplaintMeasureRecord, today: string): EightDMeasure {
  const { uid: id, step, branch, text, dueOn, choice, introducedOn, evidence } = row;
  const { verifiedOn, verifiedBy, effect, endedOn, ownerCode, departmentCode } = row;
  const { action, actionCode: code, actionState: state } = row;
  const isChosen = row.isChosen === 1;
  return {
    ...{ id, step, branch, text, ownerCode, departmentCode, dueOn, isChosen, choice, introducedOn, evidence },
    ...{ verifiedOn, verifiedBy, effect, endedOn },
    owner: row.personName ?? row.ownerName,
    department: row.departmentName ?? '',
    isOverdue: isChosen && introducedOn === null && dueOn !== null && dueOn < today,
    action: action === null || code === null || state === null ? null : { id: action, code, state },
  };
}

export async function documentsShown(db: Db, run: Run): Promise<readonly ControlDocument[]> {
  return (await controlDocumentsOf(db, run)).map(({ uid: id, isNeeded, ...row }) => {
    const { kind, number, title, oldRevision, newRevision, change, changedOn, reason } = row;
    const said = { number, title, oldRevision, newRevision, change, changedOn, reason };
    return { id, kind, isNeeded: isNeeded === 1, ...said };
  });
}

export async function similarShown(db: Db, run: Run): Promise<readonly SimilarProduct[]> {
  return (await similarProductsOf(db, run)).map(({ uid: id, isAffected, personName: person, ...row }) => {
    const { part, partName, result, lookedOn } = row;
    return {
      id,
      part,
      partName,
      isAffected: isAffected === null ? null : isAffected === 1,
      result,
      lookedOn,
      person,
    };
  });
}
