import { useMemo } from 'react';
import type { CalendarYear } from '../../../../preload/contract/settings';
import { shortDay, shortDayWithWeekday } from '../../../../preload/words/format';
import type { Language } from '../../../../preload/words/language';
import { shippedName } from '../../../../preload/words/shipped/shippedName';
import type { Words } from '../../../../preload/words/zh-CN';
import type { Column } from '../../../parts/columns';
import { DataTable } from '../../../parts/DataTable';
import { useLanguage, useWords } from '../../../parts/words';
import { type Holiday, holidaysOf } from './yearDays';

/** The table behind the picture. */
export function Holidays({ year }: { readonly year: CalendarYear }) {
  const words = useWords().settings.calendar;
  const { language } = useLanguage();
  const columns = useMemo(() => columnsOf(words, language), [words, language]);
  return (
    <DataTable
      label={words.list}
      columns={columns}
      rows={holidaysOf(year)}
      keyOf={({ key }) => key}
      rowHeight={28}
    />
  );
}

function columnsOf(words: Words['settings']['calendar'], language: Language): readonly Column<Holiday>[] {
  return [
    { key: 'name', title: words.columns.name, width: 112, cell: ({ name }) => shippedName(name, language) },
    {
      key: 'off',
      title: words.columns.off,
      width: 160,
      isCode: true,
      cell: ({ from, to }) => (from === null || to === null ? '' : offWords(words, from, to)),
    },
    { key: 'days', title: words.columns.days, width: 56, isNumber: true, cell: ({ days }) => days },
    {
      key: 'shifted',
      title: words.columns.shifted,
      cell: ({ shifted }) => shifted.map((each) => shortDayWithWeekday(each, language)).join(' · '),
    },
  ];
}

function offWords(
  words: Words['settings']['calendar'],
  from: NonNullable<Holiday['from']>,
  to: NonNullable<Holiday['to']>,
): string {
  return from === to ? shortDay(from) : words.range(shortDay(from), shortDay(to));
}
