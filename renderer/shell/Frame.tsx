import type { ReactNode } from 'react';
import { useWords } from '../parts/words';
import { Mark } from './Mark';

interface FrameProps {
  readonly bar?: ReactNode;
  readonly side?: ReactNode;
  readonly children?: ReactNode;
}

/** Title bar, side and the one white sheet; it stands before anything is known. */
export function Frame({ bar, side, children }: FrameProps) {
  const words = useWords().shell;
  return (
    <div className="frame">
      <header className="titleBar">
        <Mark />
        <b className="product">{words.product}</b>
        {bar}
      </header>
      <div className="side">{side}</div>
      <main className="sheet" data-page="" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
