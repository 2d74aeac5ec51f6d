import { useState } from 'react';
import { isMoment, wallClock } from '../../../db/model/day';
import type { RecentChange } from '../../../preload/contract/office';
import { Button } from '../../parts/Button';
import { LineList } from '../../parts/LineList';
import { SectionTitle } from '../../parts/SectionTitle';
import { useWords } from '../../parts/words';
import { useOffice } from '../../shell/office';
import { useRouter } from '../../shell/router';
import { doingWords } from '../history/doingWords';
import { placeOfRecord } from '../history/placeOfRecord';

const FEW = 6;

/** 今天已办: every line opens its record where some screen shows it. */
export function DoneToday({ recent }: { readonly recent: readonly RecentChange[] }) {
  const words = useWords();
  const { settings } = useOffice();
  const { go } = useRouter();
  const [isAll, setAll] = useState(false);
  const { done, doneRecords } = words.today;
  const rest = recent.length - FEW;
  return (
    <>
      <SectionTitle title={done.title} count={recent.length === 0 ? undefined : recent.length}>
        {rest > 0 && (
          <Button kind="link" onPress={() => setAll(!isAll)}>
            {isAll ? done.less : done.more(rest)}
          </Button>
        )}
      </SectionTitle>
      {recent.length === 0 && <p className="tertiary">{done.none}</p>}
      <LineList
        label={done.title}
        lines={recent.slice(0, isAll ? undefined : FEW).map((change) => {
          const { at, channel, record, recordKey, count } = change;
          const place = count === 1 ? placeOfRecord(record, recordKey) : null;
          return {
            key: `${at} ${channel}`,
            start: isMoment(at) ? wallClock(at, settings.timeZone).time.slice(0, 5) : '',
            main: doingWords(channel, words),
            end: count === 1 ? shownKey(record, recordKey) : doneRecords(count),
            ...(place === null ? {} : { onOpen: () => go(place) }),
          };
        })}
      />
    </>
  );
}

/** Codes are read by people, uids are not. */
function shownKey(record: string, key: string): string {
  return record === 'customer' || record === 'round' || record === 'form' ? key : '';
}
