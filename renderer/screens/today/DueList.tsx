import { useMemo } from 'react';
import type { Today } from '../../../preload/contract/office';
import { Button } from '../../parts/Button';
import { Chips } from '../../parts/Chips';
import { DataTable } from '../../parts/DataTable';
import { SectionTitle } from '../../parts/SectionTitle';
import { useKept } from '../../parts/useKept';
import { useWords } from '../../parts/words';
import { useRouter } from '../../shell/router';
import { useIsNarrow } from '../useIsNarrow';
import { placeOfDue } from './calendar/dueWords';
import { dueColumns } from './dueColumns';
import { DUE_GROUPS, type DueGroup, type DueThing, dueThings } from './dueThings';

const VIEWS = ['all', 'action', 'meeting', 'reply', 'return'] as const;
type View = (typeof VIEWS)[number];

// What comes later stands in its own list: here only the nearest.
const MOST_NEXT = 12;

/** 到期与逾期: overdue, today, the next seven working days. Every line opens its record. */
export function DueList({ page }: { readonly page: Today }) {
  const words = useWords();
  const { go } = useRouter();
  const isNarrow = useIsNarrow();
  const [view, setView] = useKept<View>('today due', 'all', isView);
  const all = useMemo(() => dueThings(page), [page]);
  const isOffered = view === 'all' || all.some(({ kind }) => kind === view);
  const shown = all.filter(({ kind }) => !isOffered || view === 'all' || kind === view);
  const few = fewer(shown);
  const columns = useMemo(() => dueColumns(words, page.today, isNarrow), [words, page.today, isNarrow]);
  const { due } = words.today;
  const count = (kind: View) => all.filter((thing) => kind === 'all' || thing.kind === kind).length;
  const kinds = (['action', 'meeting', 'reply', 'return'] as const).filter((kind) => count(kind) > 0);
  const open = (thing: DueThing) => {
    if (thing.kind === 'return') go({ screen: 'keying', params: { round: thing.round } });
    else if (thing.kind === 'meeting') go(placeOfDue(thing.meeting));
    else if (thing.kind === 'reply') go(placeOfDue(thing.reply));
    else go({ screen: 'action', params: { id: thing.action.id } });
  };
  if (all.length === 0) {
    return (
      <>
        <SectionTitle title={due.title} />
        <p className="tertiary">{due.none}</p>
      </>
    );
  }
  return (
    <div className="dueList">
      <SectionTitle title={due.title} count={all.length}>
        {kinds.length > 1 && (
          <Chips
            label={words.parts.filter.only}
            isLabelShown
            chosen={isOffered ? view : 'all'}
            onChoose={setView}
            chips={(['all', ...kinds] as const).map((key) => ({ key, name: due.views[key](count(key)) }))}
          />
        )}
      </SectionTitle>
      <DataTable
        label={due.label}
        columns={columns}
        rows={few}
        keyOf={({ key }) => key}
        onOpen={open}
        groups={{ groupOf: ({ group }) => group, order: groupHeads(shown, few, words.actions.groups) }}
      />
      {few.length < shown.length && (
        <p className="dueMore">
          <Button kind="link" onPress={() => go({ screen: 'actions', params: {} })}>
            {due.more(shown.length - few.length)}
          </Button>
        </p>
      )}
    </div>
  );
}

function fewer(things: readonly DueThing[]): readonly DueThing[] {
  const next = things.filter(({ group }) => group === 'next');
  if (next.length <= MOST_NEXT + 2) return things;
  return [...things.filter(({ group }) => group !== 'next'), ...next.slice(0, MOST_NEXT)];
}

function groupHeads(
  all: readonly DueThing[],
  few: readonly DueThing[],
  names: Readonly<Record<DueGroup, string>>,
) {
  const of = (things: readonly DueThing[], key: DueGroup) =>
    things.filter(({ group }) => group === key).length;
  return DUE_GROUPS.map((key) => ({
    key,
    title: names[key],
    ...(key === 'overdue' ? { tone: 'bad' as const } : {}),
    ...(of(few, key) < of(all, key) ? { count: `${of(few, key)} / ${of(all, key)}` } : {}),
  }));
}

function isView(value: unknown): value is View {
  return VIEWS.some((view) => view === value);
}
