import { useEffect, useState } from 'react';
import { isDay } from '../../../../db/model/day';
import type { TrailLine, TrailPage } from '../../../../preload/contract/history';
import { weekday } from '../../../../preload/words/format';
import { call } from '../../../call';
import { Button } from '../../../parts/Button';
import { NoResult } from '../../../parts/NoResult';
import { Problem } from '../../../parts/Problem';
import { Waiting } from '../../../parts/Waiting';
import { useLanguage, useWords } from '../../../parts/words';
import { useAsk } from '../../../useAsk';
import { useDoing } from '../../../useDoing';
import { byDay, deedsOf } from './deeds';
import type { TrailSearch } from './searchOf';
import { TrailDeed } from './TrailDeed';

interface TrailListProps {
  readonly search: TrailSearch;
  readonly onShown: (shown: { readonly count: number; readonly isMore: boolean }) => void;
  readonly onReset: () => void;
}

const ROWS = 200;

/** Newest first, a deed a line, by day; older ones are asked for. */
export function TrailList({ search, onShown, onReset }: TrailListProps) {
  const asked = useAsk('history.search', { ...search, limit: ROWS });
  return (
    <Waiting asked={asked}>
      {(page) => <Pages first={page} search={search} onShown={onShown} onReset={onReset} />}
    </Waiting>
  );
}

interface PagesProps extends TrailListProps {
  readonly first: TrailPage;
}

function Pages({ first, search, onShown, onReset }: PagesProps) {
  const words = useWords().trail.page;
  const [older, setOlder] = useState<readonly TrailPage[]>([]);
  const { isBusy, problem, run } = useDoing();
  const pages = [first, ...older];
  const rows = pages.flatMap((page) => page.rows);
  const isMore = pages.at(-1)?.isMore === true;
  useEffect(() => onShown({ count: rows.length, isMore }), [onShown, rows.length, isMore]);
  const more = () =>
    void run(async () => {
      const before = rows.at(-1)?.id ?? 1;
      const next = await call('history.search', { ...search, limit: ROWS, before });
      setOlder([...older, next]);
    });
  if (rows.length === 0) return <NoResult onReset={onReset}>{words.none}</NoResult>;
  return (
    <div className="trail">
      <Days rows={rows} />
      <Problem problem={problem} onRetry={more} />
      {isMore && (
        <div className="trailMore">
          <Button isBusy={isBusy} onPress={more}>
            {words.older}
          </Button>
        </div>
      )}
    </div>
  );
}

function Days({ rows }: { readonly rows: readonly TrailLine[] }) {
  const { language } = useLanguage();
  return byDay(deedsOf(rows)).map(([day, deeds]) => (
    <section key={day} aria-label={day}>
      <h3 className="trailDay">
        <span className="code">{day}</span>
        <span className="tertiary">{isDay(day) ? weekday(day, language) : ''}</span>
      </h3>
      <ol>
        {deeds.map((deed) => (
          <TrailDeed key={deed.key} deed={deed} />
        ))}
      </ol>
    </section>
  ));
}
