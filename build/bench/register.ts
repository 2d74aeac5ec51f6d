import { rawComplaints } from './baseline/rawComplaints';
import { COMPLAINTS, fillComplaints } from './manyComplaints';
import { computed, inTurns, leave } from './measure';
import { openPlant } from './plant';

// The first page of a register of 20,000 complaints, asked through the door.
const TURNS = { pairs: 80, warmUp: 30 };

const plant = await openPlant();
await fillComplaints(plant, COMPLAINTS);
const { total, most, complaints } = await plant.ask('complaints.page', {});
const raw = rawComplaints(plant.database);
if (total !== COMPLAINTS || raw.page(most).length !== complaints.length)
  throw new Error('Both sides show the same rows');
const sides = await inTurns({
  ...TURNS,
  ours: computed(() => plant.ask('complaints.page', {})),
  base: computed(() => raw.page(most)),
});
raw.close();
await plant.close();
leave(sides);
