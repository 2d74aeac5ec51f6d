import { useState } from 'react';
import type { FileColumns } from '../../../preload/contract/imports';
import { Busy } from '../../parts/Busy';
import { columnLetter } from '../../parts/importRows';
import { LineList } from '../../parts/LineList';
import { NextStep } from '../../parts/NextStep';
import { Problem } from '../../parts/Problem';
import { Section } from '../../parts/Section';
import { SectionTitle } from '../../parts/SectionTitle';
import { TwoColumns } from '../../parts/TwoColumns';
import { useWords } from '../../parts/words';
import { fieldName } from './fieldNames';
import { HeaderPlace } from './HeaderPlace';
import type { ImportTarget } from './importCalls';
import { MatchTable } from './MatchTable';
import { type Matching, matchingOf, missingIn, tableOf, unusedIn, withColumn } from './matching';
import type { Importing } from './useImporting';

interface MatchColumnsProps {
  readonly target: ImportTarget;
  readonly importing: Importing;
  readonly found: FileColumns;
}

/** Which sheet, which header row, which column is which field: found, and put right by hand. */
export function MatchColumns({ target, importing, found }: MatchColumnsProps) {
  return (
    <Matched key={`${found.sheet} ${found.headerRow}`} target={target} importing={importing} found={found} />
  );
}

function Matched({ target, importing, found }: MatchColumnsProps) {
  const words = useWords().importing;
  const [matching, setMatching] = useState<Matching>(() => matchingOf(found));
  const { reading } = importing;
  const take = () => importing.takeColumns(tableOf(found, matching));
  return (
    <>
      <MatchNext target={target} importing={importing} found={found} matching={matching} onTake={take} />
      {reading.isBusy && <Busy label={words.reading(importing.chosen?.name ?? '')} />}
      <Problem problem={reading.problem} onRetry={take} />
      <TwoColumns
        sideWidth={296}
        main={
          <>
            <HeaderPlace found={found} onChoose={importing.openColumns} isBusy={reading.isBusy} />
            <MatchTable
              channel={target.channel}
              found={found}
              matching={matching}
              onMatch={(field, column) => setMatching(withColumn(matching, field, column))}
            />
          </>
        }
        side={<Unused found={found} matching={matching} />}
      />
    </>
  );
}

interface MatchNextProps extends MatchColumnsProps {
  readonly matching: Matching;
  readonly onTake: () => void;
}

function MatchNext({ target, importing, found, matching, onTake }: MatchNextProps) {
  const { importing: words } = useWords();
  const { match } = words;
  const missing = missingIn(found, matching).map(
    ({ field }) => fieldName(target.channel, field, words) ?? '',
  );
  const isWhole = missing.length === 0;
  return (
    <NextStep
      more={isWhole ? match.remembered : undefined}
      action={{
        label: match.take,
        keys: 'Ctrl Enter',
        isDisabled: !isWhole || importing.reading.isBusy,
        onPress: onTake,
      }}
    >
      <b>{isWhole ? match.whole : match.missing(words.grid.list(missing))}</b>
    </NextStep>
  );
}

/** Columns of the file that nobody needs, with what stands in them: a field may be waiting there. */
function Unused({ found, matching }: Pick<MatchNextProps, 'found' | 'matching'>) {
  const words = useWords().importing.match;
  const unused = unusedIn(found, matching);
  return (
    <Section label={words.unused}>
      <SectionTitle title={words.unused} count={unused.length} />
      {unused.length === 0 && <p className="secondary">{words.noUnused}</p>}
      <LineList
        label={words.unused}
        lines={unused.map(({ index, header, samples }) => ({
          key: index,
          start: <span className="code tertiary">{columnLetter(index)}</span>,
          main: (
            <>
              {header === '' ? <span className="tertiary">{words.noHeader}</span> : header}{' '}
              <span className="tertiary">{words.samples(samples)}</span>
            </>
          ),
        }))}
      />
    </Section>
  );
}
