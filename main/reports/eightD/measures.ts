import type { MeasureStep } from '../../../db/model/complaints/eightD';
import type { EightDMeasure } from '../../../preload/contract/eightDWhole';
import { dayOrNone } from '../../../preload/words/format';
import { isSaid, NOTHING, type Said } from '../../../preload/words/said';
import type { Words } from '../../../preload/words/zh-CN';
import type { Gathered } from './gathered';
import { joined } from './head';
import type { EightDPart, TablePart } from './report';

type Shown = Exclude<keyof Words['eightDReport']['measures'], 'number' | 'notChosen'>;

const WIDTHS: Readonly<Record<Shown, number>> = {
  text: 44,
  branch: 26,
  choice: 56,
  owner: 24,
  due: 23,
  introduced: 23,
  evidence: 24,
  verified: 24,
  effect: 24,
  ended: 23,
};
const SIGN: Readonly<Record<MeasureStep, string>> = { containment: 'A', corrective: 'C', preventive: 'P' };

/** The measures of one step with some of their columns; null: there are none. The same measure keeps its number in every table. */
export function measureTable(
  gathered: Gathered,
  step: MeasureStep,
  keys: readonly Shown[],
  isChosenOnly = false,
): TablePart | null {
  const { speaker, shown } = gathered;
  const rows = shown.measures
    .filter((measure) => measure.step === step)
    .map((measure, at) => ({ measure, number: `${SIGN[step]}${at + 1}` }))
    .filter(({ measure }) => !isChosenOnly || measure.isChosen);
  if (rows.length === 0) return null;
  const title = (key: keyof Words['eightDReport']['measures']) =>
    speaker.label(({ eightDReport }) => eightDReport.measures[key]);
  return {
    kind: 'table',
    title: NOTHING,
    columns: [
      { title: title('number'), width: 9 },
      ...keys.map((key) => ({ title: title(key), width: WIDTHS[key] })),
    ],
    rows: rows.map(({ measure, number }) => ({
      cells: [speaker.plain(number), ...keys.map((key) => cellOf(gathered, measure, key))],
    })),
  };
}

function cellOf({ speaker }: Gathered, measure: EightDMeasure, key: Shown): Said {
  const typed = (field: 'text' | 'choice' | 'evidence' | 'effect') =>
    speaker.typed(`measure.${measure.id}.${field}`, measure[field]);
  switch (key) {
    case 'text':
    case 'evidence':
    case 'effect':
      return typed(key);
    case 'choice': {
      const not = speaker.label(({ eightDReport }) => eightDReport.measures.notChosen);
      const said = typed('choice');
      if (measure.isChosen) return said;
      return { text: joined(not.text, said.text), second: joined(not.second, said.second) };
    }
    case 'branch':
      return measure.branch === '' ? NOTHING : shortBranch(speaker, measure.branch);
    case 'owner':
      return speaker.plain(joined(measure.department, measure.owner));
    case 'due':
      return speaker.plain(dayOrNone(measure.dueOn));
    case 'introduced':
      return speaker.plain(dayOrNone(measure.introducedOn));
    case 'ended':
      return speaker.plain(dayOrNone(measure.endedOn));
    case 'verified':
      return speaker.plain(
        measure.verifiedOn === null ? dayOrNone(null) : joined(measure.verifiedOn, measure.verifiedBy),
      );
  }
}

function shortBranch(speaker: Gathered['speaker'], branch: Exclude<EightDMeasure['branch'], ''>): Said {
  return speaker.label(({ eightDReport }) => eightDReport.against[branch]);
}

/** D5: why these were chosen, and how they were tried; those that were not chosen stand with their reason. */
export function chosenParts(gathered: Gathered): readonly EightDPart[] {
  const table = measureTable(gathered, 'corrective', ['text', 'branch', 'choice']);
  return table === null ? [] : [table];
}

/** D6. */
export function introducedParts(gathered: Gathered): readonly EightDPart[] {
  const keys = ['text', 'owner', 'due', 'introduced', 'evidence', 'verified', 'effect'] as const;
  const table = measureTable(gathered, 'corrective', keys, true);
  return table === null ? [] : [table];
}

