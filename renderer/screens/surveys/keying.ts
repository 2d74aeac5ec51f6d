import { itemsOf, LOYALTY_MAX, scaleOf, type Template } from '../../../db/model/surveys/template';

/** One line of the paper that takes an answer: levels (their points, best first), a mark from 0, or a figure from 0 to 10. */
export type SheetRow = { readonly code: string; readonly isScored: boolean } & (
  | { readonly kind: 'levels'; readonly points: readonly number[] }
  | { readonly kind: 'marks'; readonly max: number }
  | { readonly kind: 'ten' }
);

/** null: left blank on the paper; no entry: not keyed yet. */
export type KeyedAnswers = Readonly<Record<string, number | null>>;

export interface Keying {
  readonly answers: KeyedAnswers;
  /** The current row; as many as there are rows: the opinion. */
  readonly at: number;
  /** Signs that belong together: a mark of several digits, or the number of the row to jump to. */
  readonly typed: { readonly of: 'mark' | 'jump'; readonly text: string } | null;
  /** The row was reached without Enter, which a hand presses all the same: the next one is not heard. */
  readonly hasJumped: boolean;
  /** What Ctrl Z goes back to, latest last. */
  readonly past: readonly Pick<Keying, 'answers' | 'at'>[];
}

export function sheetRows(template: Template): readonly SheetRow[] {
  const scored = itemsOf(template).map((item): SheetRow => {
    const scale = scaleOf(item, template);
    const row = { code: item.code, isScored: true };
    if (scale.kind === 'marks') return { ...row, kind: 'marks', max: scale.max };
    return { ...row, kind: 'levels', points: scale.options.map(({ score }) => score) };
  });
  return [
    ...scored,
    ...template.loyalty.map(({ code }): SheetRow => ({ code, isScored: false, kind: 'ten' })),
  ];
}

/** Goes on where a draft was left: at the first row that has no entry. */
export function startKeying(rows: readonly SheetRow[], answers: KeyedAnswers): Keying {
  const firstOpen = rows.findIndex(({ code }) => answers[code] === undefined);
  return { answers, at: firstOpen === -1 ? rows.length : firstOpen, typed: null, hasJumped: false, past: [] };
}

/** A saved form opened again: what it has no answer to was blank, and reading begins at its head. */
export function reopenKeying(rows: readonly SheetRow[], answers: KeyedAnswers): Keying {
  const all = Object.fromEntries(rows.map(({ code }) => [code, answers[code] ?? null]));
  return { answers: all, at: 0, typed: null, hasJumped: false, past: [] };
}

/** What of the keyed answers the rules read: blanks left out. */
export function answered(answers: KeyedAnswers): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(answers).flatMap(([code, value]) => (value === null ? [] : [[code, value] as const])),
  );
}

type Taken = (keying: Keying, rows: readonly SheetRow[]) => Keying;

const BLANK: Taken = (keying, rows) => filled(keying, rows, null);
const NEXT: Taken = (keying, rows) => at(keying, rows, keying.at + 1);
const BEFORE: Taken = (keying, rows) => at(keying, rows, keying.at - 1);

const MOVES: Readonly<Record<string, Taken>> = {
  Enter: NEXT,
  Down: NEXT,
  Right: NEXT,
  'Shift Enter': BEFORE,
  Up: BEFORE,
  Left: BEFORE,
  Home: (keying, rows) => at(keying, rows, 0),
  End: (keying, rows) => at(keying, rows, rows.length - 1),
  '/': (keying) => ({ ...keying, typed: { of: 'jump', text: '' } }),
  '-': BLANK,
  '\u2212': BLANK,
  Backspace: cleared,
  Delete: cleared,
  'Ctrl Z': undone,
};

/** Every key that means something here, as `useKeys` writes them. */
export const KEYS: readonly string[] = [...Object.keys(MOVES), ...'0123456789.', 'X', 'Esc'];
/** Keys that may be held down. */
export const HELD: ReadonlySet<string> = new Set(['Up', 'Down', 'Left', 'Right', 'Backspace']);

/** One key on the paper (design: keying a returned form). A key that means nothing on the current row changes nothing. */
export function keyed(keying: Keying, rows: readonly SheetRow[], key: string): Keying {
  if (!keying.hasJumped) return heard(keying, rows, key);
  const landed = { ...keying, hasJumped: false };
  return key === 'Enter' ? landed : heard(landed, rows, key);
}

