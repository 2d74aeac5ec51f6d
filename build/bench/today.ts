import { addDays, type Day } from '../../db/model/day';
import { insertMany } from '../../db/queries/insertMany';
import { iatf } from '../../db/shipped/ruleSets/iatf';
import { rawActions } from './baseline/rawActions';
import { codeOfRound, fillRounds } from './manyRounds';
import { computed, inTurns, leave } from './measure';
import { openPlant, type Plant } from './plant';

// One `today.page`, asked through the door, of an office with 10,000 actions: one in five is not closed, and of those
// half are overdue or due soon. The rounds have no forms: what scoring takes is measured by `result` and `trend`.
const TURNS = { pairs: 60, warmUp: 10 };
const ACTIONS = 10_000;
const CUSTOMERS = 500;
const OPEN_EVERY = 5;
const EARLIEST = 45;
const SPREAD = 110;

const plant = await openPlant();
const { today } = await plant.ask('today.page', {});
await fillActions(plant, today);
const { nextUntil, overdue, dueToday, next } = await plant.ask('today.page', {});
const shown = overdue.length + dueToday.length + next.length;
const raw = rawActions(plant.database);
if (raw.due(nextUntil).length !== shown) throw new Error(`Both sides show the same rows: ${shown}`);
const sides = await inTurns({
  ...TURNS,
  ours: computed(() => plant.ask('today.page', {})),
  base: computed(() => raw.due(nextUntil)),
});
raw.close();
await plant.close();
leave(sides);

async function fillActions({ opened }: Plant, from: Day): Promise<void> {
  await fillRounds({ ...plant }, { customers: CUSTOMERS, rounds: 1 });
  await opened.office
    .db()
    .transaction()
    .execute(async (trx) => {
      await trx.deleteFrom('answer').execute();
      await trx.deleteFrom('form').execute();
      const { id: roundId } = await trx
        .selectFrom('round')
        .select('id')
        .where('code', '=', codeOfRound(1))
        .executeTakeFirstOrThrow();
      const customers = await trx.selectFrom('customer').select('code').execute();
      const source = iatf.triggers.find(({ kind }) => kind === 'customerBelow')?.source;
      const sourceJson = JSON.stringify({ source, figure: '63.30', exactFigure: '633/10' });
      const rows = Array.from({ length: ACTIONS }, (_, at) => {
        const dueOn = addDays(from, (at % SPREAD) - EARLIEST);
        const state = at % OPEN_EVERY === 0 ? 'open' : 'closed';
        const number = String(at + 1).padStart(5, '0');
        const [kind, subject] = ['customerBelow', customers[at % CUSTOMERS]?.code ?? ''];
        const form = `IM-2026-${number}`;
        return [`uid-${number}`, form, 'hand', roundId, kind, subject, 1, 2, dueOn, dueOn, state, sourceJson];
      });
      const names = [
        'uid',
        'code',
        'source',
        'roundId',
        'kind',
        'subject',
        'departmentId',
        'followedById',
      ] as const;
      await insertMany(trx, 'action', [...names, 'openedOn', 'dueOn', 'state', 'sourceJson'], rows);
    });
}
