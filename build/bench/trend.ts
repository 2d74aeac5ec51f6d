import { rawAnswers } from './baseline/rawAnswers';
import { FULL_SIZE, fillRounds } from './manyRounds';
import { computed, inTurns, leave } from './measure';
import { openPlant } from './plant';

// One `surveys.trend`, asked through the door: overall, dimensions and every customer over all rounds.
const TURNS = { pairs: 15, warmUp: 2 };

const plant = await openPlant();
await fillRounds(plant, FULL_SIZE);
const raw = rawAnswers(plant.database);
const sides = await inTurns({
  ...TURNS,
  ours: computed(() => plant.ask('surveys.trend', {})),
  base: computed(() => raw.all()),
});
raw.close();
await plant.close();
leave(sides);
