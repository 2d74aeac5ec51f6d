import { Button } from '../../parts/Button';
import { Icon } from '../../parts/icons';
import { LineList } from '../../parts/LineList';
import { QuietList } from '../../parts/QuietList';
import { Section } from '../../parts/Section';
import { SectionTitle } from '../../parts/SectionTitle';
import { useWords } from '../../parts/words';
import { BadRows } from './BadRows';
import { MendAlike } from './MendAlike';
import type { PreviewProps } from './Preview';
import { returnedIn } from './previewCounts';
import type { Wrong } from './wrongs';

interface PreviewSideProps extends PreviewProps {
  readonly wrongs: readonly Wrong[];
  /** The one whose rows are shown. */
  readonly reason: string | null;
  readonly onReason: (reason: string | null) => void;
}

export function PreviewSide(props: PreviewSideProps) {
  const words = useWords().importing;
  return (
    <>
      <Wrongs {...props} />
      <Section label={words.will.title}>
        <SectionTitle title={words.will.title} />
        <WillBe {...props} />
      </Section>
      <Section>
        <BadRows target={props.target} read={props.read} rows={props.counts.bad} />
        <p className="importPromise secondary small">
          <Icon name="undo" size={14} />
          <span>{words.promise}</span>
        </p>
      </Section>
    </>
  );
}

function Wrongs({ wrongs, counts, reason, onReason, read, importing }: PreviewSideProps) {
  const words = useWords().importing.wrong;
  const count = counts.bad === 0 ? undefined : words.count(counts.bad, read.preview.rejected.length);
  return (
    <Section label={words.title}>
      <SectionTitle title={words.title} count={count}>
        {reason !== null && (
          <Button kind="link" onPress={() => onReason(null)}>
            {words.showAll}
          </Button>
        )}
      </SectionTitle>
      {counts.bad === 0 && <p className="secondary">{words.none}</p>}
      <LineList
        label={words.title}
        lines={wrongs.map((wrong) => ({
          key: wrong.reason,
          start: (
            <span className="bad">
              <Icon name="close" size={14} />
            </span>
          ),
          main: (
            <>
              {wrong.reason} <span className="tertiary">{words.columns(wrong.fields)}</span>
            </>
          ),
          end: <b>{wrong.cells}</b>,
          isCurrent: wrong.reason === reason,
          onOpen: () => onReason(wrong.reason === reason ? null : wrong.reason),
        }))}
      />
      {reason !== null && <MendAlike importing={importing} read={read} reason={reason} />}
      {counts.bad > 0 && !read.canMend && read.mends.size === 0 && (
        <p className="secondary small importNote">{words.mendOutside}</p>
      )}
      {read.mends.size > 0 && (
        <p className="row importNote">
          <span className="secondary small">{words.mended(read.mends.size)}</span>
          <Button kind="link" isDisabled={importing.reading.isBusy} onPress={importing.restore}>
            {words.restore}
          </Button>
        </p>
      )}
    </Section>
  );
}

function WillBe({ target, read, counts }: PreviewProps) {
  const words = useWords().importing.will;
  const { added, updated, unchanged } = read.preview.counts;
  const rejected = counts.bad === 0 ? [] : [{ name: words.rejected, value: words.rows(counts.bad) }];
  const fates = [
    { name: words.added, value: words.rows(added) },
    { name: words.updated, value: words.rows(updated) },
    { name: words.unchanged, value: words.rows(unchanged) },
    ...rejected,
  ];
  if (target.channel !== 'surveys.importLedger') return <QuietList isSummary items={fates} />;
  const returned = returnedIn(read.preview);
  const forms = [
    { name: words.issued, value: words.forms(added + updated + unchanged) },
    ...(returned === null ? [] : [{ name: words.returned, value: words.forms(returned) }]),
  ];
  return <QuietList isSummary items={[...forms, ...fates]} />;
}
