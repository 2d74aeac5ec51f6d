import type { Words } from '../../../preload/words/zh-CN';
import { NextStep } from '../../parts/NextStep';
import { useWords } from '../../parts/words';
import { useRouter } from '../../shell/router';
import { placeOfImported } from './importCalls';
import type { PreviewProps } from './Preview';
import type { PreviewCounts } from './previewCounts';

/** To write what can be written; where nothing can, where it is already, or another file. */
export function PreviewNext({ target, importing, read, counts }: PreviewProps) {
  const words = useWords().importing;
  const { go } = useRouter();
  if (counts.toWrite > 0) {
    return (
      <NextStep
        more={counts.look > 0 ? words.next.look(counts.look) : undefined}
        action={{
          label: words.next.do(counts.toWrite),
          keys: 'Ctrl Enter',
          isBusy: importing.writing.isBusy,
          isDisabled: importing.reading.isBusy,
          onPress: importing.write,
        }}
      >
        <b>{sentenceOf(counts, read.canMend, words.next)}</b>
      </NextStep>
    );
  }
  if (counts.bad === 0 && counts.same > 0) {
    return (
      <NextStep
        isDone
        action={{
          label: words.channels[target.channel].next,
          keys: 'Ctrl Enter',
          onPress: () => go(placeOfImported(target)),
        }}
      >
        {words.next.same(counts.same)}
      </NextStep>
    );
  }
  return (
    <NextStep action={{ label: words.otherFile, keys: 'Ctrl Enter', onPress: importing.leaveFile }}>
      {counts.all === 0 ? words.next.empty : words.next.nothing}
    </NextStep>
  );
}

function sentenceOf(
  { bad, toWrite }: PreviewCounts,
  canMend: boolean,
  words: Words['importing']['next'],
): string {
  if (bad === 0) return words.clean(toWrite);
  return canMend ? words.bad(bad, toWrite) : words.badFixed(bad, toWrite);
}
