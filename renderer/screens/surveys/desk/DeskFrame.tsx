import type { ReactNode } from 'react';
import { figure } from '../../../../preload/words/format';
import { HintBar } from '../../../parts/HintBar';
import { Icon } from '../../../parts/icons';
import { PageHead } from '../../../parts/PageHead';
import { useWords } from '../../../parts/words';
import { keyedAs } from '../nextWaiting';
import type { DeskWays } from './KeyingDesk';

interface DeskFrameProps {
  readonly ways: DeskWays;
  readonly actions: ReactNode;
  readonly tags?: ReactNode;
  readonly paper: ReactNode;
  readonly live?: ReactNode;
  readonly lists: ReactNode;
  readonly hints: readonly { readonly keys: readonly string[]; readonly does: string }[];
}

/** Head, paper, what it comes to, what else waits, and the keys at the bottom. */
export function DeskFrame({ ways, actions, tags, paper, live, lists, hints }: DeskFrameProps) {
  const words = useWords();
  const { head, forms, issued } = ways.desk;
  const { again } = words.keying;
  const keyed = forms.filter(({ returnedOn, state }) => returnedOn !== null && state !== 'withdrawn').length;
  const twice = keyedAs(forms, 'twice').length;
  const [done, all] = ways.isAgain ? [twice, keyed] : [keyed, issued];
  const said = ways.isAgain ? again.progress(done, all) : words.keying.progress(done, all);
  const name = head.name || words.surveys.defaultName(head.code);
  return (
    <div className="bleeding keying">
      <div className="keyingHead">
        <PageHead
          title={ways.isAgain ? again.desk : words.keying.title}
          code={head.code}
          tags={tags}
          facts={`${name} · ${said}`}
          actions={actions}
        />
        <progress className="unseen" aria-label={said} value={done} max={Math.max(1, all)}>
          {figure(done)}
        </progress>
      </div>
      <div className="keyingBody">
        <div className="keyingDesk">
          <KeysNotUsed count={ways.hold.unused} />
          {paper}
        </div>
        <div className="keyingSide">
          {live !== undefined && <div className="keyingLive">{live}</div>}
          <div className="keyingLists">{lists}</div>
        </div>
      </div>
      <HintBar hints={hints} />
    </div>
  );
}

/** Keys are never dropped in silence: a pile of forms is keyed without looking up. */
function KeysNotUsed({ count }: { readonly count: number }) {
  const words = useWords().keying;
  return (
    <div role="alert">
      {count > 0 && (
        <p className="message message-warn">
          <Icon name="alert" /> {words.keysNotUsed(count)}
        </p>
      )}
    </div>
  );
}
