import { useEffect, useState } from 'react';
import type { CauseMethod } from '../../../../db/model/actions';
import { type Cause, rootCauseText } from '../../../../db/model/actions/causes';
import type { ActionWhole } from '../../../../preload/contract/actionWhole';
import { Button } from '../../../parts/Button';
import { Chips } from '../../../parts/Chips';
import { Section } from '../../../parts/Section';
import { SectionTitle } from '../../../parts/SectionTitle';
import { useWords } from '../../../parts/words';
import { Contested } from './Contested';
import { FishbonePart } from './FishbonePart';
import { KeptText } from './KeptText';
import type { ActionSaving } from './useActionSaving';
import { type KeptList, useKeptList } from './useKeptList';
import { WhyTree } from './WhyTree';

interface CausePartProps {
  readonly action: ActionWhole;
  readonly saving: ActionSaving;
  readonly isOpen: boolean;
  /** The problem in one line: the fishbone's head. */
  readonly effect: string;
}

export function CausePart({ action, saving, isOpen, effect }: CausePartProps) {
  const words = useWords().actionRecord.cause;
  const running = action.cycles.at(-1);
  const causes = useCauses(action, saving);
  useEffect(() => saving.onAgain('causes', () => causes.leave()));
  const [method, setMethod] = useState<CauseMethod>(firstMethod(causes.rows));
  const before = action.cycles.at(-2);
  const isBlank = causes.rows.length === 0;
  return (
    <Section label={words.title}>
      <SectionTitle title={words.title}>
        <Chips
          label={words.how}
          chosen={method}
          onChoose={setMethod}
          chips={(['fiveWhy', 'fishbone'] as const).map((key) => ({ key, name: words.methods[key] }))}
        />
      </SectionTitle>
      {isOpen && isBlank && before !== undefined && before.causes.length > 0 && (
        <Button isSmall icon="copy" onPress={() => takeOver(before.causes, causes)}>
          {words.copy}
        </Button>
      )}
      {method === 'fiveWhy' ? (
        <WhyTree causes={causes} isOpen={isOpen} />
      ) : (
        <FishbonePart causes={causes} isOpen={isOpen} effect={effect} />
      )}
      <Contested list={causes} say={({ text }) => text} />
      <div data-part="cause">
        <KeptText
          label={words.rootCause}
          hint={words.rootHint}
          rows={2}
          value={running?.rootCause ?? ''}
          isDisabled={!isOpen}
          onKeep={(rootCause) => void saving.save({ rootCause }, { rootCause: action.rootCause })}
        />
      </div>
    </Section>
  );
}

function firstMethod(causes: readonly Cause[]): CauseMethod {
  return causes.length > 0 && causes.every(({ method }) => method === 'fishbone') ? 'fishbone' : 'fiveWhy';
}

/** The running cycle's causes; the sentence follows the marked roots for as long as nobody wrote it otherwise. */
function useCauses(action: ActionWhole, { save }: ActionSaving): KeptList<Cause> {
  const kept = action.cycles.at(-1)?.causes ?? [];
  return useKeptList(kept, isWorthKeeping, (now, before) => {
    const was = rootCauseText(before);
    const roots = rootCauseText(now);
    const isFollowing = action.rootCause === '' || action.rootCause === was;
    const sentence = isFollowing && roots !== was && roots !== '' ? { rootCause: roots } : {};
    const back = 'rootCause' in sentence ? { rootCause: action.rootCause } : {};
    return save({ causes: [...now], ...sentence }, { causes: [...before], ...back });
  });
}

function isWorthKeeping({ text }: Cause): boolean {
  return text.trim() !== '';
}

/** The last cycle's causes as new ones: those of before stay where they are. */
function takeOver(before: readonly Cause[], { setRows, leave }: KeptList<Cause>): void {
  const ids = new Map(before.map(({ id }) => [id, crypto.randomUUID()]));
  const rows = before.map((cause) => ({
    ...cause,
    id: ids.get(cause.id) ?? cause.id,
    parent: cause.parent === null ? null : (ids.get(cause.parent) ?? null),
    isRoot: false,
  }));
  setRows(rows);
  leave(rows);
}
