import { change, score } from '../../../preload/words/format';
import type { Axis } from '../../charts/axis';
import { SmallTrend } from '../../charts/SmallTrend';
import { useWords } from '../../parts/words';
import { type CustomerTrend, lastChange, lastScore, pointsOf } from './customerViews';

interface CustomerCardProps {
  readonly customer: CustomerTrend;
  readonly axis: Axis;
  readonly target: number | null;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
}

export function CustomerCard({ customer, axis, target, isChosen, onToggle }: CustomerCardProps) {
  const words = useWords().analysis.customers;
  const { code, name, isBelow, isLower } = customer;
  const now = lastScore(customer);
  return (
    <li className="customerCard">
      <button
        type="button"
        aria-pressed={isChosen}
        aria-label={words.choose(name)}
        className={isChosen ? 'cardButton cardChosen' : 'cardButton'}
        onClick={onToggle}
      >
        <span className="cardName">
          <span className="code">{code}</span>
          <span className="cut" data-full={name}>
            {name}
          </span>
        </span>
        <SmallTrend label={`${name} ${score(now)}`} points={pointsOf(customer)} axis={axis} target={target} />
        <span className="cardFigures">
          {now === null ? (
            <span className="tertiary small">{words.noScore}</span>
          ) : (
            <b className={isBelow.at(-1) === true ? 'bad' : undefined}>{score(now)}</b>
          )}
          <span className={isLower.at(-1) === true ? 'bad small' : 'secondary small'}>
            {change(lastChange(customer))}
          </span>
        </span>
      </button>
    </li>
  );
}
