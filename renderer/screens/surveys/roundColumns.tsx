import type { RuleSet } from '../../../db/model/surveys/ruleSet';
import type { RoundRow } from '../../../preload/contract/surveyPages';
import { figure, percent, score } from '../../../preload/words/format';
import type { Language } from '../../../preload/words/language';
import { shippedName } from '../../../preload/words/shipped/shippedName';
import type { Words } from '../../../preload/words/zh-CN';
import type { Column } from '../../parts/columns';
import { Icon } from '../../parts/icons';
import { StatusTag } from '../../parts/StatusTag';
import { Tag } from '../../parts/Tag';
import { gradeName } from './grades';

export function roundColumns(
  words: Words['surveys'],
  ruleSets: readonly RuleSet[],
  language: Language,
): readonly Column<RoundRow>[] {
  const { columns } = words.list;
  const bandsOf = (code: string) => ruleSets.find((rules) => rules.code === code)?.bands ?? null;
  return [
    {
      key: 'code',
      title: columns.code,
      width: 88,
      isCode: true,
      cell: ({ code }) => code,
      sortBy: ({ code }) => code,
    },
    { key: 'name', title: columns.name, cell: ({ code, name }) => name || words.defaultName(code) },
    {
      key: 'period',
      title: columns.period,
      width: 188,
      isCode: true,
      cell: ({ from, to }) => words.period(from, to),
      sortBy: ({ to }) => to,
    },
    {
      key: 'ruleSet',
      title: columns.ruleSet,
      width: 116,
      isQuiet: true,
      cell: ({ ruleSetName }) => shippedName(ruleSetName, language),
    },
    {
      key: 'returned',
      title: columns.returned,
      width: 88,
      isNumber: true,
      cell: ({ returnedOnTime, issued }) => `${figure(returnedOnTime)} / ${figure(issued)}`,
    },
    {
      key: 'rate',
      title: columns.returnRate,
      width: 92,
      isNumber: true,
      cell: (row) => <Rate row={row} missed={words.list.missed} />,
      sortBy: ({ returnRate }) => returnRate,
    },
    {
      key: 'overall',
      title: columns.overall,
      width: 72,
      isNumber: true,
      cell: ({ overall }) => score(overall),
      sortBy: ({ overall }) => overall,
    },
    {
      key: 'grade',
      title: columns.grade,
      width: 84,
      cell: ({ grade, ruleSet }) => gradeName(grade, bandsOf(ruleSet), language),
    },
    {
      key: 'open',
      title: columns.openActions,
      width: 80,
      isNumber: true,
      cell: ({ openActions }) => figure(openActions),
      sortBy: ({ openActions }) => openActions,
    },
    { key: 'stage', title: columns.stage, width: 88, cell: (row) => <StageTag row={row} words={words} /> },
  ];
}

/** Red only where the target was missed for good: a round still collecting is on its way. */
function Rate({
  row: { returnRate, isReturnRateReached, stage },
  missed,
}: {
  readonly row: RoundRow;
  readonly missed: string;
}) {
  const isMissed = isReturnRateReached === false && stage !== 'return' && stage !== 'issue';
  if (!isMissed) return percent(returnRate);
  return (
    <span className="bad missedRate" data-tip={missed}>
      <Icon name="alert" size={12} />
      {percent(returnRate)}
      <span className="unseen">{missed}</span>
    </span>
  );
}

function StageTag({ row, words }: { readonly row: RoundRow; readonly words: Words['surveys'] }) {
  if (row.stage === 'report') return <StatusTag status="done">{words.list.finished}</StatusTag>;
  const tone = row.stage === 'plan' || row.stage === 'issue' ? 'neutral' : 'running';
  return (
    <Tag tone={tone} icon="dot">
      {words.stages[row.stage]}
    </Tag>
  );
}
