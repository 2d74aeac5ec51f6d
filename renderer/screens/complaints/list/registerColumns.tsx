import { STEP_SIGNS } from '../../../../db/model/complaints/stepSigns';
import { type Day, daysBetween } from '../../../../db/model/day';
import type { RegisterRow } from '../../../../preload/contract/complaintRegister';
import type { Words } from '../../../../preload/words/zh-CN';
import type { Column } from '../../../parts/columns';
import { StatusTag } from '../../../parts/StatusTag';

interface RegisterWords {
  readonly list: Words['complaintList'];
  readonly complaints: Words['complaints'];
}

const LESSER: readonly string[] = ['part', 'partName', 'department', 'reply'];

export function registerColumns(
  words: RegisterWords,
  today: Day,
  isNarrow: boolean,
): readonly Column<RegisterRow>[] {
  return allColumns(words, today).filter(({ key }) => !isNarrow || !LESSER.includes(key));
}

function allColumns({ list, complaints }: RegisterWords, today: Day): readonly Column<RegisterRow>[] {
  const { columns, states } = complaints;
  return [
    { key: 'receivedOn', title: columns.receivedOn, width: 92, isCode: true, cell: (row) => row.receivedOn },
    { key: 'code', title: columns.code, width: 108, isCode: true, cell: (row) => row.code },
    { key: 'problem', title: columns.problem, cell: (row) => row.problem },
    { key: 'customer', title: columns.customer, cell: (row) => `${row.customer} ${row.customerName}` },
    { key: 'part', title: columns.part, width: 92, isCode: true, cell: (row) => row.part },
    { key: 'partName', title: list.partName, width: 96, isQuiet: true, cell: (row) => row.partName },
    { key: 'department', title: columns.department, width: 84, isQuiet: true, cell: (row) => row.department },
    { key: 'state', title: columns.state, width: 76, cell: (row) => states[row.state] },
    { key: 'reply', title: list.reply, width: 112, isCode: true, cell: (row) => replyDay(row, list) },
    {
      key: 'late',
      title: list.lateColumn,
      width: 216,
      cell: (row) => <Late row={row} words={list} today={today} />,
    },
  ];
}

/** When the report went out, or until when it has to. */
function replyDay({ repliedOn, replyDueOn, state }: RegisterRow, words: Words['complaintList']): string {
  if (repliedOn !== null) return repliedOn;
  return state === 'open' ? words.dueOn(replyDueOn) : '';
}

interface LateProps {
  readonly row: RegisterRow;
  readonly words: Words['complaintList'];
  readonly today: Day;
}

/** At most two tags: the report’s, and the worst of the minute clocks’. On time says nothing. */
function Late({ row: { reply, replyDueOn, repliedOn, lateClocks }, words, today }: LateProps) {
  const worst = lateClocks.toSorted((left, right) => right.minutesLate - left.minutesLate)[0];
  const days = daysBetween(replyDueOn, repliedOn ?? today);
  return (
    <span className="row lateTags">
      {reply === 'late' && <StatusTag status="late">{words.replyLate(days)}</StatusTag>}
      {worst !== undefined && (
        <StatusTag status="late">{words.clockLate(STEP_SIGNS[worst.step], worst.minutesLate)}</StatusTag>
      )}
    </span>
  );
}
