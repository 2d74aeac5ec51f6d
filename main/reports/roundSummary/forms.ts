import { valueOf } from '../../../db/model/exact';
import { isIssued } from '../../../db/model/surveys/returns';
import { scoreOf } from '../../../db/model/surveys/trend';
import { NONE } from '../../../preload/words/format';
import type { JudgedRecord } from '../../jobs/surveys/judged';
import type {
  Group,
  HeatBlock,
  LedgerBlock,
  LedgerRow,
  MatrixBlock,
  MatrixItem,
  PartsBlock,
} from '../blocks';
import { customerLines } from './customers';
import { overallTarget } from './facts';
import { digits, type Gathered } from './gather';
import { dimensionName, itemName } from './means';

/** Every returned form with its points, from which the workbook computes all figures. */
export function matrixOf(gathered: Gathered): MatrixBlock {
  const { whole, words } = gathered;
  const { figures, rules } = whole;
  const returned = whole.forms.filter((form) => form.returnedOn !== null);
  return {
    kind: 'matrix',
    dimensions: groupsOf(gathered),
    items: itemsIn(gathered),
    forms: [...returned].sort(byCustomer).map((form) => ({
      form: form.code,
      customer: form.customer,
      name: form.customerName,
      returnedOn: form.returnedOn,
      state: stateOf(form, gathered),
      isCounted: form.isCounted,
      score: digits(scoreOf(form.score?.overall)),
      dimensions: figures.dimensions.map((_, at) => digits(scoreOf(form.score?.dimensions[at]))),
      points: figures.items.map((_, at) => digits(scoreOf(form.score?.items[at]))),
    })),
    mean: rules.scoring.severalForms === 'each' ? 'forms' : 'customers',
    overall: digits(figures.overall),
    dimensionMeans: figures.dimensions.map(({ score }) => digits(score)),
    itemMeans: figures.items.map(({ score }) => digits(score)),
    method: `${words.said.method(rules.scoring)}${words.said.binary}`,
  };
}

export function heatOf(gathered: Gathered): HeatBlock {
  const { whole } = gathered;
  return {
    kind: 'heat',
    dimensions: groupsOf(gathered),
    items: itemsIn(gathered),
    target: digits(overallTarget(gathered)?.target),
    before: whole.before?.round.code ?? null,
    rows: customerLines(gathered).map(({ figure, moved, ...line }) => ({
      code: line.code,
      name: line.name,
      shortName: line.plainName,
      score: digits(valueOf(figure.overall)) ?? 0,
      grade: line.grade,
      before: digits(line.before),
      change: moved?.text ?? NONE,
      isDeclined: moved?.direction === 'down',
      isBelow: line.isBelow,
      dimensions: figure.dimensions.map((sum) => digits(scoreOf(sum))),
      points: figure.items.map((sum) => digits(scoreOf(sum))),
    })),
  };
}

export function ledgerOf(gathered: Gathered): LedgerBlock {
  return {
    kind: 'ledger',
    rows: gathered.whole.forms.map((form) => ledgerRow(form, gathered)),
    empty: gathered.words.empty.ledger,
  };
}

/** What did not come back in time or cannot be counted. */
export function exceptionsOf(gathered: Gathered): LedgerBlock {
  const { words, page } = gathered;
  const rows = ledgerOf(gathered).rows.filter(({ isBad }) => isBad);
  const empty = page.figures.issued === 0 ? words.empty.nothingIssued : words.empty.exceptions;
  return { kind: 'ledger', rows, empty };
}

export function returnParts({ words, page }: Gathered): PartsBlock {
  const { issued, returnedOnTime, returnedLate } = page.figures;
  const { out } = page.stages.return;
  // What came back after the round was closed changes no figure of it.
  const afterClosing = issued - returnedOnTime - returnedLate - out;
  return {
    kind: 'parts',
    label: `${words.figures.issued} ${issued}`,
    parts: [
      { name: words.figures.onTimeShort, count: returnedOnTime, isBad: false },
      { name: words.figures.lateShort, count: returnedLate, isBad: true },
      { name: words.figures.out, count: out, isBad: true },
      ...(afterClosing > 0 ? [{ name: words.afterClosing, count: afterClosing, isBad: true }] : []),
    ],
  };
}

function ledgerRow(form: JudgedRecord, gathered: Gathered): LedgerRow {
  const isReturned = form.score !== null;
  const isOut = isIssued(form) && form.returnedOn === null;
  return {
    form: form.code,
    customer: form.customer,
    name: form.customerName,
    issuedOn: form.issuedOn,
    dueOn: form.dueOn,
    returnedOn: form.returnedOn,
    state: stateOf(form, gathered),
    isBad: isOut || form.isInvalid || form.isLate,
    isIssued: isIssued(form),
    isOnTime: isReturned && !form.isLate,
    isLate: isReturned && form.isLate,
    isInvalid: isReturned && form.isInvalid,
    isCounted: form.isCounted,
    note: form.withdrawReason,
  };
}

function stateOf({ isAfterClosing, isLate, isInvalid, state }: JudgedRecord, { words }: Gathered): string {
  if (isAfterClosing) return words.afterClosing;
  if (isInvalid && isLate) return words.list([words.states.late, words.states.invalid]);
  return words.states[state];
}

function groupsOf(gathered: Gathered): readonly Group[] {
  return gathered.whole.figures.dimensions.map(({ code }) => ({ code, name: dimensionName(gathered, code) }));
}

function itemsIn(gathered: Gathered): readonly MatrixItem[] {
  return gathered.whole.round.definition.dimensions.flatMap(({ code: dimension, items }) =>
    items.map(({ code, weight }) => ({ code, weight, dimension, name: itemName(gathered, code) })),
  );
}

function byCustomer(left: JudgedRecord, right: JudgedRecord): number {
  if (left.customer !== right.customer) return left.customer < right.customer ? -1 : 1;
  return left.code < right.code ? -1 : 1;
}
