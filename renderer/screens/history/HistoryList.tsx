import { useMemo } from 'react';
import { Waiting } from '../../parts/Waiting';
import { useLanguage, useWords } from '../../parts/words';
import { useAsk } from '../../useAsk';
import { type HistoryLabels, type HistoryLine, historyLines } from './historyLines';
import { sittingsOf } from './sittings';

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
  const sittings = useMemo(
    () => sittingsOf(historyLines(rows, labels, words, language)),
    [rows, labels, words, language],
  );
  if (sittings.length === 0) return <p className="tertiary">{words.today.history.none}</p>;
  return (
    <ol className="history">
      {sittings.map(({ line, all }) => (
        <li key={line.key} className={line.isQuiet ? 'historyQuiet' : undefined}>
          <Line line={line} />
          {all.length > 0 && (
            <details>
              <summary>{words.today.history.sitting(all.length, all.at(-1)?.time ?? '')}</summary>
              <ol className="history">
                {all.map((one) => (
                  <li key={one.key}>
                    <Line line={one} />
                  </li>
                ))}
              </ol>
            </details>
          )}
        </li>
      ))}
    </ol>
  );
}

function Line({ line }: { readonly line: HistoryLine }) {
  const words = useWords();
  return (
    <>
      <p className="historyHead">
        <span className="code">
          {line.day} {line.time}
        </span>
        {line.isQuiet ? <span>{words.today.history.noted}</span> : <b>{line.doing}</b>}
        {!line.isQuiet && (
          <span className="tertiary push">
            {line.who} · {line.where}
          </span>
        )}
      </p>
      {line.reason !== '' && <p className="historyReason">{words.trail.reason(line.reason)}</p>}
      <Changes changes={line.changes} />
    </>
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
