import { useMemo } from 'react';
import { targetFigure, targetOf } from '../../../../db/model/surveys/target';
import type { RoundPage } from '../../../../preload/contract/surveyPages';
import type { Language } from '../../../../preload/words/language';
import { HeatMap } from '../../../charts/HeatMap';
import type { HeatCustomer, HeatItem } from '../../../charts/heat';
import { useLanguage, useWords } from '../../../parts/words';
import { templateNames } from '../templateWords';

interface RoundHeatProps {
  readonly page: Pick<RoundPage, 'head' | 'items' | 'customers'>;
  readonly onOpenCustomer?: ((code: string) => void) | undefined;
  /** Stands over the picture: which round. */
  readonly aside?: React.ReactNode;
}

/** Customers × items, lowest first, with the target line. */
export function RoundHeat({ page: { head, items, customers }, onOpenCustomer, aside }: RoundHeatProps) {
  const words = useWords().rounds.heat;
  const { language } = useLanguage();
  const rows = useMemo(() => heatItems({ head, items }, language), [head, items, language]);
  const columns = useMemo(() => heatCustomers(customers), [customers]);
  const target = targetFigure(targetOf({ targets: head.targets, rules: head.ruleSet }));
  if (columns.length === 0) return null;
  return (
    <section className="roundHeat">
      {aside}
      <HeatMap
        label={words.title}
        title={words.title}
        count={words.count(columns.length, rows.length)}
        items={rows}
        customers={columns}
        target={target}
        onOpenCustomer={onOpenCustomer && (({ key }) => onOpenCustomer(key))}
      />
    </section>
  );
}

function heatItems(
  { head, items }: Pick<RoundPage, 'head' | 'items'>,
  language: Language,
): readonly HeatItem[] {
  const names = templateNames(head.template, language);
  return items.map(({ code, name, dimension, score, count, isLow }) => ({
    key: code,
    name: names.get(code) ?? name,
    group: names.get(dimension) ?? dimension,
    mean: score,
    count,
    isLow,
  }));
}

function heatCustomers(customers: RoundPage['customers']): readonly HeatCustomer[] {
  return customers.map(({ code, name, shortName, score, isBelow, points }) => ({
    key: code,
    name,
    shortName: shortName || code,
    score,
    isBelow,
    points,
  }));
}
