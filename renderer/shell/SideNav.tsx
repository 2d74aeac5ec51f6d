import { isMoment, wallClock } from '../../db/model/day';
import type { OfficeSettings } from '../../preload/contract/settings';
import { figure, shortDay } from '../../preload/words/format';
import type { Words } from '../../preload/words/zh-CN';
import { Icon } from '../parts/icons';
import { useWords } from '../parts/words';
import { type SubjectEntry, subjects } from '../screens/subjects';
import { useOffice } from './office';
import { useRouter } from './router';

const GROUPS = ['start', 'work', 'look', 'house'] as const;

/** Only subjects that have a screen are shown. */
export function SideNav() {
  const words = useWords().shell;
  const office = useOffice();
  const { place, go } = useRouter();
  return (
    <nav className="sideNav" aria-label={words.navigation}>
      {GROUPS.map((group) => (
        <ul key={group} className={`navGroup navGroup-${group}`}>
          {subjects.map((entry) =>
            entry.group === group && entry.home !== undefined ? (
              <NavItem
                key={entry.subject}
                entry={entry}
                isHere={entry.screens.includes(place.screen)}
                onOpen={() => entry.home !== undefined && go(entry.home)}
              />
            ) : null,
          )}
        </ul>
      ))}
      <p className="sideFoot">
        <Icon name="database" size={14} />
        <span className="cut" data-full="">
          {backupWords(office, words)}
        </span>
      </p>
    </nav>
  );
}

interface NavItemProps {
  readonly entry: SubjectEntry;
  readonly isHere: boolean;
  readonly onOpen: () => void;
}

function NavItem({ entry: { subject, icon, count }, isHere, onOpen }: NavItemProps) {
  const words = useWords().shell;
  const office = useOffice();
  const counted = count?.(office) ?? 0;
  return (
    <li>
      <button
        type="button"
        className={isHere ? 'navItem navHere' : 'navItem'}
        aria-current={isHere ? 'page' : undefined}
        onClick={onOpen}
      >
        <Icon name={icon} />
        <span className="cut">{words.subjects[subject]}</span>
        {counted > 0 && <span className="navCount">{figure(counted)}</span>}
      </button>
    </li>
  );
}

/** The hour where it was today, else the day. */
function backupWords(
  { backup: { madeAt, isVerified }, settings, today }: OfficeSettings,
  words: Words['shell'],
): string {
  if (madeAt === null || !isMoment(madeAt)) return words.backup.none;
  const at = wallClock(madeAt, settings.timeZone);
  const when = at.day === today ? at.time.slice(0, 5) : shortDay(at.day);
  return isVerified ? words.backup.verified(when) : words.backup.made(when);
}
