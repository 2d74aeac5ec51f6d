import { useWords } from '../../../parts/words';
import type { EightDPartProps } from '../eightDPart';
import { TextPiece } from './TextPiece';

/** D0: what is seen, and what was done at once. */
export function PreparationStep({ eightD, ...parts }: EightDPartProps) {
  const words = useWords().eightD.d0;
  const { preparation } = eightD.content;
  return (
    <>
      {(['symptom', 'emergency'] as const).map((key) => (
        <TextPiece
          key={key}
          label={words[key]}
          rows={3}
          value={preparation[key]}
          change={(text) => ({ preparation: { [key]: text } })}
          {...parts}
        />
      ))}
    </>
  );
}
