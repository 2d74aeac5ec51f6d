import type { FileColumn, FileColumns, MatchedField } from '../../../preload/contract/imports';
import { columnLetter } from '../../parts/importRows';
import { Tag } from '../../parts/Tag';
import { useWords } from '../../parts/words';
import type { ImportChannel } from './channels';
import { fieldName } from './fieldNames';
import { inMatchingOrder, type Matching } from './matching';

interface MatchTableProps {
  readonly channel: ImportChannel;
  readonly found: FileColumns;
  readonly matching: Matching;
  readonly onMatch: (field: string, column: number | null) => void;
}

/** A row for each field: its column, what stands in it, how it was found. */
export function MatchTable({ channel, found, matching, onMatch }: MatchTableProps) {
  const words = useWords().importing.match;
  return (
    <div className="dataTable matchTable">
      <table aria-label={words.label}>
        <colgroup>
          <col className="matchField" />
          <col className="matchColumn" />
          <col />
          <col className="matchBy" />
        </colgroup>
        <thead>
          <tr>
            <th>{words.field}</th>
            <th>{words.column}</th>
            <th>{words.content}</th>
            <th>{words.by}</th>
          </tr>
        </thead>
        <tbody>
          {inMatchingOrder(found).map((field) => (
            <MatchRow
              key={field.field}
              channel={channel}
              field={field}
              columns={found.columns}
              column={found.columns.find(({ index }) => index === matching.get(field.field))}
              onMatch={onMatch}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface MatchRowProps extends Pick<MatchTableProps, 'channel' | 'onMatch'> {
  readonly field: MatchedField;
  readonly columns: readonly FileColumn[];
  readonly column: FileColumn | undefined;
}

function MatchRow({ channel, field, columns, column, onMatch }: MatchRowProps) {
  const { importing } = useWords();
  const words = importing.match;
  const name = fieldName(channel, field.field, importing) ?? field.field;
  const isMissing = field.isRequired && column === undefined;
  return (
    <tr>
      <td data-full="">
        <span className={column === undefined ? 'secondary' : undefined}>{name}</span>
        {field.isRequired && <span className="fieldRequired"> *</span>}
        {field.text !== null && <span className="tertiary"> {field.text}</span>}
      </td>
      <td>
        <select
          className={`input select ${lookOf(isMissing, column)}`}
          aria-label={words.columnOf(name)}
          aria-invalid={isMissing}
          value={column?.index ?? NONE}
          onChange={({ target }) => onMatch(field.field, columns[target.selectedIndex - 1]?.index ?? null)}
        >
          <option value={NONE}>{isMissing ? words.choose : words.notUsed}</option>
          {columns.map(({ index, header, samples }) => (
            <option key={index} value={index}>
              {words.option(columnLetter(index), header, samples)}
            </option>
          ))}
        </select>
      </td>
      <td className="secondary" data-full="">
        {column === undefined ? '' : words.samples(column.samples)}
      </td>
      <td>
        <FoundBy field={field} column={column} />
      </td>
    </tr>
  );
}

const NONE = '';

function lookOf(isMissing: boolean, column: FileColumn | undefined): string {
  if (isMissing) return 'matchMissing';
  return column === undefined ? 'matchUnused' : '';
}

function FoundBy({ field, column }: Pick<MatchRowProps, 'field' | 'column'>) {
  const words = useWords().importing.match;
  if (column === undefined) return field.isRequired ? <Tag tone="bad">{words.needed}</Tag> : null;
  if (column.index !== field.column) return <Tag tone="running">{words.byHand}</Tag>;
  return <span className="tertiary">{field.by === 'memory' ? words.byMemory : words.byWords}</span>;
}
