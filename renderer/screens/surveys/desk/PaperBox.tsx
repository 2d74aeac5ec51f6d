import type { ReactNode } from 'react';
import { Icon } from '../../../parts/icons';

interface PaperBoxProps {
  readonly label: string;
  readonly isTicked: boolean;
  readonly isLocked: boolean;
  readonly onPress: () => void;
  /** Words beside the box, where no head stands over it. */
  readonly children?: ReactNode;
}

/** A box to be ticked with the mouse; the keys of the paper do not need it, so Tab goes past. */
export function PaperBox({ label, isTicked, isLocked, onPress, children }: PaperBoxProps) {
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-pressed={isTicked}
      aria-label={label}
      disabled={isLocked}
      className="paperBoxButton"
      // The paper keeps the focus, so that the next key is still heard as one of its own.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      <span className={isTicked ? 'paperBox paperTicked' : 'paperBox'}>
        {isTicked && <Icon name="check" size={12} />}
      </span>
      {children}
    </button>
  );
}
