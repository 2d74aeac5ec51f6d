import { fold, searchWords } from '../../../../db/model/search/fold';
import { abnormalCases, countAbnormal } from '../../../../db/queries/complaintCases';
import type { AbnormalCase } from '../../../../preload/contract/complaintCases';
import type { Checked, Output } from '../../../../preload/contract/index';
import type { JobOffice } from '../../../office';
import { shownCases } from './shown';

/** 异常履历: every case with its cause and its measures, newest first. */
export async function abnormalities(
  office: Pick<JobOffice, 'db' | 'settings'>,
  { words, part, most }: Checked<'complaints.abnormalities'>,
): Promise<Output<'complaints.abnormalities'>> {
  const asked = searchWords(words);
  if (asked.length === 0) {
    const cases = await shownCases(office, await abnormalCases(office.db, part, most));
    return { cases, count: await countAbnormal(office.db, part) };
  }
  const rows = await abnormalCases(office.db, part);
  const found = (await shownCases(office, rows, true)).filter((one) => saysAll(one, asked));
  return { cases: found.slice(0, most), count: found.length };
}

function saysAll(one: AbnormalCase, words: readonly string[]): boolean {
  const { code, customer, customerName, part, partName, family, problem, description } = one;
  const said = [code, customer, customerName, part, partName, family, problem, description];
  const all = fold([...said, ...one.rootCauses, ...one.measures].join('\n'));
  return words.every((word) => all.includes(word));
}
