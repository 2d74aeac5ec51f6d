import { VERDICTS } from '../../../db/model/actions';
import { LEAST_FREE, LEAST_ROWS } from '../../../db/model/actions/slipSheet';
import { isMoment, wallClock } from '../../../db/model/day';
import type { ActionRecord } from '../../../db/queries/actionWork';
import { roundById } from '../../../db/queries/rounds';
import { keptSettings } from '../../../db/queries/settings';
import type { ActionCycle, ActionWhole } from '../../../preload/contract/actionWhole';
import { NONE } from '../../../preload/words/format';
import type { Language } from '../../../preload/words/language';
import { loadWords } from '../../../preload/words/loadWords';
import { plantHead } from '../../../preload/words/plantName';
import { shippedName } from '../../../preload/words/shipped/shippedName';
import type { Words } from '../../../preload/words/zh-CN';
import { freeRowIds, slipCode } from '../../jobs/actions/slip/rows';
import { wholeAction } from '../../jobs/actions/whole';
import type { JobOffice } from '../../office';
import type { Paper } from '../../papers';
import { signaturesShown } from '../../signing/signed';
import type { Signature } from '../document';
import { periodText } from '../roundSummary/period';
import { signatureLine } from '../signatureLine';
import { reasonOf } from './reason';
import type { SlipRounds } from './rounds';
import type { Fact, ImprovementSlip, SlipVerification } from './slip';

interface Sent {
  readonly paper: Paper;
  /** When it was first made; null: it is made now. */
  readonly madeAt: string | null;
  readonly rounds: SlipRounds;
}

const MEANINGS = ['prepared', 'confirmed', 'approved'] as const;

/** Everything that the slip of an action's running cycle says. */
export async function collectSlip(
  office: JobOffice,
  action: ActionRecord,
  { paper, madeAt, rounds }: Sent,
): Promise<ImprovementSlip> {
  const { settings, db } = office;
  const words = await loadWords(settings.language);
  const whole = await wholeAction(office, action);
  const code = slipCode(action);
  const cycle = whole.cycles.at(-1);
  const sentOn =
    madeAt !== null && isMoment(madeAt) ? wallClock(madeAt, settings.timeZone).day : office.today;
  const why = await reasonOf({ action, whole, words, rounds, language: settings.language });
  const facts = await factsOf(office, { action, whole, words, sentOn });
  return {
    ...{ code, language: settings.language, dueOn: whole.dueOn, followedBy: whole.followedBy },
    plant: plantHead(settings),
    ...{ title: paper.title, formNumber: paper.number, version: paper.version, retention: paper.retention },
    isSample: (await keptSettings(db)).isSample === true,
    intro: words.slip.intro(fromWords(whole, words), whole.department, whole.followedBy),
    ...{ facts, why },
    ...workIn(cycle, code, settings.language),
    verification: verificationOf(whole, cycle, words),
    signatures: await signaturesOf(office, whole, words),
    receipt: [facts.find(({ label }) => isAbout(label, words))?.text, whole.round, why.kind, figureOf(why)]
      .filter((part) => part !== undefined && part !== null && part !== '' && part !== NONE)
      .join('　'),
  };
}

function isAbout(label: string, { slip }: Words): boolean {
  return label === slip.facts.customer || label === slip.facts.subject;
}

function figureOf({ figure }: ImprovementSlip['why']): string {
  return figure === null ? '' : `${figure.text}${figure.unit}`;
}

function fromWords({ source, kind }: ActionWhole, { slip: { from } }: Words): string {
  if (source !== 'survey') return from[source];
  if (kind === 'opinion') return from.opinion;
  return kind === 'returnRateLow' ? from.returnRate : from.score;
}

/** The cycle's cause and measures, and names for the rows that are still free. */
function workIn(cycle: ActionCycle | undefined, code: string, language: Language) {
  const causes = cycle?.causes ?? [];
  const measures = (cycle?.measures ?? []).map(({ ownerCode: _code, isOverdue: _late, ...measure }) => ({
    ...measure,
    owner: shippedName(measure.owner, language),
  }));
  const whys = causes.filter(({ method }) => method === 'fiveWhy').length;
  const used = new Set([...causes, ...measures].map(({ id }) => id));
  return {
    rootCause: cycle?.rootCause ?? '',
    ...{ causes, measures },
    free: {
      whys: freeRowIds(code, 'why', used, Math.max(LEAST_ROWS.whys - whys, LEAST_FREE.whys)),
      measures: freeRowIds(
        code,
        'measure',
        used,
        Math.max(LEAST_ROWS.measures - measures.length, LEAST_FREE.measures),
      ),
    },
  };
}