/** D7: documents with their revisions, preventive measures, similar products. */
export function preventionParts(gathered: Gathered): readonly EightDPart[] {
  const { speaker, shown } = gathered;
  const title = speaker.label(({ eightDReport }) => eightDReport.prevention.preventive);
  const keys = ['text', 'owner', 'due', 'introduced', 'evidence', 'effect'] as const;
  const measures = measureTable(gathered, 'preventive', keys, true);
  const noSimilar = speaker.typed('prevention.noSimilar', shown.content.prevention.noSimilar);
  const label = speaker.label(({ eightDReport }) => eightDReport.prevention.noSimilar);
  return [
    ...(shown.documents.length === 0 ? [] : [documentsTable(gathered)]),
    ...(measures === null ? [] : [{ ...measures, title }]),
    ...(shown.similar.length === 0 ? [] : [similarTable(gathered)]),
    ...(isSaid(noSimilar) ? [{ kind: 'text' as const, label, text: noSimilar }] : []),
  ];
}

function documentsTable({ speaker, shown }: Gathered): TablePart {
  const words = (pick: (words: Words['eightDReport']['documents']) => string) =>
    speaker.label(({ eightDReport }) => pick(eightDReport.documents));
  return {
    kind: 'table',
    title: words(({ title }) => title),
    columns: [
      { title: words(({ kind }) => kind), width: 30 },
      { title: words(({ number }) => number), width: 50 },
      { title: words(({ revision }) => revision), width: 28 },
      { title: words(({ change }) => change), width: 44 },
      { title: words(({ changedOn }) => changedOn), width: 22 },
    ],
    rows: shown.documents.map(({ id, ...one }) => {
      const title = speaker.typed(`document.${id}.title`, one.title);
      const reason = speaker.typed(`document.${id}.reason`, one.reason);
      const not = words(({ notNeeded }) => notNeeded);
      const without = { text: joined(not.text, reason.text), second: joined(not.second, reason.second) };
      const revision = [one.oldRevision, one.newRevision].filter((part) => part !== '').join(' → ');
      return {
        cells: [
          words(({ kinds }) => kinds[one.kind]),
          { text: joined(one.number, title.text), second: title.second },
          speaker.plain(one.isNeeded ? revision : ''),
          one.isNeeded ? speaker.typed(`document.${id}.change`, one.change) : without,
          speaker.plain(dayOrNone(one.changedOn)),
        ],
      };
    }),
  };
}

function similarTable({ speaker, shown }: Gathered): TablePart {
  const words = (pick: (words: Words['eightDReport']['similar']) => string) =>
    speaker.label(({ eightDReport }) => pick(eightDReport.similar));
  const isHit = (isAffected: boolean | null) =>
    words(({ yes, no, unknown }) => (isAffected === null ? unknown : isAffected ? yes : no));
  return {
    kind: 'table',
    title: words(({ title }) => title),
    columns: [
      { title: words(({ part }) => part), width: 46 },
      { title: words(({ affected }) => affected), width: 24 },
      { title: words(({ result }) => result), width: 58 },
      { title: words(({ by }) => by), width: 24 },
      { title: words(({ on }) => on), width: 22 },
    ],
    rows: shown.similar.map(({ id, part, partName, isAffected, result, person, lookedOn }) => ({
      cells: [
        speaker.plain(joined(part, partName)),
        isHit(isAffected),
        speaker.typed(`similar.${id}.result`, result),
        speaker.plain(person),
        speaker.plain(dayOrNone(lookedOn)),
      ],
    })),
  };
}

/** D8. */
export function closingParts({ speaker, shown }: Gathered): readonly EightDPart[] {
  const { closing } = shown.content;
  return (['lessons', 'recognition', 'words'] as const).flatMap((key) => {
    const text = speaker.typed(`closing.${key}`, closing[key]);
    const label = speaker.label(({ eightDReport }) => eightDReport.closing[key]);
    return isSaid(text) ? [{ kind: 'text' as const, label, text }] : [];
  });
}
