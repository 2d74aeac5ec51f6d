import { findRecords } from '../../main/search/find';
import { scannedTexts } from './baseline/scannedTexts';
import { fillRecords, RECORDS } from './manyRecords';
import { computed, inTurns, leave, median } from './measure';
import { openPlant } from './plant';

// What `search.find` finds, for each way of asking; what is left is the way that does worst. Whoever types asks again and
// again, so each turn asks a few times.
const TURNS = { pairs: 15, warmUp: 10 };
const TIMES = 5;
const ASKED: readonly (readonly [how: string, word: string])[] = [
  ['1 character', '德'],
  ['1 character that every name has', '司'],
  ['2 characters', '恒通'],
  ['4 characters', '德邦光电'],
  ['a whole name', '武汉德邦光电科技有限公司'],
  ['part of a code', '0412'],
  ['part of a long code', '2026004'],
  ['a whole code', 'so2026041217'],
  ['the beginning of every code', 'so2026'],
  ['no hit', '没有这个'],
  ['no hit, of common groups', '公司有限'],
  ['first letters', 'whdb'],
  ['whole pinyin', 'wuhandebang'],
];

const plant = await openPlant();
const written = await fillRecords(plant, RECORDS);
const db = plant.opened.office.db();
const scanned = scannedTexts(plant.database);
process.stderr.write(`  index of ${RECORDS} records written in ${written.toFixed(0)} ms\n`);
const measured = [];
for (const [how, words] of ASKED) {
  const ours = computed(() => times(() => findRecords(db, words)));
  const base = computed(() => times(() => scanned.with(words)));
  const sides = await inTurns({ ...TURNS, ours, base });
  const [our, all] = [median(sides.ours) / TIMES, median(sides.base) / TIMES];
  process.stderr.write(`  ${how}: ${our.toFixed(2)} ÷ ${all.toFixed(1)} ms = ${(our / all).toFixed(3)}\n`);
  measured.push({ sides, ratio: our / all });
}
scanned.close();
await plant.close();
const worst = measured.toSorted((left, right) => right.ratio - left.ratio)[0];
if (worst !== undefined) leave(worst.sides);

async function times(work: () => unknown): Promise<void> {
  for (let run = 0; run < TIMES; run += 1) await work();
}
