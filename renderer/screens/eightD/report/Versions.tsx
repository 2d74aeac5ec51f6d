import { wallClock } from '../../../../db/model/day';
import type { EightDIssue } from '../../../../preload/contract/eightDIssues';
import { Button } from '../../../parts/Button';
import { LineList } from '../../../parts/LineList';
import { SectionTitle } from '../../../parts/SectionTitle';
import { Tag } from '../../../parts/Tag';
import { useWords } from '../../../parts/words';
import { useOffice } from '../../../shell/office';

interface VersionsProps {
  readonly issues: readonly EightDIssue[];
  readonly onOpen: (issue: string) => void;
  readonly onJudge: (issue: EightDIssue) => void;
}

const TONES = { '': 'neutral', accepted: 'good', rejected: 'bad' } as const;

/** What was sent, as it was sent, and what the customer said to it. */
export function Versions({ issues, onOpen, onJudge }: VersionsProps) {
  const words = useWords().eightDSend;
  const { settings } = useOffice();
  return (
    <>
      <SectionTitle title={words.versions} />
      {issues.length === 0 && <p className="tertiary">{words.none}</p>}
      <LineList
        label={words.versions}
        lines={issues.map((issue) => ({
          key: issue.id,
          main: lineOf(issue, words, settings.timeZone),
          onOpen: () => onOpen(issue.id),
          end: (
            <>
              <Tag tone={TONES[issue.judgement]}>{words.judgements[issue.judgement]}</Tag>
              <Button kind="link" asks="eightD.judge" onPress={() => onJudge(issue)}>
                {words.judge}
              </Button>
            </>
          ),
        }))}
      />
    </>
  );
}

function lineOf(
  issue: EightDIssue,
  words: ReturnType<typeof useWords>['eightDSend'],
  timeZone: string,
): string {
  const { version, cycle, stage, format, language, sentAt, sentTo, judgedOn, remarks } = issue;
  return [
    words.version(version, cycle),
    sentAt === null ? '' : wallClock(sentAt, timeZone).day,
    ...[words.stages[stage], words.languages[language], words.formats[format], sentTo],
    judgedOn ?? '',
    remarks,
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
