import { Busy } from '../../parts/Busy';
import { Button } from '../../parts/Button';
import { EmptyState } from '../../parts/EmptyState';
import { PageHead } from '../../parts/PageHead';
import { StageLine } from '../../parts/StageLine';
import { useWords } from '../../parts/words';
import { useRouter } from '../../shell/router';
import type { Places } from '../places';
import { ChooseFile } from './ChooseFile';
import { Imported } from './Imported';
import type { ImportTarget } from './importCalls';
import { importStages } from './importStages';
import { MatchColumns } from './MatchColumns';
import { Preview } from './Preview';
import { previewCounts } from './previewCounts';
import { useImporting } from './useImporting';

/** A file of the office's comes in: found, read, shown with every wrong, mended, written, and undone as a whole. */
export function Import({ channel, round }: Places['imports']) {
  const words = useWords().importing;
  const { go } = useRouter();
  const title = words.channels[channel].title;
  if (channel === 'surveys.importLedger' && round === undefined) {
    return (
      <>
        <PageHead title={title} />
        <div className="importPlain">
          <EmptyState
            title={words.noRound}
            why={words.noRoundWhy}
            primary={{ label: words.toRounds, onPress: () => go({ screen: 'rounds', params: {} }) }}
          />
        </div>
      </>
    );
  }
  return <Steps channel={channel} {...(round !== undefined && { round })} />;
}

function Steps(target: ImportTarget) {
  const words = useWords().importing;
  const importing = useImporting(target);
  const { chosen, read, done } = importing;
  const isNothing = read === null && importing.columns === null;
  const counts = read === null ? null : previewCounts(read.preview);
  return (
    <>
      <Head
        target={target}
        onOtherFile={chosen === null ? undefined : importing.leaveFile}
        isDone={done !== null}
      />
      <StageLine label={words.steps.label} stages={importStages(importing, counts, words)} />
      {importing.columns !== null && (
        <MatchColumns target={target} importing={importing} found={importing.columns} />
      )}
      {read !== null && counts !== null && done === null && importing.columns === null && (
        <Preview target={target} importing={importing} read={read} counts={counts} />
      )}
      {read !== null && counts !== null && done !== null && (
        <Imported target={target} importing={importing} read={read} done={done} left={counts.bad} />
      )}
      {isNothing && importing.reading.isBusy && (
        <div className="importPlain">
          <Busy label={words.reading(chosen?.name ?? '')} />
        </div>
      )}
      {isNothing && !importing.reading.isBusy && <ChooseFile target={target} importing={importing} />}
    </>
  );
}

interface HeadProps {
  readonly target: ImportTarget;
  readonly onOtherFile: (() => void) | undefined;
  readonly isDone: boolean;
}

function Head({ target: { channel, round }, onOtherFile, isDone }: HeadProps) {
  const { importing: words, parts } = useWords();
  const { back } = useRouter();
  const { title, to } = words.channels[channel];
  return (
    <PageHead
      title={title}
      facts={round === undefined ? to : words.toRound(round)}
      actions={
        <>
          {onOtherFile !== undefined && <Button onPress={onOtherFile}>{words.otherFile}</Button>}
          <Button keys="Esc" onPress={back}>
            {isDone ? parts.close : words.cancel}
          </Button>
        </>
      }
    />
  );
}
