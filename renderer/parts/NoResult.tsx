import { Button } from './Button';
import { useWords } from './words';

interface NoResultProps {
  /** Which conditions met nothing, and what dropping one would find. */
  readonly children?: string | undefined;
  readonly drop?: { readonly condition: string; readonly onDrop: () => void } | undefined;
  readonly onReset: () => void;
}

export function NoResult({ children, drop, onReset }: NoResultProps) {
  const words = useWords().parts;
  return (
    <section className="noResult" role="status">
      <p className="secondary">{children ?? words.empty.noResult}</p>
      <div className="row push">
        {drop !== undefined && (
          <Button isSmall onPress={drop.onDrop}>
            {words.empty.drop(drop.condition)}
          </Button>
        )}
        <Button isSmall kind="quiet" onPress={onReset}>
          {words.filter.reset}
        </Button>
      </div>
    </section>
  );
}
