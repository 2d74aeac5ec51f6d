import type { CustomerPage, CustomerRound, DeliveredYear } from '../../../../preload/contract/customers';
import { change, figure, NONE, percent, score } from '../../../../preload/words/format';
import { Figure } from '../../../parts/Figure';
import { useWords } from '../../../parts/words';
import { useOffice } from '../../../shell/office';
import { reachExplanation } from '../../deliveries/reachExplanation';
import { useExplain } from '../../surveys/round/useExplain';
import { GradeTag } from '../GradeTag';
import { askedIn } from './askedIn';

/** Five figures; each that was computed can be asked how. */
export function CustomerFigures({ page }: { readonly page: CustomerPage }) {
  return (
    <section className="customerFigures">
      <ScoreFigure page={page} />
      <RoundsFigure rounds={page.rounds} />
      <QuantityFigure page={page} />
      <RateFigure page={page} />
      <ActionsFigure page={page} />
    </section>
  );
}

function ScoreFigure({ page: { customer, rounds } }: { readonly page: CustomerPage }) {
  const words = useWords().customers.page.figures;
  const scored = rounds.filter((round) => round.score !== null);
  const last = scored.at(-1);
  const explain = useExplain(last?.round ?? '');
  if (last === undefined) return <Figure label={words.noScore} value={NONE} note={words.none} />;
  return (
    <Figure
      label={words.score(last.round)}
      value={score(last.score)}
      tone={last.isBelow ? 'bad' : undefined}
      tag={last.grade !== null && <GradeTag grade={last.grade} />}
      note={<ScoreNote last={last} before={scored.at(-2)} />}
      explain={explain('customer', customer.code)}
    />
  );
}

interface ScoreNoteProps {
  readonly last: CustomerRound;
  readonly before: CustomerRound | undefined;
}

function ScoreNote({ last, before }: ScoreNoteProps) {
  const words = useWords().customers.page.figures;
  const then = before?.score ?? null;
  if (then === null || last.score === null) return words.scoreFirst(score(last.overall));
  return words.scoreNote(change(last.score - then), score(last.overall));
}

function RoundsFigure({ rounds }: Pick<CustomerPage, 'rounds'>) {
  const words = useWords().customers.page.figures;
  const asked = askedIn(rounds);
  const returned = asked.forms.filter(({ returnedOn }) => returnedOn !== null).length;
  return (
    <Figure
      label={words.rounds}
      value={figure(asked.rounds)}
      unit={words.roundsUnit}
      note={words.roundsNote(returned, asked.forms.length)}
    />
  );
}

function QuantityFigure({ page: { deliveries } }: { readonly page: CustomerPage }) {
  const words = useWords().customers.page.figures;
  if (deliveries.lines === 0) return <Figure label={words.quantity} value={NONE} note={words.noDeliveries} />;
  return (
    <Figure
      label={words.quantity}
      value={figure(deliveries.year.quantity, deliveries.year.quantity % 1 === 0 ? 0 : 1)}
      note={quantityNote(deliveries.year, deliveries.yearBefore, words)}
    />
  );
}

function quantityNote(
  { quantity }: DeliveredYear,
  { quantity: before }: DeliveredYear,
  words: ReturnType<typeof useWords>['customers']['page']['figures'],
): string {
  if (before === 0) return words.quantityFirst;
  const rate = (quantity / before - 1) * 100;
  return words.quantityNote(`${change(rate, 0)}\u202f%`);
}

function RateFigure({ page: { deliveries } }: { readonly page: CustomerPage }) {
  const words = useWords();
  const { today } = useOffice();
  const own = words.customers.page.figures;
  const { due, late, rate } = deliveries.year;
  if (rate === null) return <Figure label={own.rate} value={NONE} note={own.noDeliveries} />;
  return (
    <Figure
      label={own.rate}
      value={percent(rate)}
      note={own.rateNote(due, late)}
      explain={() => Promise.resolve(reachExplanation(deliveries.year, today, words.deliveries))}
    />
  );
}

function ActionsFigure({ page: { actions } }: { readonly page: CustomerPage }) {
  const words = useWords().customers.page.figures;
  const open = actions.filter(({ state }) => state !== 'closed');
  const overdue = open.filter(({ isOverdue }) => isOverdue).length;
  return (
    <Figure
      label={words.actions}
      value={figure(open.length)}
      unit={words.actionsUnit}
      tone={overdue > 0 ? 'bad' : undefined}
      note={words.actionsNote(overdue)}
    />
  );
}
