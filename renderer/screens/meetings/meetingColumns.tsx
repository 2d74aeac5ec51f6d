import type { MeetingRow } from '../../../preload/contract/meetings';
import { NONE } from '../../../preload/words/format';
import type { Words } from '../../../preload/words/zh-CN';
import type { Column } from '../../parts/columns';
import { MeetingState } from './MeetingState';

const LESSER: readonly string[] = ['kind', 'round', 'chair'];

export function meetingColumns(words: Words['meetings'], isNarrow: boolean): readonly Column<MeetingRow>[] {
  return allColumns(words).filter(({ key }) => !isNarrow || !LESSER.includes(key));
}

function allColumns(words: Words['meetings']): readonly Column<MeetingRow>[] {
  const { columns } = words;
  return [
    {
      key: 'heldOn',
      title: columns.heldOn,
      width: 132,
      isCode: true,
      cell: ({ heldOn, startsAt }) => `${heldOn} ${startsAt}`,
      sortBy: ({ heldOn, startsAt }) => `${heldOn} ${startsAt}`,
    },
    {
      key: 'code',
      title: columns.code,
      width: 108,
      isCode: true,
      cell: ({ code }) => code,
      sortBy: ({ code }) => code,
    },
    { key: 'title', title: columns.title, cell: ({ title }) => title, sortBy: ({ title }) => title },
    {
      key: 'kind',
      title: columns.kind,
      width: 124,
      isQuiet: true,
      cell: ({ kind }) => words.kinds[kind],
      sortBy: ({ kind }) => words.kinds[kind],
    },
    {
      key: 'round',
      title: columns.round,
      width: 76,
      isCode: true,
      cell: ({ round }) => round,
      sortBy: ({ round }) => round,
    },
    {
      key: 'chair',
      title: columns.chair,
      width: 88,
      isQuiet: true,
      cell: ({ chair }) => chair,
      sortBy: ({ chair }) => chair,
    },
    {
      key: 'people',
      title: columns.people,
      width: 80,
      isNumber: true,
      cell: ({ state, present, people }) =>
        state === 'planned' ? `${NONE} / ${people}` : `${present} / ${people}`,
      sortBy: ({ people }) => people,
    },
    {
      key: 'decisions',
      title: columns.decisions,
      width: 132,
      isNumber: true,
      cell: ({ decisions, openDecisions }) =>
        decisions === 0 ? NONE : words.openDecisions(openDecisions, decisions),
      sortBy: ({ decisions }) => decisions,
    },
    { key: 'state', title: columns.state, width: 96, cell: (meeting) => <MeetingState {...meeting} /> },
  ];
}