function heard(keying: Keying, rows: readonly SheetRow[], key: string): Keying {
  if (keying.typed?.of === 'jump') return jumping(keying, rows, key);
  if (keying.typed?.of === 'mark' && key === 'Backspace')
    return markTyped(keying, rows, keying.typed.text.slice(0, -1));
  const move = MOVES[key];
  if (move !== undefined) return move({ ...keying, typed: null }, rows);
  const row = rows[keying.at];
  if (row === undefined || key === 'Esc') return keying;
  if (row.kind === 'marks') return markTyped(keying, rows, (keying.typed?.text ?? '') + key);
  const value = valueOf(row, key);
  return value === undefined ? keying : filled(keying, rows, value);
}

/** A box pressed with the mouse: its row takes the answer and the next one is up. */
export function pressed(keying: Keying, rows: readonly SheetRow[], place: number, value: number): Keying {
  return filled({ ...keying, at: place, typed: null, hasJumped: false }, rows, value);
}

/** A row pressed beside its boxes is up; nothing is answered. */
export function movedTo(keying: Keying, rows: readonly SheetRow[], place: number): Keying {
  return at(keying, rows, place);
}

/** What one key says on a row of boxes; undefined: nothing. */
function valueOf(row: Exclude<SheetRow, { kind: 'marks' }>, key: string): number | null | undefined {
  const said = key === 'X' ? LOYALTY_MAX : /^\d$/.test(key) ? Number(key) : undefined;
  if (said === undefined || row.kind === 'ten') return said;
  // The best level has the highest figure, as in "5 很满意 … 1 很不满意"; 0 is blank.
  return said === 0 ? null : row.points[row.points.length - said];
}

function filled(keying: Keying, rows: readonly SheetRow[], value: number | null): Keying {
  const row = rows[keying.at];
  if (row === undefined) return keying;
  return {
    ...remembered(keying),
    answers: { ...keying.answers, [row.code]: value },
    at: keying.at + 1,
    typed: null,
  };
}

function cleared(keying: Keying, rows: readonly SheetRow[]): Keying {
  const code = rows[keying.at]?.code;
  if (code === undefined || keying.answers[code] === undefined) return keying;
  return { ...remembered(keying), answers: without(keying.answers, code) };
}

function without(answers: KeyedAnswers, code: string): KeyedAnswers {
  return Object.fromEntries(Object.entries(answers).filter(([other]) => other !== code));
}

/** A mark grows digit by digit and is an answer at once; a digit that would leave the scale is not taken. */
function markTyped(keying: Keying, rows: readonly SheetRow[], text: string): Keying {
  const row = rows[keying.at];
  if (row?.kind !== 'marks') return keying;
  const plain = text.replace(/^0+(?=\d)/, '');
  if (!/^(\d+(\.\d{0,2})?)?$/.test(plain) || Number(plain) > row.max) return keying;
  const answers =
    plain === '' ? without(keying.answers, row.code) : { ...keying.answers, [row.code]: Number(plain) };
  // One mark is one step back, however many digits it has.
  const base = keying.typed === null ? remembered(keying) : keying;
  return { ...base, answers, typed: { of: 'mark', text: plain } };
}

/** Jumps as soon as no longer number is possible; Enter jumps at once, any other key gives it up. */
function jumping(keying: Keying, rows: readonly SheetRow[], key: string): Keying {
  const text = keying.typed?.text ?? '';
  if (key === 'Backspace')
    return { ...keying, typed: text === '' ? null : { of: 'jump', text: text.slice(0, -1) } };
  if (key === 'Enter' && text !== '') return at(keying, rows, Number(text) - 1);
  const longer = text + key;
  if (!/^[1-9]\d*$/.test(longer) || Number(longer) > rows.length) return { ...keying, typed: null };
  if (Number(longer) * 10 > rows.length) return { ...at(keying, rows, Number(longer) - 1), hasJumped: true };
  return { ...keying, typed: { of: 'jump', text: longer } };
}

function at(keying: Keying, rows: readonly SheetRow[], place: number): Keying {
  return { ...keying, at: Math.max(0, Math.min(rows.length, place)), typed: null, hasJumped: false };
}

const MOST_STEPS_BACK = 200;

function remembered(keying: Keying): Keying {
  const { answers, at: place, past } = keying;
  return { ...keying, past: [...past, { answers, at: place }].slice(-MOST_STEPS_BACK) };
}

function undone(keying: Keying): Keying {
  const last = keying.past.at(-1);
  return last === undefined
    ? keying
    : { ...last, typed: null, hasJumped: false, past: keying.past.slice(0, -1) };
}
