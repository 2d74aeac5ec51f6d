import { Keycap } from './Keycap';

interface HintBarProps {
  readonly hints: readonly { readonly keys: readonly string[]; readonly does: string }[];
}

/** At the bottom of a page that is worked by keys. */
export function HintBar({ hints }: HintBarProps) {
  return (
    <footer className="hintBar">
      {hints.map(({ keys, does }) => (
        <span key={does} className="hint">
          {keys.map((key) => (
            <Keycap key={key} keys={key} />
          ))}
          {does}
        </span>
      ))}
    </footer>
  );
}
