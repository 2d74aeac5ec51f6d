import { CAUSE_BRANCHES } from '../../../../db/model/complaints/eightD';
import type { EightDMeasure } from '../../../../preload/contract/eightDWhole';
import type { Words } from '../../../../preload/words/zh-CN';
import type { RowField } from '../RowBlocks';

export type MeasureLine = Omit<
  EightDMeasure,
  'step' | 'ownerCode' | 'departmentCode' | 'isOverdue' | 'action'
>;
export type MeasureFieldKey = Exclude<keyof MeasureLine, 'id'>;

interface Around {
  readonly words: Words['eightD'];
  readonly people: string;
  readonly departments: readonly { readonly name: string }[];
  readonly today: string;
}

export function measureLine(measure: EightDMeasure): MeasureLine {
  const { step, ownerCode, departmentCode, isOverdue, action, ...line } = measure;
  return line;
}

export function blankMeasure(id: string): MeasureLine {
  return {
    ...{ id, branch: '', text: '', owner: '', department: '', dueOn: null, isChosen: true, choice: '' },
    ...{ introducedOn: null, evidence: '', verifiedOn: null, verifiedBy: '', effect: '', endedOn: null },
  };
}

type FieldMaker = (around: Around, span: number) => RowField<MeasureLine>;

/** The fields of a measure; each step shows those that it is about. */
export const MEASURE_FIELDS: Readonly<Record<MeasureFieldKey, FieldMaker>> = {
  text: text('text'),
  choice: text('choice'),
  evidence: text('evidence'),
  effect: text('effect'),
  owner: person('owner'),
  verifiedBy: person('verifiedBy'),
  introducedOn: day('introducedOn'),
  verifiedOn: day('verifiedOn'),
  endedOn: day('endedOn'),
  dueOn: ({ words, today }, span) => ({
    kind: 'day',
    ...{ key: 'dueOn', title: words.measures.dueOn, span },
    read: ({ dueOn }) => dueOn,
    write: (dueOn) => ({ dueOn }),
    isLate: ({ dueOn, introducedOn, isChosen }) =>
      isChosen && introducedOn === null && dueOn !== null && dueOn < today,
  }),
  department: ({ words, departments }, span) => ({
    kind: 'choice',
    ...{ key: 'department', title: words.measures.department, span },
    choices: [{ key: '', name: '–' }, ...departments.map(({ name }) => ({ key: name, name }))],
    read: ({ department }) => department,
    write: (department) => ({ department }),
  }),
  isChosen: ({ words: { measures } }, span) => ({
    kind: 'choice',
    ...{ key: 'isChosen', title: measures.isChosen, span },
    choices: (['yes', 'no'] as const).map((key) => ({ key, name: measures.chosen[key] })),
    read: ({ isChosen }) => (isChosen ? 'yes' : 'no'),
    write: (key) => ({ isChosen: key === 'yes' }),
  }),
  branch: ({ words: { measures, d4 } }, span) => ({
    kind: 'choice',
    ...{ key: 'branch', title: measures.branch, span },
    choices: [
      { key: '', name: measures.noBranch },
      ...CAUSE_BRANCHES.map((key) => ({ key, name: d4.branches[key] })),
    ],
    read: ({ branch }) => branch,
    write: (key) => ({ branch: CAUSE_BRANCHES.find((one) => one === key) ?? '' }),
  }),
};

function text(key: 'text' | 'choice' | 'evidence' | 'effect'): FieldMaker {
  return ({ words }, span) => ({
    kind: 'text',
    ...{ key, title: words.measures[key], span },
    read: (row) => row[key],
    write: (typed) => ({ [key]: typed }),
  });
}

function person(key: 'owner' | 'verifiedBy'): FieldMaker {
  return ({ words, people }, span) => ({
    kind: 'text',
    ...{ key, title: words.measures[key], span, isShort: true, list: people },
    read: (row) => row[key],
    write: (typed) => ({ [key]: typed }),
  });
}

function day(key: 'introducedOn' | 'verifiedOn' | 'endedOn'): FieldMaker {
  return ({ words }, span) => ({
    kind: 'day',
    ...{ key, title: words.measures[key], span },
    read: (row) => row[key],
    write: (on) => ({ [key]: on }),
  });
}
