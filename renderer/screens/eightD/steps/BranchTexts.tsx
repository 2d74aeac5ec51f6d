import { type CauseBranch, PROOFS } from '../../../../db/model/complaints/eightD';
import { ChoiceField } from '../../../parts/ChoiceField';
import { SectionTitle } from '../../../parts/SectionTitle';
import { useWords } from '../../../parts/words';
import type { EightDPartProps } from '../eightDPart';
import type { TextChange } from '../useEightDSaving';
import { TextPiece } from './TextPiece';

/** How a branch was analysed, what came out, and what proves it. */
export function BranchTexts({
  branch,
  eightD,
  ...parts
}: EightDPartProps & { readonly branch: CauseBranch }) {
  const words = useWords().eightD.d4;
  const texts = eightD.content.analysis[branch];
  const of = (more: NonNullable<TextChange['analysis']>[CauseBranch]): TextChange => ({
    analysis: { [branch]: more },
  });
  const piece = (key: Exclude<keyof typeof texts, 'proof'>, label: string, hint?: string) => (
    <TextPiece
      label={label}
      hint={hint}
      value={texts[key]}
      change={(text) => of({ [key]: text })}
      {...parts}
    />
  );
  return (
    <>
      <SectionTitle title={words.analysis} />
      <div className="branchTexts">
        {piece('method', words.method)}
        {piece('analysis', words.analysisText)}
        {piece('result', words.result)}
        <ChoiceField
          label={words.proof}
          value={texts.proof}
          choices={PROOFS.map((key) => ({ key, name: words.proofs[key] }))}
          isDisabled={!parts.isOpen}
          onChange={(proof) => parts.saving.texts(of({ proof }), of({ proof: texts.proof }))}
        />
        {piece('proofText', words.proofText, words.proofHint)}
        {piece('notNeeded', words.notNeeded, words.notNeededHint)}
      </div>
    </>
  );
}
