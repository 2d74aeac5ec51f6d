import type { VerifiedTrail } from '../../../../preload/contract/history';
import { trailWords } from '../../../../preload/words/trailWords';
import { Button } from '../../../parts/Button';
import { Icon } from '../../../parts/icons';
import { useWords } from '../../../parts/words';
import { useOffice } from '../../../shell/office';
import { useRouter } from '../../../shell/router';
import { momentWords } from '../momentWords';

interface TrailBrokenProps {
  readonly check: VerifiedTrail;
  /** Elsewhere than on the trail's own page: the way there. */
  readonly isElsewhere?: boolean;
}

/** Calm: where it breaks, that work goes on, what to do. */
export function TrailBroken({ check: { firstBad }, isElsewhere = false }: TrailBrokenProps) {
  const all = useWords();
  const { page } = all.trail;
  const { settings } = useOffice();
  const { go } = useRouter();
  if (firstBad === null) return null;
  const says = trailWords(all, settings.language);
  const about = firstBad.record === '' ? '' : `${says.recordName(firstBad.record)} ${firstBad.key}`;
  const place = isElsewhere ? ('trail' as const) : ('backups' as const);
  return (
    <section className="message message-bad trailBroken" role="alert">
      <Icon name="alert" />
      <div className="messageText">
        <b>{all.trail.broken(says.wrong(firstBad))}</b>
        {firstBad.at !== null && (
          <p className="secondary">{page.brokenAt(momentWords(firstBad.at, settings.timeZone), about)}</p>
        )}
        <p className="secondary">{page.kept}</p>
        {!isElsewhere && (
          <ol className="settingsSteps">
            {page.todo.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
        )}
      </div>
      <Button isSmall onPress={() => go({ screen: 'settings', params: { part: place } })}>
        {isElsewhere ? page.openTrail : page.toBackups}
      </Button>
    </section>
  );
}
