import { Button } from '../../parts/Button';
import { Icon } from '../../parts/icons';
import { LineList } from '../../parts/LineList';
import { QuietList } from '../../parts/QuietList';
import { Section } from '../../parts/Section';
import { SectionTitle } from '../../parts/SectionTitle';
import { useWords } from '../../parts/words';
import { BadRows } from './BadRows';
import type { Look } from './looks';
import { MendAlike } from './MendAlike';
import type { PreviewProps } from './Preview';
import { returnedIn } from './previewCounts';
import type { Wrong } from './wrongs';

interface PreviewSideProps extends PreviewProps {
  readonly wrongs: readonly Wrong[];
  readonly looks: readonly Look[];
  readonly only: Only | null;
  readonly onOnly: (only: Only | null) => void;
}

/** Whose rows alone are shown: those that are wrong for one reason, or to be looked at in one column. */
export interface Only {
  readonly reason?: string;
  readonly column?: number;
}

export function PreviewSide(props: PreviewSideProps) {
  const words = useWords().importing;
  return (
    <>
      <Wrongs {...props} />
      <Looks {...props} />
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

function Wrongs({ wrongs, counts, only, onOnly, read, importing }: PreviewSideProps) {
  const words = useWords().importing.wrong;
  const reason = only?.reason ?? null;
  const count = counts.bad === 0 ? undefined : words.count(counts.bad, read.preview.rejected.length);
  return (
    <Section label={words.title}>
      <SectionTitle title={words.title} count={count}>
        {reason !== null && (
          <Button kind="link" onPress={() => onOnly(null)}>
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
          onOpen: () => onOnly(wrong.reason === reason ? null : { reason: wrong.reason }),
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

/** What is taken all the same: another notation, or something that looks wrong. */
function Looks({ looks, counts, only, onOnly }: PreviewSideProps) {
  const { importing, parts } = useWords();
  const words = importing.looks;
  if (looks.length === 0) return null;
  return (
    <Section label={words.title}>
      <SectionTitle title={words.title} count={words.count(counts.look)} />
      <LineList
        label={words.title}
        lines={looks.map(({ column, header, first, rows }) => ({
          key: column,
          start: (
            <span className="warn">
              <Icon name="alert" size={14} />
            </span>
          ),
          main: (
            <>
              {header}{' '}
              <span className="tertiary">{first.warning ?? parts.import.readAs(first.readAs ?? '')}</span>
            </>
          ),
          end: <b>{rows.size}</b>,
          isCurrent: column === only?.column,
          onOpen: () => onOnly(column === only?.column ? null : { column }),
        }))}
      />
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
