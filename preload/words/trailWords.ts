import { isMoment, momentOf } from '../../db/model/day';
import { decimalText, exact } from '../../db/model/exact';
import type { FieldChange, TrailCheck, TrailWrong } from '../../db/model/trail';
import { figure } from './format';
import type { Language } from './language';
import { shippedName } from './shipped/shippedName';
import type { Words } from './zh-CN';

/** A row of the trail, as far as its words need it. */
export interface ToldRow {
  readonly id: number;
  readonly when: string;
  readonly user: string;
  readonly name: string;
  readonly via: string;
  readonly workstation: string;
  readonly channel: string;
  readonly record: string;
  readonly key: string;
  readonly keyName?: string;
  readonly changes: readonly FieldChange[];
  readonly reason: string;
  readonly hash: string;
  readonly old: string | null;
  readonly new: string | null;
}

type Keyed = Pick<ToldRow, 'record' | 'key' | 'keyName'>;
type Names = Readonly<Record<string, string>>;

interface Spoken {
  readonly words: Words;
  readonly language: Language;
}

// Numbers of the file's own, and what is kept whole for ever elsewhere: nobody reads them as a change.
const MACHINES_OWN = /(^|\.)(id|uid|[a-zA-Z]+Id|[a-zA-Z]+Json|fromFile)$/;
const SHOWN_LENGTH = 120;
/** Kept as fractions. */
const EXACT_FIELDS = new Set(['figure', 'before']);
const UID = /^[0-9a-f]{8}-[0-9a-f]{4}-/;
const MS_PER_MINUTE = 60_000;

/** Values that are kept as a word of the program's. */
const NAMED: Readonly<Record<string, (words: Words) => Names>> = {
  'customer status': ({ customers }) => customers.statuses,
  outcome: ({ actions }) => actions.outcomes,
  'action state': ({ actions }) => actions.states,
  'action kind': ({ actions }) => actions.kinds,
  'meeting state': ({ meetings }) => meetings.states,
  'meeting kind': ({ meetings }) => meetings.kinds,
  // Of all settings only these hold meanings.
  'setting ': ({ signatures }) => signatures.meanings,
  signature: ({ signatures }) => signatures.meanings,
  as: ({ people }) => people.functions,
  functions: ({ people }) => people.functions,
  role: ({ shell }) => shell.roles,
  event: ({ trail }) => trail.events,
  source: ({ actions, trail }) => ({ ...actions.kinds, survey: trail.survey }),
  verifyBy: ({ actionRecord }) => actionRecord.facts.verifyBys,
  effectConfirmed: ({ complaintPrevention }) => complaintPrevention.confirm.roles,
  verdict: ({ actionRecord }) => actionRecord.cycles.verdict,
  paper: ({ reportsPage }) => reportsPage.formats,
  slip: ({ reportsPage }) => reportsPage.formats,
  document: ({ reports, slip }) => ({ ...reports.titles, 'improvement-slip': slip.title }),
  'for.severities': ({ complaints }) => complaints.severities,
  'for.complexities': ({ complaints }) => complaints.complexities,
  escalatesTo: ({ actionRecord }) => actionRecord.escalateTo,
  clockNote: ({ complaintClocks }) => complaintClocks.notes,
  'escalation.clock': ({ complaints }) => complaints.steps,
  'escalation.to': ({ actionRecord }) => actionRecord.escalateTo,
};

export function recordWords(record: string, { trail }: Words): string {
  const records: Names = trail.records;
  return records[record] ?? record;
}

/** The trail in the office's words: what was done, to what, from what to what. */
export function trailWords(words: Words, language: Language) {
  const spoken = { words, language };
  const { trail, today } = words;
  const doings: Names = today.doings;
  const ways: Names = today.history.via;
  const doing = (channel: string) => doings[channel] ?? today.other;
  const recordName = (record: string) => recordWords(record, words);
  const via = (way: string) => ways[way] ?? way;
  const fields = (row: ToldRow) =>
    row.changes.filter((change) => !MACHINES_OWN.test(change.field) && !isBlankStart(change));
  const told = (row: ToldRow) => fields(row).map((change) => changeWords(row, change, spoken));
  return {
    doing,
    recordName,
    via,
    /** What a record is called by; a number of the file's own is nobody's name. */
    keyName: (row: Keyed) => keyName(row, spoken),
    who: ({ name, user }: Pick<ToldRow, 'name' | 'user'>) =>
      name !== '' ? shippedName(name, language) : user === 'office' ? trail.nobody : user,
    /** Every change that a person reads. */
    told,
    fieldName: (row: ToldRow, field: string) => fieldName(row, field, words),
    value: (row: ToldRow, field: string, value: FieldChange['old']) => valueWords(row, field, value, spoken),
    fields,
    isDeletion,
    verdict: (check: TrailCheck) => verdictOf(check, words),
    wrong: ({ id, why }: { readonly id: number; readonly why: TrailWrong }) => trail.wrongs[why](id),
    /** One line of an export, in the order of its columns. */
    cells: (row: ToldRow): readonly string[] => [
      String(row.id),
      row.when,
      row.name,
      row.user,
      via(row.via),
      row.workstation,
      doing(row.channel),
      recordName(row.record),
      keyName(row, spoken) || row.key,
      told(row).join('\n'),
      row.reason,
      row.hash,
      row.channel,
      row.old ?? '',
      row.new ?? '',
    ],
  };
}

