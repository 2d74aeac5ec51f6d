import type { ReactNode } from 'react';

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
    <label className="paperBoxPlace">
      <input
        type="checkbox"
        tabIndex={-1}
        aria-label={label}
        className="paperBox"
        checked={isTicked}
        disabled={isLocked}
        // The paper keeps the focus, so that the next key is still heard as one of its own.
        onMouseDown={(event) => event.preventDefault()}
        onChange={onPress}
      />
      {children}
    </label>
  );
}
