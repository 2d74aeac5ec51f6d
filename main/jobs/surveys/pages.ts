import { oneDecimal, valueOf } from '../../../db/model/exact';
import { isIssued, stillMissing } from '../../../db/model/surveys/returns';
import { compareRounds } from '../../../db/model/surveys/roundOrder';
import { isBelowTarget, targetFigure, targetOf } from '../../../db/model/surveys/target';
import type { FiredTrigger } from '../../../db/model/surveys/triggers';
import { actionCounts, actionsOf, dutyDepartments } from '../../../db/queries/actions';
import { allRounds, type RoundRecord, roundById } from '../../../db/queries/rounds';
import { type SecondKeying, secondKeyingsOfRound } from '../../../db/queries/secondKeyings';
import type { DeskForm } from '../../../preload/contract/surveyDesk';
import type { RoundHead, RoundPage, RoundRow } from '../../../preload/contract/surveyPages';
import { shippedName } from '../../../preload/words/shipped/shippedName';
import type { JobOffice } from '../../office';
import { theForm, theRound } from '../found';
import type { ChannelsOf, Jobs } from '../list';
import { subjectNames } from '../subjectNames';
import { draftedForms, draftOf } from './drafts';
import { explain } from './explain';
import { type JudgedRecord, type JudgedRound, judgedRound, type RoundResultWhole, resultOf } from './judged';
import { notFired, shownCustomers, shownDimensions, shownFigures, shownItems, shownTriggers } from './shown';
import { spokenExplanation } from './spokenExplanation';
import { type ActionCounts, nextStepOf, stagesOf } from './stages';

type Pages = Extract<
  ChannelsOf<'surveys'>,
  'surveys.rounds' | 'surveys.round' | 'surveys.desk' | 'surveys.form' | 'surveys.explain'
>;

export const pages: Jobs<Pages> = {
  'surveys.rounds': async (office) => ({ rounds: await roundRows(office) }),
  'surveys.round': async (office, { round: code }) => roundPage(office, await theRound(office.db, code)),
  'surveys.desk': async (office, { round: code }) => {
    const judged = await judgedRound(office, await theRound(office.db, code));
    const marks = await deskMarks(office.db, judged.round.id);
    const { issued, returnedOnTime } = judged.figures;
    return {
      head: roundHead(judged.round),
      forms: judged.forms.map((form) => deskForm(form, judged, marks)),
      issued,
      returnedOnTime,
      stillMissing: stillMissing(returnedOnTime, issued, judged.rules),
      today: office.today,
    };
  },
  'surveys.form': async (office, { form: code, again }) => {
    const form = await theForm(office.db, code);
    const round = await roundById(office.db, form.roundId);
    const judged = await judgedRound(office, round);
    const own = judged.forms.find((one) => one.code === form.code);
    if (own === undefined) throw new RangeError(`Form without a round: ${form.code}`);
    const draft = await draftOf(office.db, form.code, again);
    const earlier = await earlierRounds(office, round, form.customer);
    return {
      form: deskForm(own, judged, await deskMarks(office.db, round.id)),
      round: round.code,
      head: roundHead(round),
      // Who keys it again must not see what was keyed before.
      answers: again ? {} : form.answers,
      opinion: again ? '' : form.opinion,
      draft: draft === null ? null : { ...JSON.parse(draft.valueJson), savedAt: draft.savedAt },
      earlier: earlier.map(({ means: _means, ...shown }) => shown),
      itemsBefore: earlier.at(-1)?.means ?? {},
    };
  },
  'surveys.explain': async (office, { round: code, figure, subject }) => {
    const whole = await resultOf(office, await theRound(office.db, code));
    const told = explain(whole, figure, subject);
    return spokenExplanation(told, whole.round.definition, office.settings.language);
  },
};

function roundHead(round: RoundRecord): RoundHead {
  const { code, name, purpose, from, to, definition, rules, createdOn, closedOn, targets } = round;
  return {
    code,
    name,
    purpose,
    from,
    to,
    template: definition,
    ruleSet: rules,
    createdOn,
    closedOn,
    targets,
  };
}

/** Newest round first. */
async function roundRows(office: JobOffice): Promise<readonly RoundRow[]> {
  const rows = [];
  for (const round of [...(await allRounds(office.db))].sort(compareRounds).reverse()) {
    rows.push(await roundRow(office, await judgedRound(office, round)));
  }
  return rows;
}

export async function roundRow(office: JobOffice, judged: JudgedRound): Promise<RoundRow> {
  const { round, figures } = judged;
  const actions = await countedActions(office, round);
  const stages = stagesOf(judged, 0, actions, office.today);
  return {
    code: round.code,
    name: round.name,
    from: round.from,
    to: round.to,
    template: round.template,
    ruleSet: round.ruleSet,
    ruleSetName: round.rules.name,
    stage: stages.current,
    issued: figures.issued,
    returnedOnTime: figures.returnedOnTime,
    returnRate: stages.return.rate,
    isReturnRateReached: stages.return.isReached,
    overall: stages.score.overall,
    grade: stages.score.grade,
    openActions: actions.open,
    closedOn: round.closedOn,
  };
}

