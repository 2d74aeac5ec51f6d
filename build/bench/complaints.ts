import { rawComplaints } from './baseline/rawComplaints';
import { COMPLAINTS, FROM, fillComplaints, TO } from './manyComplaints';
import { computed, inTurns, leave } from './measure';
import { openPlant } from './plant';

// `complaints.figures` over all of 20,000 complaints, asked through the door.
const TURNS = { pairs: 60, warmUp: 20 };

const plant = await openPlant();
await fillComplaints(plant, COMPLAINTS);
const period = { from: FROM, to: TO };
const { count } = await plant.ask('complaints.figures', period);
const raw = rawComplaints(plant.database);
if (count !== COMPLAINTS || raw.period(FROM, TO).length !== count)
  throw new Error('Both sides count the same rows');
const sides = await inTurns({
  ...TURNS,
  ours: computed(() => plant.ask('complaints.figures', period)),
  base: computed(() => raw.period(FROM, TO)),
});
raw.close();
await plant.close();
leave(sides);
