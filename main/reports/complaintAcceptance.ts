import { defectiveRatio } from '../../db/model/complaints/quantities';
import { figure } from '../../preload/words/format';
import { shippedName } from '../../preload/words/shipped/shippedName';
import type { Words } from '../../preload/words/zh-CN';
import { picturesOf } from '../jobs/complaints/notices/pictures';
import type { Block, Chapter } from './blocks';
import { type ComplaintFacts, complaintFacts, timeText, toSign, workHead } from './complaintWork/facts';
import type { Report } from './report';

/** 客诉接受与确认单: what the customer said, what was agreed with him, who works on it and until when. */
export const complaintAcceptance: Report = {
  id: 'complaint-acceptance',
  formats: ['pdf'],
  asks: ['complaint'],
  collect: async (office, { complaint }) => {
    const facts = await complaintFacts(office, complaint, { document: 'complaint-acceptance' });
    const { prepared, reviewed, approved } = facts.words.reports.roles;
    const { complaintIntake, complaints } = facts.words;
    const { fields } = complaintIntake;
    const basis = [
      `${fields.receivedAt} ${timeText(office, facts.cycle.times.received)}`,
      `${fields.way} ${complaints.ways[facts.complaint.way]}`,
    ].join('　　');
    const head = workHead(facts, {
      basis: [basis],
      signatures: [prepared, reviewed, approved].map(toSign),
    });
    const document = { head, cover: null, chapters: await chaptersOf(facts), sheets: [] };
    return { about: facts.complaint.code, document, paper: { paper: facts.paper, about: facts.about } };
  },
};

type Pair = readonly [label: string, text: string];

async function chaptersOf(facts: ComplaintFacts): Promise<readonly Chapter[]> {
  const { sheet, fields } = facts.words.complaintIntake;
  const pictures = await picturesOf(facts.office, facts.complaint.id);
  const chapter = (title: string, pairs: readonly Pair[]) => ({
    title,
    note: '',
    blocks: [lines(pairs, sheet)],
  });
  return [
    chapter(sheet.sections.who, [
      [fields.customer, `${facts.complaint.customer} ${facts.complaint.customerName}`],
      [fields.complainant, facts.complaint.complainant],
      [fields.phone, facts.complaint.phone],
      [fields.email, facts.complaint.email],
    ]),
    chapter(sheet.sections.what, productPairs(facts)),
    chapter(sheet.sections.problem, problemPairs(facts)),
    ...(pictures.shown.length === 0
      ? []
      : [
          {
            title: sheet.sections.pictures,
            note: pictures.more === 0 ? '' : sheet.pictures(pictures.more + pictures.shown.length),
            blocks: [{ kind: 'pictures' as const, pictures: pictures.shown }],
          },
        ]),
    chapter(sheet.confirmation, confirmationPairs(facts)),
    chapter(sheet.sections.work, workPairs(facts)),
  ];
}

function lines(pairs: readonly Pair[], { label: said }: Words['complaintIntake']['sheet']): Block {
  const told = pairs.filter(([, text]) => text.trim() !== '');
  return {
    kind: 'text',
    look: 'body',
    paragraphs: told.map(([label, plain]) => ({ strong: said(label), plain })),
  };
}

function productPairs({ complaint, words }: ComplaintFacts): readonly Pair[] {
  const { fields } = words.complaintIntake;
  return [
    [fields.part, [complaint.part, complaint.partName].filter((one) => one !== '').join(' ')],
    [fields.model, complaint.model],
    [fields.orderNumber, complaint.orderNumber],
    [fields.batch, complaint.batch],
    [fields.deliveredOn, complaint.deliveredOn ?? ''],
    [fields.line, complaint.line],
  ];
}

function problemPairs({ complaint, words }: ComplaintFacts): readonly Pair[] {
  const { fields, ratioOf } = words.complaintIntake;
  const ratio = defectiveRatio(complaint);
  const quantities = (['lotQuantity', 'checkedQuantity', 'defectiveQuantity'] as const).flatMap((field) => {
    const value = complaint[field];
    return value === null ? [] : [`${fields[field]} ${figure(value)}`];
  });
  const share = ratio === null ? [] : [`${fields.ratio} ${ratioOf[ratio.of](ratio.percent)}`];
  return [
    [fields.problem, complaint.problem],
    [fields.description, complaint.description],
    [fields.defectiveQuantity, [...quantities, ...share].join('　')],
    [fields.effect, complaint.effect],
    [fields.demand, complaint.demand],
  ];
}

function confirmationPairs({ office, complaint, cycle, words }: ComplaintFacts): readonly Pair[] {
  const { fields, sheet } = words.complaintIntake;
  return [
    [fields.conclusion, words.complaints.conclusions[complaint.conclusion]],
    [sheet.confirmedAt, timeText(office, cycle.times.confirmed)],
  ];
}

function workPairs({ office, complaint, clocks, words }: ComplaintFacts): readonly Pair[] {
  const { fields, sheet } = words.complaintIntake;
  const { severities, complexities } = words.complaints;
  const reply = clocks?.reply;
  const due =
    reply === undefined ? '' : reply.until === 'endOfDay' ? reply.day : timeText(office, reply.until);
  return [
    [fields.severity, severities[complaint.severity]],
    [fields.complexity, complexities[complaint.complexity]],
    [fields.isSafety, complaint.isSafety ? sheet.safety : sheet.noSafety],
    [fields.department, shippedName(complaint.department, office.settings.language)],
    [fields.engineer, complaint.engineer.name],
    [fields.processAuditor, complaint.processAuditor.name],
    [fields.projectPerson, complaint.projectPerson.name],
    [sheet.replyDue, due],
  ];
}
