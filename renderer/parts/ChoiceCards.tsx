import { type ReactNode, useId } from 'react';

interface ChoiceCardsProps<Key extends string> {
  readonly label: string;
  readonly value: Key;
  /** Each with what it means, in a line or two. */
  readonly cards: readonly { readonly key: Key; readonly name: string; readonly note?: ReactNode }[];
  readonly onChoose: (key: Key) => void;
  /** Side by side; one under the other unless told. */
  readonly columns?: 1 | 2 | 3 | undefined;
  readonly isDisabled?: boolean | undefined;
}

/** One of a few where each needs a word about what it means; the arrows move through them. */
export function ChoiceCards<Key extends string>(props: ChoiceCardsProps<Key>) {
  const { label, value, cards, onChoose, columns = 1, isDisabled = false } = props;
  const name = useId();
  return (
    <fieldset className={`choiceCards choiceCards-${columns}`} disabled={isDisabled} aria-label={label}>
      {cards.map((card) => (
        <label key={card.key} className={card.key === value ? 'choiceCard choiceCardOn' : 'choiceCard'}>
          <input type="radio" name={name} checked={card.key === value} onChange={() => onChoose(card.key)} />
          <span className="choiceCardText">
            <span className="choiceCardName">{card.name}</span>
            {card.note !== undefined && <span className="choiceCardNote">{card.note}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
