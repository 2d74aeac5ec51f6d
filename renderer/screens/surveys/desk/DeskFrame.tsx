import type { ReactNode } from 'react';
import type { ReturnDesk } from '../../../../preload/contract/surveyDesk';
import { figure } from '../../../../preload/words/format';
import { HintBar } from '../../../parts/HintBar';
import { PageHead } from '../../../parts/PageHead';
import { useWords } from '../../../parts/words';

interface DeskFrameProps {
  readonly desk: ReturnDesk;
  readonly actions: ReactNode;
  readonly tags?: ReactNode;
  readonly paper: ReactNode;
  readonly live?: ReactNode;
  readonly lists: ReactNode;
  readonly hints: readonly { readonly keys: readonly string[]; readonly does: string }[];
}

/** Head, paper, what it comes to, what else waits, and the keys at the bottom. */
export function DeskFrame({ desk, actions, tags, paper, live, lists, hints }: DeskFrameProps) {
  const words = useWords();
  const { head, forms, issued } = desk;
  const keyed = forms.filter(({ returnedOn, state }) => returnedOn !== null && state !== 'withdrawn').length;
  const name = head.name || words.surveys.defaultName(head.code);
  return (
    <div className="bleeding keying">
      <div className="keyingHead">
        <PageHead
          title={words.keying.title}
          code={head.code}
          tags={tags}
          facts={`${name} · ${words.keying.progress(keyed, issued)}`}
          actions={actions}
        />
        <progress
          className="unseen"
          aria-label={words.keying.progress(keyed, issued)}
          value={keyed}
          max={Math.max(1, issued)}
        >
          {figure(keyed)}
        </progress>
      </div>
      <div className="keyingBody">
        <div className="keyingDesk">{paper}</div>
        <div className="keyingSide">
          {live !== undefined && <div className="keyingLive">{live}</div>}
          <div className="keyingLists">{lists}</div>
        </div>
      </div>
      <HintBar hints={hints} />
    </div>
  );
}
