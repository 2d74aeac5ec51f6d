import { isMoment, wallClock } from '../../../../db/model/day';
import type { Words } from '../../../../preload/words/zh-CN';
import { Icon } from '../../../parts/icons';
import { useWords } from '../../../parts/words';
import { useOffice } from '../../../shell/office';
import type { Keying } from '../keying';
import type { DraftLine } from './useKeying';

interface DraftNoteProps {
  readonly draft: DraftLine;
  readonly keying: Keying;
  readonly rows: number;
}

/** 草稿已存 14:22:07, always at this one place. */
export function DraftNote({ draft, keying, rows }: DraftNoteProps) {
  const words = useWords().keying.draft;
  const { settings } = useOffice();
  const isKept = draft.savedAt !== null && draft.state !== 'saving';
  const look = draft.state === 'failed' ? 'bad' : isKept ? 'good' : 'secondary';
  return (
    <div className="draftNote">
      <p className={`row ${look}`} role="status">
        <Icon name={draft.state === 'failed' ? 'alert' : 'draft'} />
        <b>{draftWords(draft, timeOf(draft.savedAt, settings.timeZone), words)}</b>
      </p>
      <p className="small tertiary">{keying.at < rows ? words.hint(keying.at + 1) : words.hintDone}</p>
    </div>
  );
}

function timeOf(savedAt: string | null, timeZone: string): string {
  return savedAt !== null && isMoment(savedAt) ? wallClock(savedAt, timeZone).time : '';
}

function draftWords({ state }: DraftLine, time: string, words: Words['keying']['draft']): string {
  switch (state) {
    case 'none':
      return words.none;
    case 'saving':
      return time === '' ? words.saving : words.saved(time);
    case 'saved':
      return time === '' ? words.none : words.saved(time);
    case 'failed':
      return words.failed;
    case 'resumed':
      return words.resumed(time);
    default:
      return state satisfies never;
  }
}
