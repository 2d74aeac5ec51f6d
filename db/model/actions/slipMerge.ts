import type { MeasureKind } from '../actions';
import type { Day } from '../day';
import type { Cause } from './causes';
import type { FilledMeasure, FilledSlip, FilledWhy, Said, SlipField, SlipProblem } from './slipSheet';

/** A measure as it is kept: its owner by code where it is one of the office's people. */
export interface KeptMeasure {
  readonly id: string;
  readonly kind: MeasureKind;
  readonly text: string;
  readonly owner: string;
  readonly dueOn: Day | null;
  readonly doneOn: Day | null;
  readonly evidence: string;
}

export interface SlipWork {
  readonly rootCause: string;
  readonly causes: readonly Cause[];
  readonly measures: readonly KeptMeasure[];
}

export interface Difference {
  readonly cell: string;
  readonly field: SlipField;
  readonly number: number | null;
  readonly old: string;
  readonly new: string;
}

export interface MergedSlip extends SlipWork {
  readonly changes: readonly Difference[];
  /** What the sheet alone cannot tell. */
  readonly problems: readonly SlipProblem[];
}

/** The id of a row that somebody inserted: the same text at the same place has the same id. */
export type IdOf = (row: string) => string;

/** Until somebody says which: a measure against a cause that was looked for is meant to last. */
const USUAL_KIND: MeasureKind = 'longTerm';

/**
 * What an action's work becomes with a filled slip: cells with something in them are taken, an empty one says nothing, and
 * what the slip does not know of stays as it is.
 */
export function mergeSlip(filled: FilledSlip, kept: SlipWork, idOf: IdOf): MergedSlip {
  const whys = mergeWhys(filled.whys, kept.causes, idOf);
  const measures = mergeMeasures(filled.measures, kept.measures, idOf);
  const root = filled.rootCause;
  const rootChange =
    root === null ? [] : differing(root, kept.rootCause, { field: 'rootCause', number: null });
  return {
    rootCause: root?.value ?? kept.rootCause,
    causes: whys.causes,
    measures: measures.measures,
    changes: [...rootChange, ...whys.changes, ...measures.changes],
    problems: measures.problems,
  };
}

interface About {
  readonly field: SlipField;
  readonly number: number | null;
}

function differing(said: Said<string> | null, old: string, about: About): readonly Difference[] {
  if (said === null || said.value === old) return [];
  return [{ cell: said.cell, ...about, old, new: said.value }];
}

/** A new why answers the one above it on the sheet. */
function mergeWhys(filled: readonly FilledWhy[], kept: readonly Cause[], idOf: IdOf) {
  const causes = [...kept];
  const changes: Difference[] = [];
  let above: string | null = null;
  for (const { id: named, number, text } of filled) {
    const id: string = named ?? idOf(`why ${number} ${text.value}`);
    const at = causes.findIndex((cause) => cause.id === id);
    const known = causes[at];
    changes.push(...differing(text, known?.text ?? '', { field: 'why', number }));
    if (known !== undefined) causes[at] = { ...known, text: text.value };
    else causes.push({ id, method: 'fiveWhy', parent: above, branch: '', text: text.value, isRoot: false });
    above = id;
  }
  return { causes, changes };
}

const NOTHING = { kind: USUAL_KIND, text: '', owner: '', dueOn: null, doneOn: null, evidence: '' } as const;

function mergeMeasures(filled: readonly FilledMeasure[], kept: readonly KeptMeasure[], idOf: IdOf) {
  const measures = [...kept];
  const changes: Difference[] = [];
  const problems: SlipProblem[] = [];
  for (const row of filled) {
    const id = row.id ?? idOf(`measure ${row.number} ${row.text?.value ?? ''}`);
    const at = measures.findIndex((measure) => measure.id === id);
    const known = measures[at];
    const now = withSaid(known ?? { id, ...NOTHING }, row);
    if (now.text === '') {
      problems.push(problemOf(row, 'no-text', true));
      continue;
    }
    changes.push(...changesOf(known, now, row));
    problems.push(...lacks(now, row));
    if (known === undefined) measures.push(now);
    else measures[at] = now;
  }
  return { measures, changes, problems };
}

function withSaid(measure: KeptMeasure, said: FilledMeasure): KeptMeasure {
  return {
    id: measure.id,
    kind: said.kind?.value ?? measure.kind,
    text: said.text?.value ?? measure.text,
    owner: said.owner?.value ?? measure.owner,
    dueOn: said.dueOn?.value ?? measure.dueOn,
    doneOn: said.doneOn?.value ?? measure.doneOn,
    evidence: said.evidence?.value ?? measure.evidence,
  };
}

const FIELDS = ['kind', 'text', 'owner', 'dueOn', 'doneOn', 'evidence'] as const;

function changesOf(
  known: KeptMeasure | undefined,
  now: KeptMeasure,
  row: FilledMeasure,
): readonly Difference[] {
  const { number } = row;
  const changes = FIELDS.flatMap((field) => {
    const said: Said<string> | null = row[field];
    return differing(said, known?.[field] ?? '', { field, number });
  });
  if (known !== undefined || row.kind !== null) return changes;
  return [{ cell: row.cells.kind, field: 'kind', number, old: '', new: now.kind }, ...changes];
}

/** Without an owner or a day it is kept, but it is no whole answer. */
function lacks(measure: KeptMeasure, row: FilledMeasure): readonly SlipProblem[] {
  return [
    ...(measure.owner === '' ? [problemOf(row, 'no-owner', false)] : []),
    ...(measure.dueOn === null ? [problemOf(row, 'no-due-day', false)] : []),
  ];
}

function problemOf(
  row: FilledMeasure,
  code: 'no-text' | 'no-owner' | 'no-due-day',
  stops: boolean,
): SlipProblem {
  const field = ({ 'no-text': 'text', 'no-owner': 'owner', 'no-due-day': 'dueOn' } as const)[code];
  return { cell: row.cells[field], field, number: row.number, code, text: row.text?.value ?? '', stops };
}
