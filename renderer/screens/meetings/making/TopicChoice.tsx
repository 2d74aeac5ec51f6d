import { useMemo } from 'react';
import type { Day } from '../../../../db/model/day';
import type { ProposedTopic } from '../../../../preload/contract/meetings';
import { figure } from '../../../../preload/words/format';
import type { Words } from '../../../../preload/words/zh-CN';
import type { Column } from '../../../parts/columns';
import { DataTable } from '../../../parts/DataTable';
import { useWords } from '../../../parts/words';
import { useOffice } from '../../../shell/office';
import { DueDay } from '../../actions/DueDay';

interface TopicChoiceProps {
  readonly topics: readonly ProposedTopic[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

export function keyOfTopic({ action, title }: ProposedTopic): string {
  return action ?? title;
}

/** What could stand on an agenda, each to be ticked. */
export function TopicChoice({ topics, chosen, onChoose }: TopicChoiceProps) {
  const { meetings: words } = useWords();
  const { today } = useOffice();
  const columns = useMemo(() => topicColumns(words, today), [words, today]);
  return (
    <DataTable
      label={`${words.newMeeting.agendaFrom} ${figure(topics.length)}`}
      columns={columns}
      rows={topics}
      keyOf={keyOfTopic}
      choosing={{ chosen, onChoose }}
    />
  );
}

function topicColumns(words: Words['meetings'], today: Day): readonly Column<ProposedTopic>[] {
  return [
    { key: 'title', title: words.topics.name, cell: ({ title }) => title },
    {
      ...{ key: 'department', title: words.decisions.department, width: 88, isQuiet: true },
      cell: ({ department }) => department,
    },
    {
      ...{ key: 'dueOn', title: words.decisions.dueOn, width: 132, isCode: true },
      cell: ({ dueOn, isOverdue }) =>
        dueOn === null ? null : <DueDay dueOn={dueOn} today={today} isOverdue={isOverdue} />,
    },
  ];
}
