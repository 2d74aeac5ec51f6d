import { bareWrite } from './baseline/bareWrite';
import { customersCsv } from './ledgerBook';
import { inTurns, leave, timed } from './measure';
import { openPlant } from './plant';

// One `customers.change` asked through the door: input and permission checked, the row changed, its trail row chained and
// kept, all in one transaction that is on the disk when it answers. Each side writes to a file of its own.
const TURNS = { pairs: 300, warmUp: 100 };
const CUSTOMERS = 500;

const plant = await openPlant();
const other = await openPlant();
for (const each of [plant, other]) await each.ask('customers.import', { file: customersCsv(CUSTOMERS) });
const { customers } = await plant.ask('customers.list', {});
const code = customers[0]?.code ?? '';
const bare = bareWrite(other.database);
let count = 0;
const sides = await inTurns({
  ...TURNS,
  ours: timed(async () => {
    count += 1;
    await plant.ask('customers.change', { code, fields: { note: `第 ${count} 次` } });
  }),
  base: timed(() => {
    count += 1;
    bare.write(code, `第 ${count} 次`);
  }),
});
bare.close();
await other.close();
await plant.close();
leave(sides);
