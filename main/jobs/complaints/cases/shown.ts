import { caseReader } from '../../../../db/model/complaints/caseLikeness';
import {
  type CaseRecord,
  lastingMeasuresOf,
  partFamilies,
  rootCausesOf,
} from '../../../../db/queries/complaintCases';
import type { AbnormalCase } from '../../../../preload/contract/complaintCases';
import type { JobOffice } from '../../../office';

type Read = Pick<JobOffice, 'db' | 'settings'>;

/** The families that the office has put parts into, and its rules: what every comparison takes. */
export async function comparing({ db, settings }: Read) {
  return { rules: settings.recurrence, families: await partFamilies(db) };
}

/** Cases with why they came and what was done. */
export async function shownCases(
  office: Read,
  rows: readonly CaseRecord[],
  isAll = false,
): Promise<readonly AbnormalCase[]> {
  const { rules, families } = await comparing(office);
  const reader = caseReader(rules, families);
  const ids = isAll ? null : rows.map(({ complaintId }) => complaintId);
  const causes = await rootCausesOf(office.db, ids);
  const measures = await lastingMeasuresOf(office.db, ids);
  return rows.map((row) => {
    const { complaintId, line, causeCode, causeTitle, causeText, ...own } = row;
    const roots = causes.get(complaintId) ?? [];
    return {
      ...own,
      family: reader.family(row),
      rootCauses: roots.length === 0 && causeText !== null && causeText !== '' ? [causeText] : roots,
      measures: measures.get(complaintId) ?? [],
      causeRecord: causeCode === null ? null : { code: causeCode, title: causeTitle ?? '' },
    };
  });
}
