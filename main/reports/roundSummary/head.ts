import { wallClock } from '../../../db/model/day';
import { figure as plainFigure, score } from '../../../preload/words/format';
import { plantHead } from '../../../preload/words/plantName';
import { shippedName } from '../../../preload/words/shipped/shippedName';
import type { Cover, CoverFigure, ReportHead, Signature, Verdict } from '../document';
import { signatureLine } from '../signatureLine';
import { gradeName } from './customers';
import { dimensionFacts, itemFacts, overallFacts, overallTarget, plain, returnFacts } from './facts';
import { digits, type Gathered } from './gather';
import { periodText } from './period';

const REPORT_MEANINGS = ['prepared', 'reviewed', 'approved'] as const;

export function headOf(gathered: Gathered): ReportHead {
  const { office, words, round, paper, whole, isSample } = gathered;
  const { settings, today, user } = office;
  const { name: ruleSet } = whole.rules;
  const now = wallClock(office.now, settings.timeZone);
  const { formNumber, version } = round.definition;
  const when = round.closedOn === null ? words.head.asOf(today) : words.head.closedOn(round.closedOn);
  return {
    title: paper.title,
    subtitle: periodText(round.from, round.to, words.period),
    basis: [
      words.head.basis(ruleSet, `${formNumber} ${version}`.trim()),
      `${when}　${words.head.madeAt(now.day, now.time.slice(0, 5))}`,
    ],
    language: settings.language,
    plant: plantHead(settings),
    formNumber: paper.number,
    version: paper.version,
    retention: paper.retention,
    record: words.head.recordOf(round.code),
    isSample,
    signatures: signatureLines(gathered),
    author: shippedName(user.name, settings.language),
  };
}

function signatureLines({ words, signatures, office }: Gathered): readonly Signature[] {
  return REPORT_MEANINGS.map((meaning) =>
    signatureLine(office, { role: words.roles[meaning], meaning }, signatures),
  );
}

export function coverOf(gathered: Gathered): Cover {
  const { words } = gathered;
  const dimensions = dimensionFacts(gathered);
  const items = itemFacts(gathered);
  const sentences = [
    words.said.overall(overallFacts(gathered)),
    dimensions === null
      ? ''
      : words.said.dimensions(dimensions) + (items === null ? '' : words.said.items(items)),
    words.said.returned(returnFacts(gathered)),
  ];
  return {
    figures: [
      overallFigure(gathered),
      returnFigure(gathered),
      belowFigure(gathered),
      opinionFigure(gathered),
    ],
    sentences: sentences.filter((sentence) => sentence !== ''),
  };
}

function overallFigure(gathered: Gathered): CoverFigure {
  const { words, page, whole } = gathered;
  const facts = overallFacts(gathered);
  const target = overallTarget(gathered);
  const before = page.before?.figures.overall ?? null;
  const moved = facts.before === null ? '' : words.figures.moved(facts.before.direction, facts.before.by);
  return {
    label: words.figures.overall,
    figure: { value: digits(whole.figures.overall), decimals: 1, figure: { of: 'overall' } },
    unit: '',
    note: joined([
      moved,
      before === null ? '' : words.figures.before(score(before)),
      target === null ? '' : words.figures.target(plain(target.target)),
    ]),
    verdict: verdictOf(facts.aim?.isReached ?? null, gradeName(gathered, whole.figures.grade), words),
  };
}

function returnFigure({ words, page, whole }: Gathered): CoverFigure {
  const { returnRate, returnedOnTime, issued } = page.figures;
  const before = page.before?.figures.returnRate ?? null;
  const target = whole.rules.returnTarget;
  return {
    label: words.figures.returnRateOf(returnedOnTime, issued),
    figure: {
      value: digits(whole.figures.returnRate),
      decimals: 1,
      isPercent: true,
      figure: { of: 'returnRate' },
    },
    unit: returnRate === null ? '' : '%',
    note: joined([
      before === null ? '' : words.figures.before(`${score(before)} %`),
      target === null ? '' : words.figures.target(`${target.percent} %`),
    ]),
    verdict: verdictOf(page.stages.return.isReached, '', words),
  };
}

function belowFigure(gathered: Gathered): CoverFigure {
  const { words, page } = gathered;
  const { customersBelow, customersScored } = page.figures;
  const then = page.before?.figures ?? null;
  const target = overallTarget(gathered);
  const before =
    then === null || then.customersBelow === null
      ? ''
      : words.figures.before(`${then.customersBelow} / ${then.customersScored}`);
  if (target === null || customersBelow === null) {
    const scored = then === null ? '' : words.figures.before(plainFigure(then.customersScored));
    return {
      label: words.figures.scored,
      figure: { value: customersScored, decimals: 0 },
      unit: '',
      note: scored,
      verdict: null,
    };
  }
  return {
    label: words.figures.below(plain(target.target)),
    figure: { value: customersBelow, decimals: 0 },
    unit: `/ ${customersScored}`,
    note: before,
    verdict: null,
  };
}

function opinionFigure({ words, page }: Gathered): CoverFigure {
  const then = page.before?.figures ?? null;
  const { opinions } = page.figures;
  const notes = [
    then === null ? '' : words.figures.before(plainFigure(then.opinions)),
    opinions === 0 ? '' : words.figures.toBeAnswered,
  ];
  return {
    label: words.figures.opinions,
    figure: { value: opinions, decimals: 0 },
    unit: words.figures.pieces,
    note: joined(notes),
    verdict: null,
  };
}

function verdictOf(isReached: boolean | null, grade: string, words: Gathered['words']): Verdict | null {
  if (isReached === null) return grade === '' ? null : { word: grade, isMissed: false };
  const word = isReached ? words.verdict.reached : words.verdict.missed;
  return { word: grade === '' ? word : `${word} · ${grade}`, isMissed: !isReached };
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('　');
}
