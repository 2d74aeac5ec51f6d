import { isMoment, wallClock } from '../../../db/model/day';
import type { LastImport } from '../../../preload/contract/imports';
import { RefusalError } from '../../call';
import { Button } from '../../parts/Button';
import { DropFile } from '../../parts/DropFile';
import { Problem } from '../../parts/Problem';
import { RefusalBox } from '../../parts/RefusalBox';
import { Section } from '../../parts/Section';
import { SectionTitle } from '../../parts/SectionTitle';
import { TwoColumns } from '../../parts/TwoColumns';
import { useWords } from '../../parts/words';
import { useOffice } from '../../shell/office';
import { useAsk } from '../../useAsk';
import { useSaveFile } from '../useSaveFile';
import { blankTable } from './blankTable';
import type { ImportTarget } from './importCalls';
import { UndoImport } from './UndoImport';
import type { Importing } from './useImporting';

const KINDS = ['.xlsx', '.csv'];
const MOST_BYTES = 20 * 1024 * 1024;

interface ChooseFileProps {
  readonly target: ImportTarget;
  readonly importing: Importing;
}

export function ChooseFile({ target, importing }: ChooseFileProps) {
  const words = useWords().importing;
  const { drop, dropHint } = words.channels[target.channel];
  const { last } = useAsk('imports.last', { channel: target.channel }).value ?? { last: null };
  return (
    <TwoColumns
      sideWidth={296}
      main={
        <div className="importChoose">
          <Refused importing={importing} />
          <DropFile
            title={drop}
            hint={dropHint}
            kinds={KINDS}
            mostBytes={MOST_BYTES}
            onFile={importing.choose}
          />
          <p className="secondary">{words.choose}</p>
          <LastOne last={last} />
        </div>
      }
      side={<KnownColumns target={target} />}
    />
  );
}

/** Why the file was not read, and that another try costs nothing. */
function Refused({ importing: { chosen, reading, choose } }: Pick<ChooseFileProps, 'importing'>) {
  const words = useWords().importing;
  const { problem } = reading;
  if (problem instanceof RefusalError) return <RefusalBox title={problem.message} kept={words.refused} />;
  return <Problem problem={problem} onRetry={() => chosen !== null && choose(chosen)} />;
}

function KnownColumns({ target: { channel } }: { readonly target: ImportTarget }) {
  const words = useWords();
  const { channels, ...own } = words.importing;
  const blank = useSaveFile();
  const names = Object.values(channels[channel].fields);
  const isLedger = channel === 'surveys.importLedger';
  return (
    <Section label={own.columnsKnown}>
      <SectionTitle title={own.columnsKnown} />
      <p className="importColumnNames">
        {[...names, ...(isLedger ? [own.items] : [])].map((name) => (
          <span key={name} className="tag tag-neutral">
            {name}
          </span>
        ))}
      </p>
      <p className="secondary small">{own.columnsWhy}</p>
      {!isLedger && (
        <p className="importAction">
          <Button
            icon="download"
            isBusy={blank.isBusy}
            onPress={() => blank.save(() => blankTable(channel, words.importing))}
          >
            {own.blank}
          </Button>
        </p>
      )}
      <Problem problem={blank.problem} onRetry={() => undefined} />
    </Section>
  );
}

/** What came in before can still be taken back. */
function LastOne({ last }: { readonly last: LastImport | null }) {
  const words = useWords().importing.last;
  const { timeZone } = useOffice().settings;
  if (last === null || !last.canUndo || !isMoment(last.importedAt)) return null;
  const { day, time } = wallClock(last.importedAt, timeZone);
  return (
    <Section label={words.title}>
      <SectionTitle title={words.title} count={words.of(last.fileName, day, time.slice(0, 5))} />
      <UndoImport batch={last} onUndone={() => undefined} />
    </Section>
  );
}
