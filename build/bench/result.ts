import { rawAnswers } from './baseline/rawAnswers';
import { codeOfRound, FULL_SIZE, fillRounds } from './manyRounds';
import { computed, inTurns, leave } from './measure';
import { openPlant } from './plant';

// One `surveys.roundResult`, asked through the door: two rounds are read and judged, one is answered.
const TURNS = { pairs: 100, warmUp: 100 };

const plant = await openPlant();
await fillRounds(plant, FULL_SIZE);
const raw = rawAnswers(plant.database);
const round = codeOfRound(FULL_SIZE.rounds);
const sides = await inTurns({
  ...TURNS,
  ours: computed(() => plant.ask('surveys.roundResult', { round })),
  base: computed(() => raw.ofRound(round)),
});
raw.close();
await plant.close();
leave(sides);
