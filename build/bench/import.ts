import { day } from '../../db/model/day';
import { countCells } from './baseline/workbookCells';
import { customersCsv, ledgerBook } from './ledgerBook';
import { inTurns, leave, timed } from './measure';
import { openPlant } from './plant';

// One `surveys.importLedger` of a whole ledger into an empty round, asked through the door: read, checked, kept with its
// history in one transaction that is on the disk when it answers.
const TURNS = { pairs: 7, warmUp: 1 };
const ROWS = 5_000;
const CUSTOMERS = 500;

const bytes = await ledgerBook(ROWS, CUSTOMERS);
const plant = await openPlant({ programs: new URL('..', import.meta.url) });
await plant.ask('customers.import', { file: customersCsv(CUSTOMERS) });
let rounds = 0;
const sides = await inTurns({ ...TURNS, ours: importOnce, base: timed(() => countCells(bytes)) });
await plant.close();
leave(sides);

async function importOnce(): Promise<number> {
  rounds += 1;
  const round = `R${rounds}`;
  // A year for each, because the form numbers of one quarter would run out.
  const year = 2000 + rounds;
  const period = { from: day(`${year}-07-01`), to: day(`${year}-09-30`) };
  const kind = { template: 'iatf-quarterly', ruleSet: 'iatf', customers: 'none' } as const;
  await plant.ask('surveys.createRound', { code: round, ...kind, ...period });
  return timed(async () => {
    const file = { name: 'ledger.xlsx', bytes };
    const { issued } = await plant.ask('surveys.importLedger', { round, file });
    if (issued !== ROWS) throw new Error(`${issued} of ${ROWS} rows were imported`);
  })();
}
