import { COMPARISONS, DESCRIPTIONS } from '../../../db/model/complaints/eightD';
import type { StockPlace } from '../../../preload/contract/eightDWhole';
import { figure, NONE } from '../../../preload/words/format';
import { isSaid, NOTHING, type Said } from '../../../preload/words/said';
import type { Gathered } from './gathered';
import { timeText } from './head';
import { measureTable } from './measures';
import type { EightDPart, Fact, TablePart } from './report';
import type { Speaker } from './speaker';

/** What is seen, what was done at once, what the customer asked for. */
export function preparationParts({ speaker, shown }: Gathered): readonly EightDPart[] {
  const { complaint, content } = shown;
  const { symptom, emergency } = content.preparation;
  const told = [
    { key: 'symptom', text: speaker.typed('preparation.symptom', symptom || complaint.problem) },
    { key: 'effect', text: speaker.typed('complaint.effect', complaint.effect) },
    { key: 'demand', text: speaker.typed('complaint.demand', complaint.demand) },
    { key: 'emergency', text: speaker.typed('preparation.emergency', emergency) },
  ] as const;
  const facts = told
    .filter(({ text }) => isSaid(text))
    .map(({ key, text }) => ({
      label: speaker.label(({ eightDReport }) => eightDReport.preparation[key]),
      text,
    }));
  return [{ kind: 'facts', across: 2, facts }];
}

const ROLES = ['champion', 'leader', 'member'] as const;

/** Champion and leader first. */
export function teamParts({ speaker, shown }: Gathered): readonly EightDPart[] {
  const column = (key: 'role' | 'name' | 'department' | 'contact', width: number) => ({
    title: speaker.label(({ eightDReport }) => eightDReport.team[key]),
    width,
  });
  const rows = ROLES.flatMap((role) => shown.team.filter((member) => member.role === role)).map((member) => ({
    cells: [
      speaker.label(({ eightDReport }) => eightDReport.roles[member.role]),
      ...[member.name, member.department, member.contact].map(speaker.plain),
    ],
    isStrong: member.role === 'leader',
  }));
  const columns = [column('role', 34), column('name', 40), column('department', 44), column('contact', 56)];
  return rows.length === 0 ? [] : [{ kind: 'table', title: NOTHING, columns, rows }];
}

/** D2: a summary, 5W2H, is / is not, pictures. */
export function problemParts(gathered: Gathered): readonly EightDPart[] {
  const { speaker, shown, pictures, morePictures } = gathered;
  const { description } = shown.content;
  const summary = speaker.typed('description.summary', description.summary || shown.complaint.description);
  const facts = DESCRIPTIONS.map((key): Fact => {
    const text = speaker.typed(`description.${key}`, description[key]);
    return { label: speaker.label(({ eightDReport }) => eightDReport.description[key]), text };
  }).filter(({ text }) => isSaid(text));
  const more =
    morePictures === 0 ? NOTHING : speaker.label((words) => words.eightDReport.morePictures(morePictures));
  const title = speaker.label(({ eightDReport }) => eightDReport.pictures);
  return [
    ...(isSaid(summary) ? [{ kind: 'text' as const, label: NOTHING, text: summary }] : []),
    ...(facts.length === 0 ? [] : [{ kind: 'facts' as const, across: 2, facts }]),
    ...comparisonParts(gathered),
    ...(pictures.length === 0 ? [] : [{ kind: 'pictures' as const, title, pictures, more }]),
  ];
}

const SIDES = ['is', 'isNot', 'difference', 'change'] as const;

function comparisonParts({ speaker, shown }: Gathered): readonly EightDPart[] {
  const { isIsNot } = shown.content;
  const rows = COMPARISONS.filter((key) => SIDES.some((side) => isIsNot[key][side].trim() !== '')).map(
    (key) => ({
      cells: [
        speaker.label(({ eightDReport }) => eightDReport.description[key]),
        ...SIDES.map((side) => speaker.typed(`isIsNot.${key}.${side}`, isIsNot[key][side])),
      ],
    }),
  );
  const column = (key: 'about' | (typeof SIDES)[number], width: number) => ({
    title: speaker.label(({ eightDReport }) => eightDReport.comparison[key]),
    width,
  });
  const columns = [column('about', 22), ...SIDES.map((side) => column(side, 38))];
  return rows.length === 0 ? [] : [{ kind: 'table', title: NOTHING, columns, rows }];
}

/** D3: what was counted where, with its sum, and the containment. */
export function containmentParts(gathered: Gathered): readonly EightDPart[] {
  const { speaker, shown } = gathered;
  const counts = shown.stock.length === 0 ? [] : [countsTable(gathered)];
  const measures = measureTable(gathered, 'containment', [
    ...(['text', 'owner', 'due', 'introduced', 'effect', 'ended'] as const),
  ]);
  return [...counts, ...(measures === null ? [] : [{ ...measures, title: titleOf(speaker) }])];
}

function titleOf(speaker: Speaker): Said {
  return speaker.label(({ eightDReport }) => eightDReport.measures.text);
}

function countsTable(gathered: Gathered): TablePart {
  const { speaker, shown } = gathered;
  const column = (key: CountKey, width: number, isRight = false) => ({
    ...{ title: speaker.label(({ eightDReport }) => eightDReport.counts[key]), width, isRight },
  });
  const { quantity, good, bad, unknown } = shown.stockTotal;
  const sums = [quantity, good, bad, unknown].map(figured);
  const total = speaker.label(({ eightDReport }) => eightDReport.counts.total);
  return {
    kind: 'table',
    title: NOTHING,
    columns: [
      column('place', 32),
      column('quantity', 17, true),
      column('good', 17, true),
      column('bad', 17, true),
      column('unknown', 17, true),
      column('disposition', 34),
      column('by', 18),
      column('at', 22),
    ],
    rows: [
      ...shown.stock.map((place) => ({ cells: countCells(place, gathered) })),
      { cells: [total, ...sums, NOTHING, NOTHING, NOTHING], isStrong: true },
    ],
  };
}

type CountKey = 'place' | 'quantity' | 'good' | 'bad' | 'unknown' | 'disposition' | 'by' | 'at';

function countCells(place: StockPlace, { speaker, office }: Gathered): readonly Said[] {
  const { id, quantity, good, bad, unknown, countedBy, countedAt } = place;
  const kind = speaker.label(({ eightDReport }) => eightDReport.places[place.place]);
  const location = speaker.typed(`stock.${id}.location`, place.location);
  const where = place.location === '' || place.location === kind.text ? kind : location;
  const at = timeText(countedAt, office.settings.timeZone);
  return [
    where,
    ...[quantity, good, bad, unknown].map(figured),
    speaker.typed(`stock.${id}.disposition`, place.disposition),
    speaker.plain(countedBy),
    speaker.plain(at === '' ? NONE : at),
  ];
}

function figured(count: number | null): Said {
  return { text: figure(count), second: '', figure: count };
}
