import { useState } from 'react';
import type { TrailLine } from '../../../../preload/contract/history';
import { trailWords } from '../../../../preload/words/trailWords';
import { Button } from '../../../parts/Button';
import { Icon } from '../../../parts/icons';
import { useLanguage, useWords } from '../../../parts/words';
import { useRouter } from '../../../shell/router';
import { placeOfRecord } from '../../history/placeOfRecord';
import type { Deed } from './deeds';

const CHANGES_IN_LINE = 3;
const ROWS_SHOWN = 20;

/** One line in words; opened, every field from what to what, who, where and why. */
export function TrailDeed({ deed: { rows } }: { readonly deed: Deed }) {
  const all = useWords();
  const { language } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const says = trailWords(all, language);
  const [row] = rows;
  if (row === undefined) return null;
  const told = says.told(row);
  const what = [
    ...told.slice(0, CHANGES_IN_LINE),
    ...(told.length > CHANGES_IN_LINE ? [all.trail.more(told.length)] : []),
  ];
  return (
    <li className="trailDeed">
      <button type="button" className="trailLine" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <Icon name={isOpen ? 'down' : 'right'} size={12} />
        <span className="code trailTime">{row.when.slice(11, 16)}</span>
        <span className="trailWho cut">{says.who(row)}</span>
        <b className="trailDoing cut">{says.doing(row.channel)}</b>
        <span className="trailWhat cut" data-full="">
          {says.recordName(row.record)} <span className="code">{says.keyName(row)}</span>
          <span className="secondary">
            {rows.length > 1 ? all.trail.page.deeds(rows.length) : what.join(' · ')}
          </span>
        </span>
        {row.reason !== '' && <span className="trailReason cut">{all.trail.reason(row.reason)}</span>}
      </button>
      {isOpen && <Opened rows={rows} />}
    </li>
  );
}

function Opened({ rows }: { readonly rows: readonly TrailLine[] }) {
  const words = useWords().trail.page;
  return (
    <div className="trailOpened">
      {rows.slice(0, ROWS_SHOWN).map((row) => (
        <OneRow key={row.id} row={row} />
      ))}
      {rows.length > ROWS_SHOWN && <p className="tertiary">{words.moreRows(rows.length - ROWS_SHOWN)}</p>}
    </div>
  );
}

function OneRow({ row }: { readonly row: TrailLine }) {
  const all = useWords();
  const { language } = useLanguage();
  const { page } = all.trail;
  const { go } = useRouter();
  const says = trailWords(all, language);
  const place = placeOfRecord(row.record, row.key);
  const isGone = row.new === null || says.isDeletion(row);
  return (
    <article className="trailRow">
      <header className="row">
        <b>
          {says.recordName(row.record)} <span className="code">{says.keyName(row)}</span>
        </b>
        {row.old === null && <span className="tertiary">{page.began}</span>}
        {row.new === null && <span className="tertiary">{page.ended}</span>}
        {place !== null && !isGone && (
          <Button kind="link" onPress={() => go(place)}>
            {page.open}
          </Button>
        )}
      </header>
      {row.reason !== '' && <p>{all.trail.reason(row.reason)}</p>}
      <dl className="trailChanges">
        {says.fields(row).map((change) => (
          <div key={change.field}>
            <dt>{says.fieldName(row, change.field)}</dt>
            <dd>
              {row.old === null ? null : (
                <>
                  <span className="tertiary">{says.value(row, change.field, change.old)}</span> →{' '}
                </>
              )}
              {says.value(row, change.field, change.new)}
            </dd>
          </div>
        ))}
      </dl>
      <p className="small tertiary trailFoot">
        {page.detail.number} {row.id} · {row.when} · {says.who(row)}
        {row.user !== '' && ` (${row.user})`} · {page.whereVia(row.workstation, says.via(row.via))} ·{' '}
        {page.detail.hash} <span className="code">{row.hash.slice(0, 16)}…</span>
      </p>
    </article>
  );
}
