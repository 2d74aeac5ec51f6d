import { CONFIRMING_ROLES } from '../../db/model/complaints/closing';
import { isMoment, wallClock } from '../../db/model/day';
import type { EightDWhole } from '../../preload/contract/eightDWhole';
import type { Output } from '../../preload/contract/index';
import { gatesOf } from '../jobs/complaints/closing/gates';
import { theComplaint } from '../jobs/complaints/found';
import { theCycle } from '../jobs/eightD/found';
import { showEightD } from '../jobs/eightD/shown';
import type { Cell, TableBlock } from './blocks';
import { aboutLine, type ComplaintFacts, complaintFacts, timeText, workHead } from './complaintWork/facts';
import type { Signature } from './document';
import type { Report } from './report';

type Gates = Pick<Output<'complaints.gates'>, 'gates' | 'confirmations'>;

/** 效果确认 / 结案: who confirmed the effect by what, the control documents, and what closing asked for. */
export const effectConfirmation: Report = {
  id: 'effect-confirmation',
  formats: ['pdf', 'xlsx'],
  asks: ['complaint'],
  collect: async (office, { complaint }) => {
    const facts = await complaintFacts(office, complaint, { document: 'effect-confirmation' });
    const record = await theComplaint(office.db, facts.complaint.id);
    const run = await theCycle(office.db, record, facts.cycle.cycle);
    const gates = await gatesOf(office, record, run);
    const eightD = await showEightD(office, { complaint: record.uid, cycle: run.cycle });
    const { effect: words } = facts.words.preventionPapers;
    const blocks = [
      { title: words.effect, note: '', blocks: [confirmedTable(facts, gates)] },
      { title: words.measures, note: '', blocks: [measuresTable(facts, eightD)] },
      { title: words.documents, note: '', blocks: [documentsTable(facts, eightD)] },
      { title: words.gates, note: '', blocks: [gatesTable(facts, gates)] },
    ];
    const document = {
      head: workHead(facts, {
        basis: [aboutLine(facts), words.closed(timeText(office, facts.cycle.times.closed))],
        signatures: signaturesOf(facts, gates),
      }),
      cover: null,
      chapters: blocks,
      sheets: blocks.map(({ title, blocks: own }) => ({ name: title, title, blocks: own })),
    };
    return { about: facts.complaint.code, document, paper: { paper: facts.paper, about: facts.about } };
  },
};

function signaturesOf(facts: ComplaintFacts, { confirmations }: Gates): readonly Signature[] {
  const { office, words } = facts;
  return [
    ...CONFIRMING_ROLES.map((role) => {
      const found = confirmations.find((one) => one.role === role && !one.isVoid);
      const on =
        found !== undefined && isMoment(found.at) ? wallClock(found.at, office.settings.timeZone).day : null;
      const name = found?.personName ?? '';
      const note =
        found !== undefined && !found.isPasswordChecked ? words.complaintPrevention.confirm.unproved : '';
      return { role: words.complaintPrevention.confirm.roles[role], name, on, note };
    }),
    { role: words.reports.roles.approved, name: '', on: null, note: '' },
  ];
}

function confirmedTable({ office, words }: ComplaintFacts, { confirmations }: Gates): TableBlock {
  const { columns } = words.preventionPapers.effect;
  const own = words.complaintPrevention.confirm;
  return {
    kind: 'table',
    columns: [
      { kind: 'text', title: columns.role, width: 30 },
      { kind: 'text', title: columns.name, width: 26 },
      { kind: 'text', title: columns.at, width: 34 },
      { kind: 'text', title: columns.evidence, width: 90 },
      { kind: 'tag', title: columns.state, width: 22 },
    ],
    rows: CONFIRMING_ROLES.map((role): readonly Cell[] => {
      const found = confirmations.find((one) => one.role === role);
      if (found === undefined) return [own.roles[role], '', '', '', { text: own.open, isBad: true }];
      const state = {
        text: found.isVoid ? own.void : words.preventionPapers.effect.stands,
        isBad: found.isVoid,
      };
      const at = isMoment(found.at) ? timeText(office, found.at) : found.at;
      return [own.roles[role], found.personName, at, found.evidence, state];
    }),
    empty: '',
  };
}

function measuresTable({ words }: ComplaintFacts, { measures }: EightDWhole): TableBlock {
  const { columns, none } = words.preventionPapers.effect;
  return {
    kind: 'table',
    columns: [
      { kind: 'text', title: columns.measure, width: 70 },
      { kind: 'day', title: columns.introducedOn, width: 22 },
      { kind: 'day', title: columns.verifiedOn, width: 22 },
      { kind: 'text', title: columns.effect, width: 60 },
    ],
    rows: measures
      .filter(({ isChosen }) => isChosen)
      .map(({ text, introducedOn, verifiedOn, effect }) => [text, introducedOn, verifiedOn, effect]),
    empty: none,
  };
}

function documentsTable({ words }: ComplaintFacts, { documents }: EightDWhole): TableBlock {
  const { columns, none } = words.preventionPapers.effect;
  const own = words.complaintPrevention.documents;
  return {
    kind: 'table',
    columns: [
      { kind: 'text', title: columns.kind, width: 26 },
      { kind: 'text', title: columns.document, width: 60 },
      { kind: 'text', title: columns.revision, width: 60 },
      { kind: 'day', title: columns.changedOn, width: 22 },
    ],
    rows: documents.map((one): readonly Cell[] => [
      own.kinds[one.kind],
      [one.number, one.title].filter((text) => text !== '').join(' '),
      one.isNeeded ? own.revision(one.oldRevision, one.newRevision) : own.notNeeded(one.reason),
      one.changedOn,
    ]),
    empty: none,
  };
}

function gatesTable({ words }: ComplaintFacts, { gates }: Gates): TableBlock {
  const { columns, met, unmet } = words.preventionPapers.effect;
  return {
    kind: 'table',
    columns: [
      { kind: 'text', title: columns.gate, width: 90 },
      { kind: 'tag', title: columns.state, width: 24 },
    ],
    rows: gates.map(({ gate, isMet }) => [
      words.preventionPapers.gates[gate],
      { text: isMet ? met : unmet, isBad: !isMet },
    ]),
    empty: '',
  };
}
