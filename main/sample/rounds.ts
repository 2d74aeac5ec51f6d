import { addDays, type Day, day, quarterOf, yearOf } from '../../db/model/day';
import { itemsOf, type Template } from '../../db/model/surveys/template';
import { addWorkingDays } from '../../db/model/workingDays';
import { workingCalendar } from '../../db/queries/calendar';
import { formsOfRound } from '../../db/queries/forms';
import { roundByCode } from '../../db/queries/rounds';
import { surveys } from '../jobs/surveys/list';
import type { JobOffice } from '../office';
import { workActions } from './actions';
import type { SampleCustomer } from './customers';
import { OPINIONS } from './names';
import type { Random } from './random';

const CLOSED_ROUNDS = 5;
const PLANNED_INTO_QUARTER = 40;
const NEWEST_CLOSED = 12;
const LEVELS = [20, 40, 60, 80, 100];
const MOOD = [0.02, 0, 0.05, 0.03, 0.08, 0.1];

interface Quarter {
  readonly code: string;
  readonly from: Day;
  readonly to: Day;
}

/** Five closed quarters and the running one: late, invalid, withdrawn and missing forms among them. */
export async function addRounds(
  office: JobOffice,
  customers: readonly SampleCustomer[],
  random: Random,
): Promise<number> {
  const quarters = quartersUpTo(office.today);
  const likings = new Map(customers.map(({ code, liking }) => [code, liking]));
  for (const [at, quarter] of quarters.entries()) {
    const isRunning = at === quarters.length - 1;
    await addRound(office, quarter);
    await returnForms(office, quarter, { mood: MOOD[at] ?? 0, isRunning, likings }, random);
    const isNewest = at === quarters.length - 2;
    const closing = isNewest ? addDays(office.today, -NEWEST_CLOSED) : addDays(quarter.to, 6);
    if (!isRunning) await surveys['surveys.closeRound'](office, { round: quarter.code, on: closing });
  }
  await workActions(
    office,
    quarters.slice(0, -1).map(({ code }) => code),
  );
  return quarters.length;
}

function quartersUpTo(today: Day): readonly Quarter[] {
  const now = yearOf(today) * 4 + quarterOf(today) - 1;
  return Array.from({ length: CLOSED_ROUNDS + 1 }, (_, at) => quarterAt(now - CLOSED_ROUNDS + at));
}

function quarterAt(count: number): Quarter {
  const year = Math.floor(count / 4);
  const quarter = (count % 4) + 1;
  const month = (of: number) => String(of).padStart(2, '0');
  const from = day(`${year}-${month(quarter * 3 - 2)}-01`);
  const next = quarter === 4 ? day(`${year + 1}-01-01`) : day(`${year}-${month(quarter * 3 + 1)}-01`);
  return { code: `${year}Q${quarter}`, from, to: addDays(next, -1) };
}

/** The plan of this year asked for a point more. */
const TIGHTENED_FROM = '2026';

async function addRound(office: JobOffice, { code, from, to }: Quarter): Promise<void> {
  const year = code.slice(0, 4);
  const name = `${year} 年第${'一二三四'[Number(code.slice(5)) - 1] ?? ''}季度客户满意度调查`;
  const targets = { overall: year < TIGHTENED_FROM ? 80 : 81 };
  const purpose = '了解客户对质量、交期和服务的评价，作为改善依据';
  const asked = { code, name, purpose, targets, template: 'iatf-quarterly', ruleSet: 'iatf', from, to };
  await surveys['surveys.createRound'](office, { ...asked, customers: 'eligible' });
  const planned = addDays(from, PLANNED_INTO_QUARTER);
  const createdOn = planned < office.today ? planned : office.today;
  await office.db.updateTable('round').set({ createdOn }).where('code', '=', code).execute();
}

/** How one quarter went: how the customers felt, and what is known of its forms. */
interface Feel {
  readonly mood: number;
  readonly isRunning: boolean;
  readonly likings: ReadonlyMap<string, number>;
}

const NOT_SENT_YET = 3;
const SENT_DAYS_AGO = 9;
const SENT_INTO_QUARTER = 66;

/** The forms go out in the quarter's tenth week; in the running quarter early enough that some are overdue today. */
async function returnForms(office: JobOffice, quarter: Quarter, feel: Feel, random: Random): Promise<void> {
  const { db, today, settings } = office;
  const calendar = await workingCalendar(db, settings.worksSaturdays);
  const planned = feel.isRunning ? addDays(today, -SENT_DAYS_AGO) : addDays(quarter.from, SENT_INTO_QUARTER);
  const on = addWorkingDays(planned, 1, calendar).day;
  const round = await roundByCode(db, quarter.code);
  if (round === null || on > today) return;
  const all = await formsOfRound(db, round.id);
  const forms = feel.isRunning ? all.slice(0, -NOT_SENT_YET) : all;
  await surveys['surveys.issue'](office, { round: quarter.code, on, forms: forms.map(({ code }) => code) });
  for (const [at, form] of forms.entries()) {
    const fate = fateOf(at, feel, random);
    const liking = (feel.likings.get(form.customer) ?? 0.6) + feel.mood;
    const days = fate === 'late' ? 5 + random.whole(1, 6) : random.whole(1, 5);
    const returnedOn = addWorkingDays(on, days, calendar).day;
    await settle(office, { form: form.code, fate, returnedOn }, () => ({
      answers: answersFor(round.definition, liking, fate === 'invalid', random),
      opinion: random.next() < 0.22 ? random.pick(OPINIONS) : '',
    }));
  }
}

interface Settling {
  readonly form: string;
  readonly fate: Fate;
  readonly returnedOn: Day;
}

type Filling = () => { readonly answers: Record<string, number>; readonly opinion: string };

async function settle(
  office: JobOffice,
  { form, fate, returnedOn }: Settling,
  filled: Filling,
): Promise<void> {
  if (fate === 'withdrawn') {
    await surveys['surveys.withdraw'](office, { form, reason: '客户停产检修，本季度不调查' });
    return;
  }
  if (fate === 'out' || returnedOn > office.today) return;
  await surveys['surveys.recordReturn'](office, { form, returnedOn, ...filled() });
}

type Fate = 'onTime' | 'late' | 'invalid' | 'withdrawn' | 'out';

function fateOf(at: number, { isRunning }: Feel, random: Random): Fate {
  if (at === 3) return 'withdrawn';
  if (at === 11) return 'invalid';
  if (at === 17) return 'late';
  const chance = random.next();
  if (isRunning) return chance < 0.3 ? 'out' : 'onTime';
  if (chance < 0.04) return 'out';
  return chance < 0.08 ? 'late' : 'onTime';
}

function answersFor(
  template: Template,
  liking: number,
  isInvalid: boolean,
  random: Random,
): Record<string, number> {
  const answers: Record<string, number> = {};
  for (const [at, item] of itemsOf(template).entries()) {
    const isBlank = isInvalid ? at % 2 === 0 : random.next() < 0.02;
    if (isBlank) continue;
    const isPrice = item.code === 'P1';
    const level = Math.round((liking - (isPrice ? 0.22 : 0)) * 4.6 + (random.next() - 0.5) * 1.6);
    answers[item.code] = LEVELS[Math.max(0, Math.min(LEVELS.length - 1, level))] ?? 60;
  }
  for (const { code } of template.loyalty)
    answers[code] = Math.max(0, Math.min(10, Math.round(liking * 10 + random.whole(-1, 1))));
  return answers;
}
