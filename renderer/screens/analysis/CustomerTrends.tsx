import { useMemo, useState } from 'react';
import type { SurveyTrend } from '../../../preload/contract/surveyTrend';
import type { Axis } from '../../charts/axis';
import { Button } from '../../parts/Button';
import { Chips } from '../../parts/Chips';
import { Icon } from '../../parts/icons';
import { NoResult } from '../../parts/NoResult';
import { SectionTitle } from '../../parts/SectionTitle';
import { useWords } from '../../parts/words';
import { CompareCustomers, MOST_COMPARED } from './CompareCustomers';
import { CustomerCard } from './CustomerCard';
import {
  type CustomerSort,
  type CustomerView,
  foundCustomers,
  inView,
  sortedCustomers,
} from './customerViews';

const VIEWS: readonly CustomerView[] = ['all', 'below', 'fell', 'chosen'];
const SORTS: readonly CustomerSort[] = ['score', 'change', 'code'];
const FIRST_SHOWN = 60;

/** Every customer's own line on one scale; a few of them can be laid over each other. */
export function CustomerTrends({ trend }: { readonly trend: SurveyTrend }) {
  const words = useWords().analysis.customers;
  const { customers, target } = trend;
  const [find, setFind] = useState('');
  const [view, setView] = useState<CustomerView>('all');
  const [sort, setSort] = useState<CustomerSort>('score');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [isLong, setLong] = useState(false);
  const axis = useMemo(() => axisOf(customers, target), [customers, target]);
  const shown = sortedCustomers(foundCustomers(customers, find), sort).filter((one) =>
    inView(one, view, chosen),
  );
  const toggle = (code: string) =>
    setChosen(
      chosen.includes(code) ? chosen.filter((one) => one !== code) : [...chosen, code].slice(-MOST_COMPARED),
    );
  const reset = () => {
    setFind('');
    setView('all');
  };
  return (
    <>
      <SectionTitle title={words.title} count={words.count(shown.length, customers.length)}>
        <SortChoice sort={sort} onSort={setSort} />
      </SectionTitle>
      <div className="row customerFilter">
        <span className="searchText">
          <Icon name="search" size={14} />
          <input
            type="text"
            className="input"
            aria-label={words.pick}
            placeholder={words.pick}
            value={find}
            onChange={({ target: field }) => setFind(field.value)}
          />
        </span>
        <Chips
          label={words.title}
          chosen={view}
          onChoose={setView}
          chips={VIEWS.map((key) => ({
            key,
            name: `${words.views[key]} ${customers.filter((one) => inView(one, key, chosen)).length}`,
          }))}
        />
      </div>
      {chosen.length > 0 && <CompareCustomers trend={trend} chosen={chosen} onDrop={toggle} />}
      {shown.length === 0 && <NoResult onReset={reset}>{words.none}</NoResult>}
      <ul className="customerCards">
        {shown.slice(0, isLong ? shown.length : FIRST_SHOWN).map((customer) => (
          <CustomerCard
            key={customer.code}
            customer={customer}
            axis={axis}
            target={target}
            isChosen={chosen.includes(customer.code)}
            onToggle={() => toggle(customer.code)}
          />
        ))}
      </ul>
      {shown.length > FIRST_SHOWN && !isLong && (
        <Button kind="link" onPress={() => setLong(true)}>
          {words.showAll}
        </Button>
      )}
      <p className="small tertiary">
        {words.note} {words.pickHint}
      </p>
    </>
  );
}

const STEP = 5;

/** One scale for all, else a small dip beside a deep one looks alike; as narrow as it can be, for it has no figures. */
function axisOf(customers: SurveyTrend['customers'], target: number | null): Axis {
  const scores = customers.flatMap(({ scores: all }) => all.filter((one) => one !== null));
  const ends = target === null ? scores : [...scores, target];
  const low = ends.reduce((least, score) => Math.min(least, score), 100);
  const high = ends.reduce((most, score) => Math.max(most, score), 0);
  return { min: Math.floor(low / STEP - 1) * STEP, max: Math.ceil(high / STEP) * STEP, step: STEP };
}

interface SortChoiceProps {
  readonly sort: CustomerSort;
  readonly onSort: (sort: CustomerSort) => void;
}

function SortChoice({ sort, onSort }: SortChoiceProps) {
  const words = useWords().analysis.customers;
  return (
    <label className="filterChoice">
      <span>{words.sort}</span>
      <select
        className="select"
        value={sort}
        onChange={({ target }) => {
          const chosen = SORTS[target.selectedIndex];
          if (chosen !== undefined) onSort(chosen);
        }}
      >
        {SORTS.map((key) => (
          <option key={key} value={key}>
            {words.sorts[key]}
          </option>
        ))}
      </select>
    </label>
  );
}
