import type { FileColumns } from '../../../preload/contract/imports';
import { ChoiceField } from '../../parts/ChoiceField';
import { useWords } from '../../parts/words';
import type { ChosenPlace } from './importCalls';

interface HeaderPlaceProps {
  readonly found: FileColumns;
  readonly onChoose: (place: ChosenPlace) => void;
  readonly isBusy: boolean;
}

/** In which sheet and under which row the table stands. */
export function HeaderPlace({ found, onChoose, isBusy }: HeaderPlaceProps) {
  const words = useWords().importing.match;
  const { sheets, sheet, headerRow, firstRows } = found;
  return (
    <div className="matchPlace">
      {sheets.length > 1 && (
        <ChoiceField
          label={words.sheet}
          value={String(sheet)}
          choices={sheets.map((name, at) => ({ key: String(at), name }))}
          isDisabled={isBusy}
          onChange={(chosen) => onChoose({ sheet: Number(chosen) })}
        />
      )}
      <ChoiceField
        label={words.headerRow}
        value={String(headerRow)}
        choices={firstRows.map(({ row, texts }) => ({
          key: String(row),
          name: words.row(row, texts),
        }))}
        isDisabled={isBusy}
        onChange={(chosen) => onChoose({ sheet, headerRow: Number(chosen) })}
      />
    </div>
  );
}
