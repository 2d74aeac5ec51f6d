import type { Tone } from './Tag';

interface ChipsProps<Key extends string> {
  /** Stands before the chips: 只看. */
  readonly label: string;
  readonly isLabelShown?: boolean | undefined;
  readonly chips: readonly { readonly key: Key; readonly name: string; readonly tone?: Tone }[];
  readonly chosen: Key;
  readonly onChoose: (key: Key) => void;
}

/** One of a few views of the same list, each with its count in its name. */
export function Chips<Key extends string>({
  label,
  isLabelShown = false,
  chips,
  chosen,
  onChoose,
}: ChipsProps<Key>) {
  return (
    <fieldset className="chips" aria-label={label}>
      {isLabelShown && <span className="tertiary">{label}</span>}
      {chips.map(({ key, name, tone = 'neutral' }) => (
        <button
          key={key}
          type="button"
          className={`chip tag tag-${key === chosen ? 'running' : tone}`}
          aria-pressed={key === chosen}
          onClick={() => onChoose(key)}
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
}
