import type { Decision, MeetingPerson, Topic } from '../../../preload/contract/meetings';
import type { Language } from '../../../preload/words/language';
import { shippedName } from '../../../preload/words/shipped/shippedName';
import type { Block, Cell, Chapter, TableBlock } from '../blocks';
import type { SheetPart } from '../document';
import { provedWords, signedOn } from '../signatureLine';
import type { Minutes } from './head';

/** To be read and signed: attendance, topics, decisions, notes. */
export function minutesChapters(minutes: Minutes): readonly Chapter[] {
  const { words, meeting } = minutes;
  const { chapters, decisionsNote } = words.meetings.minutes;
  const isBefore = meeting.state === 'planned';
  return [
    { title: chapters.people, note: presentNote(minutes), blocks: [peopleTable(minutes, true)] },
    { title: chapters.topics, note: '', blocks: topicBlocks(minutes) },
    {
      title: chapters.decisions,
      note: meeting.decisions.length === 0 ? '' : decisionsNote,
      blocks: isBefore ? [toWrite('', 4)] : [decisionsTable(minutes)],
    },
    ...(meeting.minutes.trim() === ''
      ? []
      : [{ title: chapters.notes, note: '', blocks: [paragraphs('', meeting.minutes)] }]),
  ];
}

/** To be worked with: a sheet a chapter, rows of one kind on each. */
export function minutesSheets(minutes: Minutes): readonly SheetPart[] {
  const { words, meeting } = minutes;
  const { chapters, sheets } = words.meetings.minutes;
  return [
    { name: sheets.people, title: chapters.people, blocks: [peopleTable(minutes, false)] },
    { name: sheets.topics, title: chapters.topics, blocks: [topicsTable(minutes)] },
    { name: sheets.decisions, title: chapters.decisions, blocks: [decisionsTable(minutes)] },
    ...(meeting.minutes.trim() === ''
      ? []
      : [{ name: sheets.notes, title: chapters.notes, blocks: [notesTable(minutes)] }]),
  ];
}

function presentNote({ words, meeting: { people, state } }: Minutes): string {
  if (people.length === 0 || state === 'planned') return '';
  const present = people.filter(({ attendance }) => attendance === 'present').length;
  return words.meetings.minutes.present(present, people.length);
}

const WHITE: Cell = { text: '', isBad: false };

function peopleTable(minutes: Minutes, isPaper: boolean): TableBlock {
  const { words, meeting, office } = minutes;
  const { language } = office.settings;
  const { columns, noPeople } = words.meetings.minutes;
  return {
    kind: 'table',
    columns: [
      { kind: 'text', title: columns.name, width: 40 },
      { kind: 'text', title: columns.department, width: 44 },
      { kind: 'text', title: columns.attendance, width: 24 },
      { kind: 'text', title: columns.signature, width: 66 },
    ],
    rows: meeting.people.map((person) => [
      shippedName(person.name, language),
      shippedName(person.department, language),
      meeting.state === 'planned' ? WHITE : words.meetings.attendances[person.attendance],
      signatureOf(person, minutes),
    ]),
    empty: noPeople,
    isToWrite: isPaper,
  };
}

/** Who has confirmed it here has signed; the others have room for their pen. */
function signatureOf({ code, name }: MeetingPerson, { signatures, office, words }: Minutes): Cell {
  const signed = signatures.find(
    (one) =>
      one.meaning === 'confirmed' && !one.isVoid && (one.personCode === code || one.personName === name),
  );
  if (signed === undefined) return WHITE;
  return [words.meetings.minutes.signed(signedOn(signed, office) ?? ''), provedWords(signed, office)]
    .filter((part) => part !== '')
    .join('　');
}

function topicBlocks({ words, meeting }: Minutes): readonly Block[] {
  const { noTopics } = words.meetings.minutes;
  if (meeting.topics.length === 0) return [paragraphs('', noTopics)];
  return meeting.topics.flatMap((topic, at) => [
    label(`${at + 1}. ${topicTitle(topic, words)}`),
    ...(meeting.state === 'planned' ? [toWrite('', 2)] : saidBlocks(topic, words.meetings.minutes)),
  ]);
}

function topicTitle({ title, action }: Topic, { reports }: Minutes['words']): string {
  return action === null ? title : reports.withCode(title, action.code);
}

function saidBlocks(
  { discussion, conclusion }: Topic,
  words: Minutes['words']['meetings']['minutes'],
): readonly Block[] {
  return [
    ...(discussion.trim() === '' ? [] : [paragraphs('', discussion)]),
    ...(conclusion.trim() === '' ? [] : [paragraphs(words.conclusion, conclusion)]),
  ];
}

function label(strong: string): Block {
  return { kind: 'text', look: 'label', paragraphs: [{ strong, plain: '' }] };
}

const MOST_PARAGRAPH = 1200;

/** A paragraph a line, so that a page can end between them. */
function paragraphs(strong: string, text: string): Block {
  const lines = text
    .trim()
    .split(/\n+/)
    .flatMap((line) => line.match(new RegExp(`.{1,${MOST_PARAGRAPH}}`, 'gu')) ?? []);
  return {
    kind: 'text',
    look: 'body',
    paragraphs: lines.map((plain, at) => ({ strong: at === 0 ? strong : '', plain })),
  };
}

function toWrite(said: string, count: number): Block {
  return { kind: 'writingLines', label: said, count };
}

function topicsTable({ words, meeting }: Minutes): TableBlock {
  const { columns, noTopics } = words.meetings.minutes;
  return {
    kind: 'table',
    columns: [
      { kind: 'figure', title: columns.number, width: 12 },
      { kind: 'text', title: columns.topic, width: 62 },
      { kind: 'text', title: columns.action, width: 28 },
      { kind: 'text', title: columns.discussion, width: 70 },
      { kind: 'text', title: columns.conclusion, width: 70 },
    ],
    rows: meeting.topics.map(({ title, action, discussion, conclusion }, at) => [
      { value: at + 1, decimals: 0 },
      ...[title, action?.code ?? '', discussion, conclusion],
    ]),
    empty: noTopics,
  };
}

function decisionsTable({ words, meeting, office }: Minutes): TableBlock {
  const { columns, noDecisions } = words.meetings.minutes;
  return {
    kind: 'table',
    columns: [
      { kind: 'text', title: columns.action, width: 26 },
      { kind: 'text', title: columns.decision, width: 72 },
      { kind: 'text', title: columns.department, width: 26 },
      { kind: 'text', title: columns.responsible, width: 26 },
      { kind: 'day', title: columns.dueOn, width: 22 },
    ],
    rows: meeting.decisions.map((one) => decisionRow(one, office.settings.language)),
    empty: noDecisions,
  };
}

function decisionRow(
  { action, title, department, responsible, dueOn }: Decision,
  language: Language,
): readonly Cell[] {
  const named = [department, responsible].map((one) => shippedName(one, language));
  return [action?.code ?? '', title, ...named, dueOn];
}

function notesTable({ words, meeting }: Minutes): TableBlock {
  const { chapters } = words.meetings.minutes;
  const rows = meeting.minutes.trim().split(/\n+/);
  return {
    kind: 'table',
    columns: [{ kind: 'text', title: chapters.notes, width: 160 }],
    rows: rows.map((line) => [line]),
    empty: '',
  };
}
