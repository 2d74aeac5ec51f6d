import type { Day } from '../model/day';
import type { Db } from '../schema';

/** Measures that are not done, of actions that are not closed, in the round of work that they stand in now. */
export function openMeasures(db: Db) {
  return db
    .selectFrom('measure')
    .innerJoin('action', 'action.id', 'measure.actionId')
    .leftJoin('person', 'person.id', 'measure.ownerId')
    .select(['measure.uid as uid', 'measure.text as text', 'measure.dueOn as dueOn', 'ownerName'])
    .select(['action.uid as action', 'action.code as code', 'person.name as personName'])
    .where('measure.doneOn', 'is', null)
    .where('measure.dueOn', 'is not', null)
    .whereRef('measure.cycle', '=', 'action.cycle')
    .where('action.state', '!=', 'closed')
    .where('action.deletedAt', 'is', null)
    .orderBy('measure.dueOn')
    .orderBy('measure.id')
    .execute();
}

/** Forms that are out, counted by round and by the day on which they should be back. */
export async function formsOut(db: Db): Promise<
  readonly {
    readonly uid: string;
    readonly round: string;
    readonly dueOn: Day | null;
    readonly forms: number;
  }[]
> {
  return await db
    .selectFrom('form')
    .innerJoin('round', 'round.id', 'form.roundId')
    .select(({ fn }) => [
      'round.uid as uid',
      'round.code as round',
      'form.dueOn as dueOn',
      fn.countAll<number>().as('forms'),
    ])
    .where('form.issuedOn', 'is not', null)
    .where('form.returnedOn', 'is', null)
    .where('form.withdrawnOn', 'is', null)
    .where('form.dueOn', 'is not', null)
    .where('round.closedOn', 'is', null)
    .where('round.deletedAt', 'is', null)
    .groupBy(['round.uid', 'round.code', 'form.dueOn'])
    .orderBy('form.dueOn')
    .execute();
}
