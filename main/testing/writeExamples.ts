import { day } from '../../db/model/day';
import type { Input, WritingChannel } from '../../preload/contract/index';
import { ACTION_EXAMPLES } from './actionExamples';
import { COMPLAINT_EXAMPLES } from './complaintExamples';
import { INTAKE_EXAMPLES } from './complaintIntakeExamples';
import { COMPLAINT_SETTLEMENT_EXAMPLES } from './complaintSettlementExamples';
import { COMPLAINT_WORK_EXAMPLES } from './complaintWorkExamples';
import { EIGHT_D_EXAMPLES } from './eightDExamples';
import { MEETING_EXAMPLES } from './meetingExamples';
import { addCustomers, allAt, blankOffice, csv, issuedRound, type TestOffice } from './office';
import { PEOPLE_EXAMPLES } from './peopleExamples';
import { PREVENT_EXAMPLES } from './preventExamples';

/** Channels that may write without a word in the trail, each with why. */
export const QUIET = {
  'surveys.saveDraft': 'what is being typed is no record until it is saved',
  'surveys.dropDraft': 'a draft is no record',
  'complaints.saveDraft': 'what is being typed is no record until it is taken',
  'complaints.dropDraft': 'a draft is no record',
} as const satisfies Partial<Record<WritingChannel, string>>;

/** Their rows are written into the file that they have put in place, so nothing of before is there to be kept. */
export const PUTS_ANOTHER_FILE: readonly WritingChannel[] = ['backup.restore', 'sample.clear'];

export type LoudChannel = Exclude<WritingChannel, keyof typeof QUIET>;

/** A blank plant becomes one in which the channel has something to do; the input that makes it do it. */
type Examples = { readonly [C in LoudChannel]: (office: TestOffice) => Input<C> | Promise<Input<C>> };

const FIELDS = {
  ...{ name: '甲公司', nameEn: '', shortName: '', kind: '', level: '', region: '', hsf: '', address: '' },
  ...{ deliveryPlace: '', tradeTerms: '', note: '', ownMould: false, keyProspect: false },
  status: 'existing',
} as const;
const CAME_BACK = { returnedOn: day('2026-09-24'), opinion: '请缩短交期' };
const COMING = {
  ...{ version: 'A/1', effectiveOn: day('2027-01-01'), number: 'QR-YW-015', title: '新汇总表', titleEn: '' },
  ...{ retention: '5 年', change: '加热图' },
};
const STRANGE = csv('kunden.csv', ['Kd-Nr,Firma', 'C7,丙公司']);
const ANSWERED = { ...CAME_BACK, answers: allAt(80) };

/**
 * One good example for every channel that writes. A new channel does not compile without one: add a line here that
 * makes what it needs and gives its input.
 */
