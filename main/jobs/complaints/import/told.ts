import {
  COMPLAINT_STEPS,
  type ComplaintState,
  type ComplaintStep,
  type EventTime,
} from '../../../../db/model/complaints/complaint';
import { dayOfEvent } from '../../../../db/model/complaints/eventTime';
import { type Day, isDay, type Moment } from '../../../../db/model/day';
import { conclusionMeant, severityMeant, stateMeant, wayMeant } from './words';

export type Value = string | number | null;
export type Columns = Readonly<Record<string, Value>>;
export type Values = Readonly<Record<string, unknown>>;

/** One thing that a row tells: what the history calls it, and the columns that keep it. */
export interface Piece {
  readonly name: string;
  readonly value: Value;
  readonly columns: Columns;
}

export interface ToldComplaint {
  readonly pieces: readonly Piece[];
  readonly times: ReadonlyMap<ComplaintStep, EventTime>;
  readonly due: { readonly customerDueOn: Day; readonly customerDueAt: Moment | null } | null;
  readonly state: ComplaintState | null;
  /** Causes and measures in words, by the branch or step that they go to. */
  readonly texts: ReadonlyMap<TextKind, string>;
}

/** Where an old register's causes and measures go in the 8D work, with what the file and the history call them. */
export const TEXTS = {
  occurrenceTechnical: 'cause',
  nonDetectionTechnical: 'escapeCause',
  containment: 'containment',
  corrective: 'corrective',
  preventive: 'preventive',
} as const;
export type TextKind = keyof typeof TEXTS;
const TEXT_KINDS = [
  ...(['occurrenceTechnical', 'nonDetectionTechnical'] as const),
  ...(['containment', 'corrective', 'preventive'] as const),
];

/** How names and wall times are understood. */
export interface Understood {
  readonly timeZone: string;
  readonly momentOf: (wall: string) => Moment;
  readonly department: (called: string) => { readonly id: number | null; readonly name: string };
  readonly person: (called: string) => { readonly id: number | null; readonly name: string };
}

/** Longer than a name, a problem is a description: it is counted by its beginning. */
export const PROBLEM_MOST = 200;
const HALF_A_PAIR = /[\uD800-\uDBFF]$/;

const PLAIN = {
  complainant: 'complainant',
  phone: 'phone',
  email: 'email',
  part: 'part',
  partName: 'partName',
  model: 'model',
  batch: 'batch',
  line: 'line',
  orderNumber: 'orderNumber',
  delivered: 'deliveredOn',
  effect: 'effect',
  demand: 'demand',
  batchQuantity: 'lotQuantity',
  checkedQuantity: 'checkedQuantity',
  defectiveQuantity: 'defectiveQuantity',
} as const;

export function toldOfRow(values: Values, understood: Understood): ToldComplaint {
  const times = timesOf(values, understood);
  return {
    pieces: [
      ...Object.entries(PLAIN).flatMap(([field, column]) => plain(column, values[field])),
      ...problemOf(values),
      ...classOf(values),
      ...namesOf(values, understood),
    ],
    times,
    due: dueOf(values, understood),
    state: stateOf(values, times),
    texts: textsOf(values),
  };
}

function plain(column: string, told: unknown): readonly Piece[] {
  if (typeof told !== 'string' && typeof told !== 'number') return [];
  return [{ name: column, value: told, columns: { [column]: told } }];
}

function problemOf({ problem, description }: Values): readonly Piece[] {
  if (typeof problem !== 'string' || problem.length <= PROBLEM_MOST)
    return [...plain('problem', problem), ...plain('description', description)];
  const whole = typeof description === 'string' ? `${problem}\n${description}` : problem;
  const short = problem.slice(0, PROBLEM_MOST).replace(HALF_A_PAIR, '');
  return [...plain('problem', short), ...plain('description', whole)];
}

/** A word that we do not know leaves the usual class; a way that we do not know is kept as it stands. */
function classOf({ channel, severity, conclusion, isSafety }: Values): readonly Piece[] {
  const safety = typeof isSafety === 'boolean' ? [{ name: 'isSafety', value: isSafety ? 1 : 0 }] : [];
  return [
    ...wayOf(channel),
    ...plain('severity', severityMeant(severity)),
    ...plain('conclusion', conclusionMeant(conclusion)),
    ...safety.map(({ name, value }) => ({ name, value, columns: { isSafety: value } })),
  ];
}

function wayOf(channel: unknown): readonly Piece[] {
  if (typeof channel !== 'string') return [];
  const way = wayMeant(channel);
  const columns = { way: way ?? 'other', wayNote: way === null ? channel : '' };
  return [{ name: 'way', value: way ?? channel, columns }];
}

const NAMED = ['engineer', 'processAuditor', 'projectPerson'] as const;

function namesOf(values: Values, { department, person }: Understood): readonly Piece[] {
  const called = values['department'];
  const found = typeof called === 'string' ? [department(called)] : [];
  return [
    ...found.map(({ id, name }) => ({
      name: 'department',
      value: name,
      columns: { departmentId: id, departmentName: id === null ? name : '' },
    })),
    ...NAMED.flatMap((field): readonly Piece[] => {
      const who = values[field];
      if (typeof who !== 'string') return [];
      const { id, name } = person(who);
      return [
        {
          name: field,
          value: name,
          columns: { [`${field}Id`]: id, [`${field}Name`]: id === null ? name : '' },
        },
      ];
    }),
  ];
}

function timesOf(values: Values, understood: Understood): ReadonlyMap<ComplaintStep, EventTime> {
  const told = COMPLAINT_STEPS.flatMap((step): readonly (readonly [ComplaintStep, EventTime])[] => {
    const at = timeOf(values[step], understood);
    return at === null ? [] : [[step, at]];
  });
  return new Map(told);
}

function timeOf(wall: unknown, { momentOf }: Pick<Understood, 'momentOf'>): EventTime | null {
  if (typeof wall !== 'string') return null;
  return isDay(wall) ? wall : momentOf(wall);
}

// Nobody's limit is the first second of a day: a column of days under a format with hours shows midnight.
const MIDNIGHT = ' 00:00:00';

function dueOf({ customerDue }: Values, understood: Understood): ToldComplaint['due'] {
  if (typeof customerDue !== 'string') return null;
  const at = timeOf(customerDue.replace(MIDNIGHT, ''), understood);
  if (at === null) return null;
  return {
    customerDueOn: dayOfEvent(at, understood.timeZone),
    customerDueAt: isDay(at) ? null : at,
  };
}

/** Taken back beats closed, closed beats what else is said: a register's state column lags behind its days. */
function stateOf({ state }: Values, times: ReadonlyMap<ComplaintStep, EventTime>): ComplaintState | null {
  const meant = stateMeant(state);
  return meant === 'withdrawn' || !times.has('closed') ? meant : 'closed';
}

function textsOf(values: Values): ReadonlyMap<TextKind, string> {
  const told = TEXT_KINDS.flatMap((kind): readonly (readonly [TextKind, string])[] => {
    const text = values[TEXTS[kind]];
    return typeof text === 'string' ? [[kind, text]] : [];
  });
  return new Map(told);
}
