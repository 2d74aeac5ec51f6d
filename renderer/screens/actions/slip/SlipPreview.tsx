import type { SlipProblem } from '../../../../db/model/actions/slipSheet';
import type { SlipChange, SlipRead } from '../../../../preload/contract/slips';
import { NONE } from '../../../../preload/words/format';
import type { Words } from '../../../../preload/words/zh-CN';
import { CheckField } from '../../../parts/CheckField';
import type { Column } from '../../../parts/columns';
import { DataTable } from '../../../parts/DataTable';
import { SectionTitle } from '../../../parts/SectionTitle';
import { useWords } from '../../../parts/words';
import { useOffice } from '../../../shell/office';
import { momentWords } from '../../settings/momentWords';

interface SlipPreviewProps {
  readonly read: SlipRead;
  /** The action on whose page it is shown. */
  readonly on?: string | undefined;
  readonly isAnswered: boolean;
  readonly onAnswered: (isAnswered: boolean) => void;
}

export function SlipPreview({ read, on, isAnswered, onAnswered }: SlipPreviewProps) {
  const words = useWords();
  const own = words.slip.screen.take;
  const { settings } = useOffice();
  const { slip, action, returnedAt, changes, problems } = read;
  return (
    <div className="slipPreview">
      <p>
        <b>{own.of(slip, action.department)}</b>
        {returnedAt !== null && (
          <span className="secondary"> {own.back(momentWords(returnedAt, settings.timeZone))}</span>
        )}
      </p>
      {on !== undefined && on !== action.id && <p className="warn">{own.another(action.code)}</p>}
      <Problems problems={problems} words={words} />
      {changes.length === 0 ? (
        <p className="secondary">{own.same}</p>
      ) : (
        <>
          <SectionTitle title={own.changes(changes.length)} />
          <div className="slipChanges">
            <DataTable
              label={own.changes(changes.length)}
              columns={changeColumns(words)}
              rows={changes}
              keyOf={({ cell }) => cell}
              rowHeight={28}
            />
          </div>
        </>
      )}
      <Answer read={read} isAnswered={isAnswered} onAnswered={onAnswered} />
    </div>
  );
}

function Problems({ problems, words }: { readonly problems: readonly SlipProblem[]; readonly words: Words }) {
  if (problems.length === 0) return null;
  const own = words.slip.screen.take;
  return (
    <>
      <SectionTitle title={own.problems(problems.length)} />
      <ul className="slipProblems">
        {problems.map((problem) => (
          <li key={`${problem.cell} ${problem.code}`} className={problem.stops ? 'bad' : 'warn'}>
            {problem.cell !== null && <b>{problem.cell} </b>}
            {problem.cell !== null && `${fieldName(problem, words)}：`}
            {words.slip.problems[problem.code]}
            {problem.text !== '' && problem.cell !== null && <q>{problem.text}</q>}
          </li>
        ))}
      </ul>
      {problems.some(({ stops, cell }) => stops && cell !== null) && <p className="bad">{own.stops}</p>}
    </>
  );
}

function Answer({ read, isAnswered, onAnswered }: SlipPreviewProps) {
  const { slip, actionRecord } = useWords();
  const own = slip.screen.take;
  const { action, mayAnswer, missing } = read;
  if (mayAnswer)
    return (
      <CheckField isOn={isAnswered} onChange={onAnswered}>
        {own.answer}
      </CheckField>
    );
  if (missing.length === 0 || (action.state !== 'open' && action.state !== 'ineffective')) return null;
  const lacks = missing.map((one) => actionRecord.missing[one]).join(actionRecord.and);
  return <p className="secondary">{own.incomplete(lacks)}</p>;
}

function changeColumns(words: Words): readonly Column<SlipChange>[] {
  const { columns } = words.slip.screen.take;
  const shown = (change: SlipChange, text: string) =>
    change.field === 'kind' ? kindWords(text, words) : text === '' ? NONE : text;
  return [
    { key: 'cell', title: columns.cell, width: 64, isCode: true, cell: ({ cell }) => cell },
    {
      key: 'field',
      title: columns.field,
      width: 150,
      isQuiet: true,
      cell: (change) => fieldName(change, words),
    },
    {
      key: 'was',
      title: columns.was,
      width: 190,
      isQuiet: true,
      cell: (change) => shown(change, change.old),
    },
    { key: 'now', title: columns.now, cell: (change) => <b>{shown(change, change.new)}</b> },
  ];
}

function kindWords(kind: string, { slip }: Words): string {
  const kinds: Readonly<Record<string, string>> = slip.measures.kinds;
  return kinds[kind] ?? NONE;
}

function fieldName(
  { field, number }: Pick<SlipProblem, 'field' | 'number'>,
  { slip: { fields, screen } }: Words,
): string {
  if (number === null || field === 'code') return fields[field];
  return field === 'why' ? screen.take.why(number) : screen.take.measure(number, fields[field]);
}