export const EXAMPLES: Examples = {
  'attachments.add': async (office) => {
    const file = csv('说明.txt', ['请看附图']);
    return { record: 'customer', key: await oneCustomer(office), file };
  },
  'attachments.setNote': async (office) => {
    const asked = await EXAMPLES['attachments.add'](office);
    return { ...(await office.ask('attachments.add', asked)), note: '客户来信' };
  },
  ...PEOPLE_EXAMPLES,
  ...ACTION_EXAMPLES,
  ...COMPLAINT_EXAMPLES,
  ...COMPLAINT_SETTLEMENT_EXAMPLES,
  ...COMPLAINT_WORK_EXAMPLES,
  ...EIGHT_D_EXAMPLES,
  ...INTAKE_EXAMPLES,
  ...MEETING_EXAMPLES,
  ...PREVENT_EXAMPLES,
  'backup.restore': async (office) => ({ file: (await office.ask('backup.create', {})).file }),
  'customers.add': () => ({ code: 'N1', fields: FIELDS }),
  'customers.change': async (office) => ({ code: await oneCustomer(office), fields: { name: '新名' } }),
  'customers.import': () => ({ file: csv('c.csv', ['客户编号,客户名称', 'C1,甲公司']) }),
  'customers.saveContact': async (office) => {
    const contact = { name: '王小明', position: '', phone: '', email: '' };
    return { code: await oneCustomer(office), uid: null, contact };
  },
  'deliveries.import': async (office) => {
    const line = `SO1,1,${await oneCustomer(office)},2026-05-10`;
    return { file: csv('d.csv', ['订单号,行号,客户编号,应交日期', line]) };
  },
  'documents.newVersion': () => ({ document: 'round-summary', ...COMING }),
  'documents.changeVersion': async (office) => ({
    ...COMING,
    ...(await comingVersion(office)),
    number: 'QR-1',
  }),
  'documents.cancelVersion': (office) => comingVersion(office),
  'imports.rememberColumns': () => {
    const table = { sheet: 0, headerRow: 1, columns: { code: 0, name: 1 } };
    return { channel: 'customers.import', file: STRANGE, table };
  },
  'imports.undo': async (office) => {
    await oneCustomer(office);
    const { last } = await office.ask('imports.last', { channel: 'customers.import' });
    return { batch: last?.batch ?? '' };
  },
  'reports.make': async (office) => {
    return { report: 'round-summary', format: 'xlsx', round: (await oneForm(office)).round };
  },
  'records.delete': async (office) => ({ record: 'customer', key: await oneCustomer(office) }),
  'records.remove': async (office) => {
    await office.ask('settings.changeRetention', { record: 'customer', years: 0, basis: '' });
    return { ...(await inBin(office)), reason: '重复建档' };
  },
  'records.restore': (office) => inBin(office),
  'sample.clear': async (office) => {
    await office.ask('sample.fill', {});
    return {};
  },
  'sample.fill': () => ({}),
  'settings.change': () => ({ plantName: '本厂' }),
  'settings.changeRetention': () => ({ record: 'round', years: 5, basis: '客户要求' }),
  'settings.renameDepartment': async (office) => {
    const { departments } = await office.ask('settings.duties', {});
    return { code: departments[0]?.code ?? '', name: '新名' };
  },
  'settings.setDuty': async (office) => {
    const { departments } = await office.ask('settings.duties', {});
    return { duty: 'Q', department: departments.at(-1)?.code ?? '' };
  },
  'signatures.sign': async (office) => {
    const { round } = await oneForm(office);
    await office.ask('surveys.closeRound', { round });
    return { record: 'round', key: round, meaning: 'prepared' };
  },
  'surveys.closeRound': async (office) => ({ round: (await oneForm(office)).round }),
  'surveys.correctReturn': async (office) => {
    return { form: await oneReturned(office), ...ANSWERED, answers: allAt(60), reason: '录错了' };
  },
  'surveys.createRound': () => {
    const period = { from: day('2026-01-01'), to: day('2026-03-31') };
    return { code: 'R1', template: 'iatf-quarterly', ruleSet: 'iatf', customers: 'none', ...period };
  },
  'surveys.decideKeyings': async (office) => {
    const form = await oneReturned(office);
    await office.ask('surveys.keyAgain', { form, answers: ANSWERED.answers, opinion: '交期要快' });
    return { form, opinion: '交期要快' };
  },
  'surveys.keyAgain': async (office) => ({ form: await oneReturned(office), answers: ANSWERED.answers }),
  'surveys.importLedger': async (office) => {
    const { round } = await oneForm(office);
    return { round, file: csv('l.csv', ['客户编号,发出日期,Q1', 'C1,2026-09-22,', 'C1,2026-09-23,']) };
  },
  'surveys.importTemplate': async (office) => {
    const { templates } = await office.ask('surveys.templates', {});
    return { file: csv('t.json', [JSON.stringify({ ...templates[0]?.template, version: 'Z/9' })]) };
  },
  'surveys.issue': async (office) => {
    await oneForm(office);
    const round = await EXAMPLES['surveys.createRound'](office);
    await office.ask('surveys.createRound', { ...round, customers: 'all' });
    return { round: round.code, on: day('2026-03-22') };
  },
  'surveys.printForms': async (office) => ({ round: (await oneForm(office)).round }),
  'surveys.recordReturn': async (office) => ({ form: (await oneForm(office)).form, ...ANSWERED }),
  'surveys.takeBackReturn': async (office) => ({ form: await oneReturned(office), reason: '录错了' }),
  'surveys.withdraw': async (office) => ({ form: (await oneForm(office)).form, reason: '发重了' }),
};

async function oneCustomer(office: TestOffice): Promise<string> {
  const [code = ''] = await addCustomers(office, 1);
  return code;
}

function comingVersion(office: TestOffice) {
  return office.ask('documents.newVersion', { document: 'round-summary', ...COMING });
}

async function inBin(office: TestOffice) {
  const customer = { record: 'customer', key: await oneCustomer(office) } as const;
  await office.ask('records.delete', customer);
  return customer;
}

async function oneForm(office: TestOffice): Promise<{ readonly round: string; readonly form: string }> {
  await oneCustomer(office);
  const [form] = await issuedRound(office);
  return { round: '2026Q3', form: form?.form ?? '' };
}

async function oneReturned(office: TestOffice): Promise<string> {
  const { form } = await oneForm(office);
  await office.ask('surveys.recordReturn', { form, ...ANSWERED });
  return form;
}

/** An office in which a channel's example can be asked. */
export async function officeFor<C extends LoudChannel>(
  channel: C,
): Promise<{ readonly office: TestOffice; readonly input: Input<C> }> {
  const office = await blankOffice();
  return { office, input: await EXAMPLES[channel](office) };
}
