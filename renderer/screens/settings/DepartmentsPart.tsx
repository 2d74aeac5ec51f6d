import type { Output } from '../../../preload/contract';
import { shippedName } from '../../../preload/words/shipped/shippedName';
import { call } from '../../call';
import type { Column } from '../../parts/columns';
import { DataTable } from '../../parts/DataTable';
import { NextStep } from '../../parts/NextStep';
import { Problem } from '../../parts/Problem';
import { usePermission } from '../../parts/permission';
import { SectionTitle } from '../../parts/SectionTitle';
import { TwoColumns } from '../../parts/TwoColumns';
import { Waiting } from '../../parts/Waiting';
import { useLanguage, useWords } from '../../parts/words';
import { useToast } from '../../shell/toasts';
import { useAsk } from '../../useAsk';
import { useDoing } from '../../useDoing';
import { DepartmentTable } from './DepartmentTable';
import { type DutyRow, dutyRows } from './duties';

type Duties = Output<'settings.duties'>;
type Department = Duties['departments'][number];

/** Who answers for what, and what the departments are called here. */
export function DepartmentsPart() {
  const asked = useAsk('settings.duties', {});
  const templates = useAsk('surveys.templates', {});
  const words = useWords().settings.departments;
  const { language } = useLanguage();
  return (
    <Waiting asked={templates}>
      {({ templates: kept }) => (
        <Waiting asked={asked}>
          {(value) => (
            <Filled
              departments={value.departments}
              rows={dutyRows(
                value.duties,
                kept.map(({ template }) => template),
                words,
                language,
              )}
            />
          )}
        </Waiting>
      )}
    </Waiting>
  );
}

interface FilledProps {
  readonly departments: readonly Department[];
  readonly rows: readonly DutyRow[];
}

function Filled({ departments, rows }: FilledProps) {
  const words = useWords().settings.departments;
  const nobody = rows.filter(({ department }) => department === '').map(({ name }) => name);
  return (
    <>
      {nobody.length === 0 ? (
        <NextStep isDone more={words.more}>
          {words.done}
        </NextStep>
      ) : (
        <NextStep more={words.more}>{words.missing(nobody.join(' · '))}</NextStep>
      )}
      <TwoColumns
        sideWidth={400}
        main={<DutyTable departments={departments} rows={rows} />}
        side={<DepartmentTable rows={rows} />}
      />
    </>
  );
}

function DutyTable({ departments, rows }: FilledProps) {
  const words = useWords().settings.departments;
  const { language } = useLanguage();
  const toast = useToast();
  const { problem, run, forget } = useDoing();
  const assign = ({ duty, name, department: before }: DutyRow, department: string) =>
    void run(async () => {
      await call('settings.setDuty', { duty, department });
      const said = shippedName(
        departments.find(({ code }) => code === department)?.name ?? department,
        language,
      );
      toast({
        text: words.assigned(name, said),
        // A duty that had nobody cannot be given back to nobody.
        ...(before === '' ? {} : { undo: () => call('settings.setDuty', { duty, department: before }) }),
      });
    });
  const columns: readonly Column<DutyRow>[] = [
    { key: 'duty', title: words.dutyColumns.duty, width: 128, cell: ({ name }) => name },
    { key: 'what', title: words.dutyColumns.what, isQuiet: true, cell: ({ what }) => <Cut text={what} /> },
    {
      key: 'department',
      title: words.dutyColumns.department,
      width: 168,
      cell: (row) => (
        <DepartmentChoice
          row={row}
          departments={departments}
          onChoose={(department) => assign(row, department)}
        />
      ),
    },
  ];
  return (
    <>
      <SectionTitle title={words.duties} count={String(rows.length)} />
      <Problem problem={problem} onRetry={forget} />
      <DataTable
        label={words.duties}
        columns={columns}
        rows={rows}
        keyOf={({ duty }) => duty}
        rowHeight={40}
      />
    </>
  );
}

function Cut({ text }: { readonly text: string }) {
  return <span data-full={text}>{text}</span>;
}

interface DepartmentChoiceProps {
  readonly row: DutyRow;
  readonly departments: readonly Department[];
  readonly onChoose: (department: string) => void;
}

function DepartmentChoice({ row, departments, onChoose }: DepartmentChoiceProps) {
  const words = useWords().settings.departments;
  const { language } = useLanguage();
  const maySet = usePermission('settings.setDuty');
  const own = departments.find(({ code }) => code === row.department);
  if (!maySet) return own === undefined ? words.nobody : shippedName(own.name, language);
  return (
    <select
      className="input select"
      aria-label={`${words.dutyColumns.department}: ${row.name}`}
      value={row.department}
      onChange={({ target }) => target.value !== '' && onChoose(target.value)}
    >
      {row.department === '' && <option value="">{words.nobody}</option>}
      {departments.map(({ code, name }) => (
        <option key={code} value={code}>
          {shippedName(name, language)}
        </option>
      ))}
    </select>
  );
}
