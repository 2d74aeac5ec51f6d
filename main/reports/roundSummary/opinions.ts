import type { ShownTrigger } from '../../../preload/contract/surveyPages';
import type { TableBlock } from '../blocks';
import { shortNames } from './customers';
import type { Gathered } from './gather';
import { counted, orderedTriggers, stateCell, text } from './triggers';

/** Opinions in the customers' own words; the same words from several customers stand once. */
export function opinionsTable(gathered: Gathered): TableBlock {
  const { words } = gathered;
  const { columns } = words;
  const nameOf = shortNames(gathered);
  return {
    kind: 'table',
    columns: [
      text(columns.opinion, 62),
      { kind: 'figure', title: columns.count, width: 12 },
      text(columns.customer, 44),
      text(columns.department, 18),
      { kind: 'day', title: columns.due, width: 18 },
      { kind: 'tag', title: columns.state, width: 22 },
    ],
    rows: groupsOf(gathered).map((group) => {
      const [first] = group;
      const dues = group.flatMap(({ action }) => action?.dueOn ?? []).sort();
      return [
        first.opinion?.trim() ?? '',
        counted(group.length),
        words.list(group.map(({ subject }) => nameOf(subject ?? ''))),
        first.department,
        dues[0] ?? null,
        stateCell(gathered, first.action),
      ];
    }),
    empty: words.empty.opinions,
  };
}

type OpinionGroup = readonly [ShownTrigger, ...ShownTrigger[]];

/** Said most often first; what is at a different stage stands apart. */
function groupsOf(gathered: Gathered): readonly OpinionGroup[] {
  const groups = new Map<string, [ShownTrigger, ...ShownTrigger[]]>();
  for (const trigger of orderedTriggers(gathered)) {
    if (trigger.kind !== 'opinion') continue;
    const key = `${trigger.opinion?.trim()}\n${trigger.department}\n${trigger.action?.state} ${trigger.action?.outcome}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [trigger]);
    else group.push(trigger);
  }
  return [...groups.values()].sort((left, right) => right.length - left.length);
}