/** The record itself went into the bin, not a part of it. */
function isDeletion({ changes }: Pick<ToldRow, 'changes'>): boolean {
  return changes.some(({ field, new: now }) => field === 'deletedAt' && typeof now === 'string');
}

/** A new record says nothing of what was left blank. */
function isBlankStart({ old, new: now }: FieldChange): boolean {
  return old === undefined && (now === undefined || now === null || now === '');
}

function changeWords(row: ToldRow, { field, old, new: now }: FieldChange, spoken: Spoken): string {
  const { trail } = spoken.words;
  const name = fieldName(row, field, spoken.words);
  const is = valueWords(row, field, now, spoken);
  if (old === undefined) return trail.became(name, is);
  return trail.changed(name, valueWords(row, field, old, spoken), is);
}

function fieldName({ record, key }: ToldRow, field: string, words: Words): string {
  const { trail, customers } = words;
  const [first = '', ...rest] = field.split('.');
  const last = rest.at(-1);
  if (first === 'answers' && last !== undefined) return trail.answer(last);
  if (record === 'setting') return settingName(key, words);
  const own: Names = record === 'customer' ? customers.fields : {};
  const common: Names = trail.fields;
  const shared: Names = trail.shared;
  const name =
    own[first] ?? common[first] ?? shared[first] ?? (field === '' ? words.trail.fields.state : first);
  return last === undefined ? name : `${name} · ${common[last] ?? own[last] ?? last}`;
}

export function settingName(key: string, { settings, trail }: Words): string {
  const plant: Names = settings.plant.fields;
  const others: Names = trail.settings;
  const fields: Names = trail.fields;
  return plant[key] ?? others[key] ?? fields[key] ?? key;
}

function keyName({ record, key, keyName: name = key }: Keyed, { words, language }: Spoken): string {
  const records: Names = words.trail.records;
  if (record === 'setting') return settingName(key, words);
  if (record === 'retention') return records[key] ?? key;
  if (record === 'duty') return dutyName(key, name, words);
  return UID.test(name) ? '' : shippedName(name, language);
}

/** A dimension is called as its questionnaire calls it, also one of the plant's own. */
function dutyName(key: string, name: string, { settings, trail }: Words): string {
  const [general, dimensions]: readonly Names[] = [settings.departments.names, trail.dimensions];
  return general?.[key] ?? (name === key ? dimensions?.[key] : name) ?? key;
}

/** A moment on the clock by which its row is told. */
export function momentIn(text: string, { when }: Pick<ToldRow, 'when'>): string {
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)$/.exec(when) ?? [];
  if (!isMoment(text) || hours === undefined) return text;
  const ahead = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  return momentOf(Date.parse(text) + ahead * MS_PER_MINUTE)
    .slice(0, 16)
    .replace('T', ' ');
}

function valueWords(
  row: ToldRow,
  field: string,
  value: FieldChange['old'],
  { words, language }: Spoken,
): string {
  const { yes, no, blank } = words.today.history;
  if (value === undefined || value === null || value === '') return blank;
  if (typeof value === 'boolean') return value ? yes : no;
  if (EXACT_FIELDS.has(field)) return exactWords(String(value));
  const named: Names = (NAMED[`${row.record} ${field}`] ?? NAMED[field])?.(words) ?? {};
  const text = namedText(String(value), named, words) ?? momentIn(shippedName(String(value), language), row);
  return text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text;
}

/** One name, or a list of them. */
function namedText(value: string, named: Names, { trail }: Words): string | undefined {
  const names = value.split('、').map((one) => named[one]);
  return names.every((name) => name !== undefined) ? names.join(trail.and) : undefined;
}

function exactWords(text: string): string {
  return /^-?\d+(\/\d+)?$/.test(text) ? decimalText(exact(text), 1) : text;
}

function verdictOf({ rows, anchors, firstBad }: TrailCheck, { trail }: Words): string {
  if (firstBad === null) return trail.ok(figure(rows), anchors);
  return trail.broken(trail.wrongs[firstBad.why](firstBad.id));
}