interface Known {
  readonly action: ActionRecord;
  readonly whole: ActionWhole;
  readonly words: Words;
  readonly sentOn: string;
}

async function factsOf(
  { db, settings: { language } }: JobOffice,
  { action, whole, words, sentOn }: Known,
): Promise<readonly Fact[]> {
  const { facts, byNextRound } = words.slip;
  const { department, dueOn, verifyBy, verifyOn } = whole;
  const responsible = shippedName(whole.responsible, language);
  const verify = verifyBy === 'nextRound' ? byNextRound : (verifyOn ?? NONE);
  const fact = (label: string, text: string): Fact => ({ label, text });
  return [
    fact(facts.department, responsible === '' ? department : `${department} · ${responsible}`),
    fact(facts.sentOn, sentOn),
    fact(facts.dueOn, dueOn),
    fact(facts.verify, verify),
    ...subjectFacts(whole, words),
    ...(action.roundId === null
      ? [fact(facts.source, words.actions.kinds[whole.kind]), fact(facts.followedBy, whole.followedBy)]
      : await roundFacts(db, { id: action.roundId, language }, words)),
  ];
}

async function roundFacts(
  db: JobOffice['db'],
  { id, language }: { readonly id: number; readonly language: Language },
  { slip, reports }: Words,
): Promise<readonly Fact[]> {
  const { from, to, rules } = await roundById(db, id);
  return [
    { label: slip.facts.round, text: periodText(from, to, reports.period) },
    { label: slip.facts.ruleSet, text: shippedName(rules.name, language) },
  ];
}

const NOT_CUSTOMERS: readonly string[] = ['itemLow', 'dimensionDeclined'];

function subjectFacts(
  { subject, subjectName, round, kind, title }: ActionWhole,
  words: Words,
): readonly Fact[] {
  const { facts } = words.slip;
  const isCustomer = subject !== null && !NOT_CUSTOMERS.includes(kind);
  const whole = round === null ? title || NONE : words.actions.wholeRound(round);
  return [
    {
      label: isCustomer ? facts.customer : facts.subject,
      text: subject === null ? whole : (subjectName ?? subject),
    },
    { label: isCustomer ? facts.customerCode : facts.subjectCode, text: subject ?? NONE },
  ];
}

function verificationOf(
  whole: ActionWhole,
  cycle: ActionCycle | undefined,
  { slip: { verification: words } }: Words,
): SlipVerification {
  const seen = cycle?.verification ?? null;
  const { nextRound, verifyBy, verifyOn } = whole;
  const verdicts = VERDICTS.map((verdict) => ({
    word: words.verdicts[verdict],
    isChosen: seen?.verdict === verdict,
  }));
  if ((seen?.by ?? verifyBy) === 'date') {
    const facts = [
      { label: words.on, text: seen?.verifiedOn ?? '' },
      { label: words.evidence, text: seen?.evidence ?? '' },
    ];
    return { how: words.byDate(verifyOn), facts, verdicts };
  }
  const round = seen?.round ?? nextRound?.round ?? null;
  const known = nextRound?.isClosed === true && nextRound.round === round ? nextRound : null;
  const facts = [
    { label: words.figure(round), text: seen?.figure ?? known?.figure ?? '' },
    { label: words.change, text: known?.change ?? '' },
  ];
  return { how: words.byRound(round), facts, verdicts };
}

async function signaturesOf(
  office: JobOffice,
  { id, department, followedBy }: ActionWhole,
  { slip: { signed } }: Words,
): Promise<readonly Signature[]> {
  const all = await signaturesShown(office, 'action', id);
  const roles = {
    prepared: signed.prepared(department),
    confirmed: signed.confirmed(followedBy),
    approved: signed.approved,
  };
  return MEANINGS.map((meaning) => signatureLine(office, { role: roles[meaning], meaning }, all));
}
