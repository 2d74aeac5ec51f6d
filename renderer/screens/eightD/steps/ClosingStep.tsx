import { useWords } from '../../../parts/words';
import type { EightDPartProps } from '../eightDPart';
import { TextPiece } from './TextPiece';

/** D8: thanks, lessons, and the last words to the customer. */
export function ClosingStep({ eightD, ...parts }: EightDPartProps) {
  const words = useWords().eightD.d8;
  const { closing } = eightD.content;
  return (
    <>
      {(['recognition', 'lessons', 'words'] as const).map((key) => (
        <TextPiece
          key={key}
          label={words[key]}
          rows={3}
          value={closing[key]}
          change={(text) => ({ closing: { [key]: text } })}
          {...parts}
        />
      ))}
    </>
  );
}
