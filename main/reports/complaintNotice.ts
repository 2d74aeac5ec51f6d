import type { ComplaintStep } from '../../db/model/complaints/complaint';
import type { NoticeKind } from '../../db/model/complaints/notices';
import { exact, roundHalfUp } from '../../db/model/exact';
import { Refusal } from '../../db/model/refusal';
import { noticeById } from '../../db/queries/complaintNotices';
import type { Notice } from '../../preload/contract/complaintNotices';
import { figure } from '../../preload/words/format';
import { theComplaint } from '../jobs/complaints/found';
import { picturesOf } from '../jobs/complaints/notices/pictures';
import { shownNotices } from '../jobs/complaints/notices/shown';
import type { Block, Chapter } from './blocks';
import { type ComplaintFacts, complaintFacts, timeText, toSign, workHead } from './complaintWork/facts';
import type { Report } from './report';

/** 客诉通知单: what is wrong with which goods, what is to be done by when, and room for those who receive it to sign. */
export const complaintNotice: Report = {
  id: 'complaint-notice',
  formats: ['pdf'],
  asks: ['notice'],
  collect: async (office, { notice: id }) => {
    const row = id === undefined ? undefined : await noticeById(office.db, id);
    if (row === undefined) throw new Refusal('unknown-record', { record: 'complaint', key: id ?? '' });
    const { complaint, cycle } = row;
    const facts = await complaintFacts(office, complaint, { document: 'complaint-notice', cycle });
    const all = await shownNotices(office.db, await theComplaint(office.db, complaint));
    const notice = all.find((one) => one.id === row.uid);
    if (notice === undefined) throw new RangeError(`Notice ${row.uid} is not of its complaint`);
    const { reports, complaintNotices: words, noticePaper } = facts.words;
    const { prepared, reviewed, approved } = reports.roles;
    const told = `${noticePaper.facts.told} ${timeText(office, notice.toldAt)}`;
    const head = workHead(facts, {
      basis: [[words.kinds[notice.kind], told, noticePaper.told(notice.personName)].join('　　')],
      record: notice.code,
      signatures: [{ ...toSign(prepared), name: notice.personName }, ...[reviewed, approved].map(toSign)],
    });
    const document = { head, cover: null, chapters: await chaptersOf(facts, notice), sheets: [] };
    return { about: notice.code, document, paper: { paper: facts.paper, about: facts.about } };
  },
};

async function chaptersOf(facts: ComplaintFacts, notice: Notice): Promise<readonly Chapter[]> {
  const { noticePaper: words } = facts.words;
  const pictures = await picturesOf(facts.office, facts.complaint.id);
  return [
    { title: words.defect, note: '', blocks: defectBlocks(facts) },
    ...(pictures.shown.length === 0
      ? []
      : [
          {
            title: words.pictures,
            note: pictures.more === 0 ? '' : words.more(pictures.more),
            blocks: [{ kind: 'pictures' as const, pictures: pictures.shown }],
          },
        ]),
    { title: words.todo, note: '', blocks: taskBlocks(facts, notice) },
    { title: words.receipt, note: '', blocks: [receiptTable(facts, notice)] },
  ];
}

function lines({ words }: ComplaintFacts, pairs: readonly (readonly [label: string, text: string])[]): Block {
  const said = pairs.filter(([, text]) => text.trim() !== '');
  return {
    kind: 'text',
    look: 'body',
    paragraphs: said.map(([label, text]) => ({ strong: words.noticePaper.labelled(label), plain: text })),
  };
}

function defectBlocks(facts: ComplaintFacts): readonly Block[] {
  const { office, words, complaint, cycle } = facts;
  const { facts: labels } = words.noticePaper;
  const part = [complaint.part, complaint.partName].filter((text) => text !== '').join(' ');
  return [
    lines(facts, [
      [labels.customer, `${complaint.customer} ${complaint.customerName}`],
      [labels.part, part],
      [labels.model, complaint.model],
      [labels.batch, complaint.batch],
      [labels.order, complaint.orderNumber],
      [labels.received, timeText(office, cycle.times.received)],
      [labels.confirmed, timeText(office, cycle.times.confirmed)],
      [labels.severity, words.complaints.severities[complaint.severity]],
      [labels.problem, complaint.problem],
      [words.noticePaper.defect, complaint.description],
      [words.noticePaper.quantities, quantityText(facts)],
      [labels.effect, complaint.effect],
      [labels.demand, complaint.demand],
    ]),
  ];
}

/** Lot, checked, defective, and the ratio of what was checked, else of the lot. */
function quantityText({ complaint, words }: ComplaintFacts): string {
  const { lotQuantity, checkedQuantity, defectiveQuantity } = complaint;
  const own = words.noticePaper;
  const told = (value: number | null, say: (text: string) => string) =>
    value === null ? [] : [say(figure(value))];
  const whole = checkedQuantity ?? lotQuantity;
  const ratio =
    defectiveQuantity === null || whole === null || whole === 0
      ? []
      : [own.ratio(roundHalfUp(exact(defectiveQuantity, 1).mul(100).div(exact(whole, 1)), 2).toString())];
  return [
    ...told(lotQuantity, own.lot),
    ...told(checkedQuantity, own.checked),
    ...told(defectiveQuantity, own.defective),
    ...ratio,
  ].join('　');
}

/** What a notice asks its readers to have done, in the clock chain. */
const ASKED_STEP: Readonly<Record<NoticeKind, ComplaintStep>> = {
  engineering: 'oqcTold',
  stock: 'stockCounted',
  wip: 'wipCounted',
};

function taskBlocks(facts: ComplaintFacts, { kind, text }: Notice): readonly Block[] {
  const { office, words, clocks } = facts;
  const { noticePaper: own, complaintNotices } = words;
  const step = ASKED_STEP[kind];
  const limit = clocks?.clocks.find((clock) => clock.step === step)?.limitAt ?? null;
  const due = limit === null ? own.noLimit : own.due(words.complaints.steps[step], timeText(office, limit));
  const tasks = complaintNotices.tasks[kind].map((plain) => ({ strong: '', plain }));
  return [
    { kind: 'text', look: 'body', paragraphs: tasks },
    lines(facts, [
      [own.facts.due, due],
      [own.text, text],
    ]),
  ];
}

function receiptTable({ words }: ComplaintFacts, { people }: Notice): Block {
  const { columns } = words.noticePaper;
  return {
    kind: 'table',
    columns: [
      { kind: 'text', title: columns.name, width: 36 },
      { kind: 'text', title: columns.department, width: 44 },
      { kind: 'text', title: columns.signature, width: 54 },
      { kind: 'text', title: columns.at, width: 40 },
    ],
    rows: people.map(({ name, department }) => [
      name,
      department,
      { text: '', isBad: false },
      { text: '', isBad: false },
    ]),
    empty: '',
    isToWrite: true,
  };
}
