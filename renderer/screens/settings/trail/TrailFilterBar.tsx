import { type ReactNode, useMemo } from 'react';
import { type Conditions, FilterBar } from '../../../parts/FilterBar';
import { useWords } from '../../../parts/words';

interface TrailFilterBarProps {
  readonly conditions: Conditions;
  readonly onApply: (conditions: Conditions) => void;
  readonly count: string;
  readonly children: ReactNode;
}

export function TrailFilterBar(props: TrailFilterBarProps) {
  const { page, records } = useWords().trail;
  const fields = useMemo(() => {
    const choices = (names: Readonly<Record<string, string>>) =>
      Object.entries(names).map(([key, name]) => ({ key, name }));
    return [
      { key: 'words', name: page.filters.words, isMain: true },
      { key: 'period', name: page.filters.period, isMain: true, choices: choices(page.periods) },
      { key: 'record', name: page.filters.record, isMain: true, choices: choices(records) },
      { key: 'user', name: page.filters.user },
      { key: 'from', name: page.filters.from },
      { key: 'to', name: page.filters.to },
    ];
  }, [page, records]);
  return <FilterBar fields={fields} {...props} />;
}