async function countedActions({ db }: JobOffice, round: RoundRecord): Promise<ActionCounts> {
  const counts = await actionCounts(db, round.id);
  const open = counts.filter(({ state }) => state !== 'closed');
  const sum = (of: typeof counts) => of.reduce((all, { count }) => all + count, 0);
  const days = open.map(({ dueOn }) => dueOn).sort();
  return { open: sum(open), done: sum(counts) - sum(open), firstDueOn: days[0] ?? null };
}

export async function roundPage(office: JobOffice, round: RoundRecord): Promise<RoundPage> {
  const whole = await resultOf(office, round);
  const stages = stagesOf(whole, whole.triggers.length, await countedActions(office, round), office.today);
  return {
    head: roundHead(round),
    stages,
    next: nextStepOf(stages),
    figures: shownFigures(whole),
    before:
      whole.before === null ? null : { round: whole.before.round.code, figures: shownFigures(whole.before) },
    dimensions: shownDimensions(whole, office.settings.language),
    items: shownItems(whole, office.settings.language),
    customers: shownCustomers(whole),
    triggers: shownTriggers(whole, await triggerNames(office, whole)),
    notFired: notFired(whole),
  };
}

async function triggerNames(office: JobOffice, { round }: RoundResultWhole) {
  const { db, settings } = office;
  const nameOf = await subjectNames(db, settings.language);
  const departments = await dutyDepartments(db);
  const actions = await actionsOf(db, { roundId: round.id });
  const keyOf = (fact: { kind: string; subject: string | null; form: string | null }) =>
    `${fact.kind} ${fact.subject ?? ''} ${fact.form ?? ''}`;
  const opened = new Map(
    actions.map(({ id, code, dueOn, state, outcome, ...fact }) => [
      keyOf(fact),
      { id, code, dueOn, state, outcome },
    ]),
  );
  return {
    nameOf: ({ kind, subject }: FiredTrigger) => nameOf(kind, subject, round.definition),
    departmentOf: (duty: string) => shippedName(departments.get(duty)?.name ?? '', settings.language),
    actionOf: (trigger: FiredTrigger) => opened.get(keyOf(trigger)) ?? null,
  };
}

interface DeskMarks {
  readonly drafted: ReadonlySet<string>;
  readonly second: ReadonlyMap<number, Pick<SecondKeying, 'decidedAt'>>;
}

async function deskMarks(db: JobOffice['db'], roundId: number): Promise<DeskMarks> {
  return { drafted: await draftedForms(db), second: await secondKeyingsOfRound(db, roundId) };
}

function keyedHow(form: JudgedRecord, { second }: DeskMarks): DeskForm['keyed'] {
  if (form.returnedOn === null || form.withdrawnOn !== null) return null;
  const again = second.get(form.id);
  if (again === undefined) return 'once';
  return again.decidedAt === null ? 'differs' : 'twice';
}

function deskForm(form: JudgedRecord, { round, rules }: JudgedRound, marks: DeskMarks): DeskForm {
  const overall = form.score?.overall ?? null;
  const score = overall === null ? null : valueOf(overall);
  return {
    form: form.code,
    customer: form.customer,
    customerName: form.customerName,
    issuedOn: form.issuedOn,
    dueOn: form.dueOn,
    returnedOn: form.returnedOn,
    isAfterClosing: form.isAfterClosing,
    state: form.state,
    score: oneDecimal(score),
    isBelow: isBelowTarget(score, targetOf({ targets: round.targets, rules })),
    hasDraft: marks.drafted.has(form.code),
    keyed: keyedHow(form, marks),
    opinion: isIssued(form) ? form.opinion : '',
  };
}

const EARLIER_ROUNDS = 8;

/** The customer's figures in the rounds before, oldest first. */
async function earlierRounds(office: JobOffice, round: RoundRecord, customer: string) {
  const earlier = (await allRounds(office.db))
    .filter(({ template, ruleSet }) => template === round.template && ruleSet === round.ruleSet)
    .filter((other) => compareRounds(other, round) < 0)
    .sort(compareRounds)
    .slice(-EARLIER_ROUNDS);
  const rows = [];
  for (const one of earlier) {
    const { figures } = await judgedRound(office, one);
    const target = targetOf(one);
    const own = figures.customers.find(({ code }) => code === customer);
    const items = figures.items.flatMap(({ code }, at) => {
      const sum = own?.items[at];
      return sum === null || sum === undefined ? [] : [[code, oneDecimal(valueOf(sum)) ?? 0] as const];
    });
    rows.push({
      round: one.code,
      score: own === undefined ? null : oneDecimal(valueOf(own.overall)),
      target: targetFigure(target),
      isBelow: isBelowTarget(own?.overall, target),
      items: Object.fromEntries(items),
      means: Object.fromEntries(figures.items.map(({ code, score }) => [code, oneDecimal(score)])),
    });
  }
  return rows;
}
