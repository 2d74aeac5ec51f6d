import { peopleToTell } from '../../../../db/queries/actionWork';
import type { Db } from '../../../../db/schema';

/** Who holds what a rung names, as one text; a department without a head, or a function without a holder, has nobody. */
export type PeopleTold = (to: string, departmentId: number | null) => string;

export async function clockPeople(db: Db): Promise<PeopleTold> {
  const { heads, holders } = await peopleToTell(db);
  return (to, departmentId) => {
    const told =
      to === 'departmentHead'
        ? heads.filter((head) => head.departmentId === departmentId)
        : holders.filter((holder) => holder.function === to);
    return told.map(({ name }) => name).join('、');
  };
}
