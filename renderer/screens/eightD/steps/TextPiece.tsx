import { KeptText } from '../../actions/record/KeptText';
import type { EightDPartProps } from '../eightDPart';
import type { TextChange } from '../useEightDSaving';

interface TextPieceProps extends Pick<EightDPartProps, 'saving' | 'isOpen'> {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly rows?: number | undefined;
  readonly value: string;
  readonly change: (text: string) => TextChange;
}

/** One text of the 8D: kept when it is left, and taken back by Ctrl Z. */
export function TextPiece({ label, hint, rows = 2, value, change, saving, isOpen }: TextPieceProps) {
  return (
    <KeptText
      label={label}
      {...(hint === undefined ? {} : { hint })}
      rows={rows}
      value={value}
      isDisabled={!isOpen}
      onKeep={(text) => saving.texts(change(text), change(value))}
    />
  );
}
