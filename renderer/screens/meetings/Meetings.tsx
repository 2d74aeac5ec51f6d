import { useMemo } from 'react';
import { MEETING_KINDS, MEETING_STATES } from '../../../db/model/meetings';
import type { MeetingRow } from '../../../preload/contract/meetings';
import { figure } from '../../../preload/words/format';
import type { Words } from '../../../preload/words/zh-CN';
import { Button } from '../../parts/Button';
import { DataTable } from '../../parts/DataTable';
import { EmptyState } from '../../parts/EmptyState';
import { type Conditions, FilterBar, type FilterField } from '../../parts/FilterBar';
import { NextStep } from '../../parts/NextStep';
import { NoResult } from '../../parts/NoResult';
import { PageHead } from '../../parts/PageHead';
import { useKept } from '../../parts/useKept';
import { Waiting } from '../../parts/Waiting';
import { useWords } from '../../parts/words';
import { useRouter } from '../../shell/router';
import { useHelp } from '../../shell/useHelp';
import { useAsk } from '../../useAsk';
import { bestDrop } from '../customers/meets';
import { useIsNarrow } from '../useIsNarrow';
import { meetingColumns } from './meetingColumns';
import { firstWaiting, meetsMeeting } from './meetingRules';

/** Every meeting, newest first. */
export function Meetings() {
  const words = useWords().meetings;
  useHelp(words.help);
  const asked = useAsk('meetings.list', {});
  const { go } = useRouter();
  const count = asked.value?.meetings.length ?? 0;
  const plan = () => go({ screen: 'newMeeting', params: {} });
  return (
    <>
      <PageHead
        title={words.title}
        facts={count === 0 ? undefined : words.count(count)}
        actions={
          <>
            <Button icon="renew" onPress={() => go({ screen: 'actions', params: {} })}>
              {words.toActions}
            </Button>
            {count > 0 && (
              <Button icon="plus" keys="N" asks="meetings.plan" onPress={plan}>
                {words.plan}
              </Button>
            )}
          </>
        }
      />
      <Waiting asked={asked}>
        {({ meetings }) =>
          meetings.length === 0 ? (
            <div className="pageGap">
              <EmptyState
                title={words.empty.title}
                why={words.empty.why}
                primary={{ label: words.plan, icon: 'plus', keys: 'N', asks: 'meetings.plan', onPress: plan }}
              />
            </div>
          ) : (
            <Listed meetings={meetings} />
          )
        }
      </Waiting>
    </>
  );
}

function Listed({ meetings }: { readonly meetings: readonly MeetingRow[] }) {
  const { meetings: words, parts } = useWords();
  const { go } = useRouter();
  const isNarrow = useIsNarrow();
  const [conditions, setConditions] = useKept<Conditions>('meetings', {}, isConditions);
  const shown = useMemo(
    () => meetings.filter((one) => meetsMeeting(one, conditions)),
    [meetings, conditions],
  );
  const columns = useMemo(() => meetingColumns(words, isNarrow), [words, isNarrow]);
  const fields = useMemo(() => filterFields(words), [words]);
  const open = ({ id }: MeetingRow) => go({ screen: 'meeting', params: { meeting: id } });
  return (
    <>
      <MeetingsNext meetings={meetings} onOpen={open} />
      <FilterBar
        fields={fields}
        conditions={conditions}
        onApply={setConditions}
        count={parts.table.rows(figure(shown.length), figure(meetings.length))}
      />
      <DataTable
        label={words.title}
        isFilling
        columns={columns}
        rows={shown}
        keyOf={({ id }) => id}
        onOpen={open}
        empty={<NothingFound {...{ meetings, conditions, fields }} onApply={setConditions} />}
      />
    </>
  );
}

interface MeetingsNextProps {
  readonly meetings: readonly MeetingRow[];
  readonly onOpen: (meeting: MeetingRow) => void;
}

function MeetingsNext({ meetings, onOpen }: MeetingsNextProps) {
  const { listNext } = useWords().meetings;
  const first = firstWaiting(meetings);
  if (first === undefined) {
    return (
      <NextStep isDone more={listNext.doneMore}>
        {listNext.done}
      </NextStep>
    );
  }
  return (
    <NextStep action={{ label: listNext.open, keys: 'O', onPress: () => onOpen(first) }}>
      {listNext[first.state](first.code, first.heldOn)}
    </NextStep>
  );
}

interface NothingFoundProps {
  readonly meetings: readonly MeetingRow[];
  readonly conditions: Conditions;
  readonly fields: readonly FilterField[];
  readonly onApply: (conditions: Conditions) => void;
}

function NothingFound({ meetings, conditions, fields, onApply }: NothingFoundProps) {
  const words = useWords().meetings;
  const drop = bestDrop(meetings, conditions, meetsMeeting);
  if (drop === null) return <NoResult onReset={() => onApply({})}>{words.none}</NoResult>;
  const value = conditions[drop.key] ?? '';
  const choices = fields.find(({ key }) => key === drop.key)?.choices;
  const name = choices?.find(({ key }) => key === value)?.name ?? value;
  return (
    <NoResult
      onReset={() => onApply({})}
      drop={{ condition: name, onDrop: () => onApply({ ...conditions, [drop.key]: '' }) }}
    >
      {words.dropped(drop.found, name)}
    </NoResult>
  );
}

function filterFields({ filters, states, kinds }: Words['meetings']): readonly FilterField[] {
  return [
    { key: 'words', name: filters.words, isMain: true },
    {
      ...{ key: 'state', name: filters.state, isMain: true },
      choices: MEETING_STATES.map((key) => ({ key, name: states[key] })),
    },
    {
      ...{ key: 'kind', name: filters.kind, isMain: true },
      choices: MEETING_KINDS.map((key) => ({ key, name: kinds[key] })),
    },
  ];
}

function isConditions(value: unknown): value is Conditions {
  return typeof value === 'object' && value !== null;
}
