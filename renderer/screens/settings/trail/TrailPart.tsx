import { useState } from 'react';
import { figure } from '../../../../preload/words/format';
import { trailWords } from '../../../../preload/words/trailWords';
import { call } from '../../../call';
import { Busy } from '../../../parts/Busy';
import { Button } from '../../../parts/Button';
import type { Conditions } from '../../../parts/FilterBar';
import { MenuButton } from '../../../parts/MenuButton';
import { NextStep } from '../../../parts/NextStep';
import { Problem } from '../../../parts/Problem';
import { useWords } from '../../../parts/words';
import { useOffice } from '../../../shell/office';
import { useDoing } from '../../../useDoing';
import { useSaveFile } from '../../useSaveFile';
import { momentWords } from '../momentWords';
import { searchOf } from './searchOf';
import { TrailBroken } from './TrailBroken';
import { TrailFilterBar } from './TrailFilterBar';
import { TrailList } from './TrailList';

/** Everything that was ever changed here: found, read, checked, handed to an auditor. */
export function TrailPart() {
  const words = useWords();
  const { today } = useOffice();
  const [conditions, setConditions] = useState<Conditions>({});
  const [shown, setShown] = useState({ count: 0, isMore: false });
  const search = searchOf(conditions, today);
  return (
    <>
      <Checking />
      <TrailFilterBar
        conditions={conditions}
        onApply={setConditions}
        count={words.trail.page.count(figure(shown.count), shown.isMore)}
      >
        <ExportButton search={search} />
      </TrailFilterBar>
      <TrailList
        key={JSON.stringify(search)}
        search={search}
        onShown={setShown}
        onReset={() => setConditions({})}
      />
    </>
  );
}

function Checking() {
  const all = useWords();
  const { page } = all.trail;
  const { settings, trail } = useOffice();
  const [found, setFound] = useState(trail);
  const { isBusy, problem, run } = useDoing();
  const printing = useSaveFile(page.printed);
  const check = () => void run(async () => setFound(await call('history.verify', {})));
  const print = () =>
    printing.save(async () => {
      return (await call('history.certificate', {})).file;
    });
  const when = found === null ? '' : momentWords(found.checkedAt, settings.timeZone);
  return (
    <>
      <NextStep
        isDone={found?.ok === true}
        more={
          found !== null && (
            <Button kind="link" isBusy={printing.isBusy} onPress={print}>
              {page.print}
            </Button>
          )
        }
        action={{ label: page.check, isBusy, onPress: check }}
      >
        {found === null
          ? page.never
          : found.ok
            ? page.whole(when, figure(found.rows))
            : page.broken(
                trailWords(all, settings.language).wrong(found.firstBad ?? { id: 0, why: 'altered' }),
              )}
      </NextStep>
      {isBusy && <Busy label={page.checking} />}
      <Problem problem={problem ?? printing.problem} onRetry={check} />
      {!isBusy && found?.ok === false && <TrailBroken check={found} />}
    </>
  );
}

function ExportButton({ search }: { readonly search: ReturnType<typeof searchOf> }) {
  const { page } = useWords().trail;
  const { isBusy, save } = useSaveFile(page.saved);
  const exportAs = (format: 'xlsx' | 'csv') =>
    save(async () => (await call('history.export', { ...search, format })).file);
  return (
    <MenuButton
      label={page.export}
      icon="download"
      isBusy={isBusy}
      entries={[
        { name: 'Excel (.xlsx)', onPress: () => exportAs('xlsx') },
        { name: 'CSV (.csv)', onPress: () => exportAs('csv') },
      ]}
    >
      {page.export}
    </MenuButton>
  );
}
