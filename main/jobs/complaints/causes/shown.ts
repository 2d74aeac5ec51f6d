import { Refusal } from '../../../../db/model/refusal';
import {
  type CauseRecord,
  causeRecordCalled,
  causeRecordsOf,
  costsByCase,
  cyclesOfCause,
} from '../../../../db/queries/causeRecords';
import { casesOfCause } from '../../../../db/queries/complaintCases';
import type { Db } from '../../../../db/schema';
import type {
  CauseRecordRow,
  CauseRecordWhole,
  MoneySpent,
} from '../../../../preload/contract/complaintCauses';
import type { JobOffice } from '../../../office';
import { shownCases } from '../cases/shown';

/** Refused as `unknown-record`; by its uid, or by its code. */
export async function theCauseRecord(db: Db, called: string) {
  const record = await causeRecordCalled(db, called);
  if (record === undefined) throw new Refusal('unknown-record', { record: 'causeRecord', key: called });
  return record;
}

type Spent = Awaited<ReturnType<typeof costsByCase>>;

export async function causeRows(db: Db): Promise<readonly CauseRecordRow[]> {
  const spent = await costsByCase(db);
  return (await causeRecordsOf(db)).map((record) => causeRow(record, spent));
}

function causeRow(record: CauseRecord, spent: Spent): CauseRecordRow {
  const { uid: id, code, title, problem, partFamily, rootCause, openedOn } = record;
  const { complaints, open, lastReceivedOn } = record;
  return {
    ...{ id, code, title, problem, partFamily, rootCause, openedOn, complaints, open, lastReceivedOn },
    costs: summed(spent.filter(({ causeRecordId }) => causeRecordId === record.id)),
  };
}

/** Whole units of each currency: nothing is rounded. */
function summed(spent: Spent): readonly MoneySpent[] {
  const sums = new Map<string, number>();
  for (const { currency, amount } of spent) sums.set(currency, (sums.get(currency) ?? 0) + amount);
  return [...sums].map(([currency, amount]) => ({ currency, amount }));
}

export async function wholeCause(
  office: Pick<JobOffice, 'db' | 'settings'>,
  called: string,
): Promise<CauseRecordWhole> {
  const { db } = office;
  const { id, uid } = await theCauseRecord(db, called);
  const row = (await causeRows(db)).find((one) => one.id === uid);
  if (row === undefined) throw new RangeError(`Cause record ${uid} is not listed`);
  const rows = await casesOfCause(db, id);
  const cycles = await cyclesOfCause(db, id);
  const spent = await costsByCase(db);
  const shown = await shownCases(office, rows);
  return {
    ...row,
    cases: shown.map((one, at) => {
      const isOwn = ({ complaintId }: { readonly complaintId: number }) =>
        complaintId === rows[at]?.complaintId;
      return {
        ...one,
        cycles: cycles
          .filter(isOwn)
          .map(({ cycle, receivedOn, closedOn }) => ({ cycle, receivedOn, closedOn })),
        costs: summed(spent.filter(isOwn)),
      };
    }),
  };
}
