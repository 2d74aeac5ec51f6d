import { lotsDue } from '../../../../db/queries/complaintStock';
import type { Db } from '../../../../db/schema';
import type { Due } from '../../../../preload/contract/dues';

/** Lots of rework that are still open, each on its own day. */
export async function reworkDues(db: Db): Promise<readonly Due[]> {
  return (await lotsDue(db)).flatMap((lot): readonly Due[] => {
    const { uid, dueOn: on, code, complaint, problem, method, quantityIn, good, scrapped } = lot;
    const open = quantityIn - (good ?? 0) - (scrapped ?? 0);
    if (on === null || open <= 0) return [];
    const who = [lot.department ?? '', lot.personName ?? lot.ownerName].filter((part) => part !== '');
    const title = [problem, method].filter((part) => part !== '').join(' · ');
    const nothing = { action: null, meeting: null, forms: 0 } as const;
    return [{ ...nothing, uid, kind: 'rework', on, code, title, who: who.join(' · '), complaint }];
  });
}
