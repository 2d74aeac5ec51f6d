import { useMemo } from 'react';
import { Waiting } from '../../parts/Waiting';
import { useLanguage, useWords } from '../../parts/words';
import { useAsk } from '../../useAsk';
import { type HistoryLabels, type HistoryLine, historyLines } from './historyLines';

interface HistoryListProps {
  readonly record: string;
  readonly recordKey: string;
  readonly labels: HistoryLabels;
}

/** Who did what to one record, newest first, with every field that changed. */
export function HistoryList({ record, recordKey, labels }: HistoryListProps) {
  const asked = useAsk('history.record', { record, key: recordKey });
  return <Waiting asked={asked}>{({ rows }) => <Lines rows={rows} labels={labels} />}</Waiting>;
}

interface LinesProps {
  readonly rows: Parameters<typeof historyLines>[0];
  readonly labels: HistoryLabels;
}

function Lines({ rows, labels }: LinesProps) {
  const words = useWords();
  const { language } = useLanguage();
  const lines = useMemo(() => historyLines(rows, labels, words, language), [rows, labels, words, language]);
  if (lines.length === 0) return <p className="tertiary">{words.today.history.none}</p>;
  return (
    <ol className="history">
      {lines.map((line) => (
        <li key={line.key}>
          <p className="historyHead">
            <span className="code">
              {line.day} {line.time}
            </span>
            <b>{line.doing}</b>
            <span className="tertiary push">
              {line.who} · {line.where}
            </span>
          </p>
          {line.reason !== '' && <p className="historyReason">{words.trail.reason(line.reason)}</p>}
          <Changes changes={line.changes} />
        </li>
      ))}
    </ol>
  );
}

function Changes({ changes }: Pick<HistoryLine, 'changes'>) {
  const words = useWords().today.history;
  if (changes.length === 0) return null;
  return (
    <dl className="historyChanges">
      {changes.map(({ field, was, now }) => (
        <div key={field}>
          <dt>{field}</dt>
          <dd>{was === null ? now : words.was(was, now)}</dd>
        </div>
      ))}
    </dl>
  );
}
