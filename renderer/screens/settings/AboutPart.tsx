import { figure } from '../../../preload/words/format';
import { Button } from '../../parts/Button';
import { QuietList } from '../../parts/QuietList';
import { Section } from '../../parts/Section';
import { SectionTitle } from '../../parts/SectionTitle';
import { useWords } from '../../parts/words';
import { useOffice } from '../../shell/office';
import { useRouter } from '../../shell/router';
import { momentWords } from './momentWords';

/** Which program this is and what it holds. */
export function AboutPart() {
  const { settings: all, shell } = useWords();
  const { names, ...words } = all.about;
  const { settings, user, today, version, counts, backup } = useOffice();
  const { go } = useRouter();
  return (
    <>
      <p className="secondary settingsSaid">{words.done}</p>
      <div className="settingsForm aboutPart">
        <Section>
          <SectionTitle title={words.program} />
          <QuietList
            items={[
              { name: names.version, value: `${shell.product} ${version}` },
              { name: names.today, value: today },
              {
                name: names.user,
                value: [user.name, shell.roles[user.role]].filter((part) => part !== '').join(' · '),
              },
            ]}
          />
        </Section>
        <Section>
          <SectionTitle title={words.holds} />
          <QuietList
            items={[
              { name: names.customers, value: figure(counts.customers) },
              { name: names.rounds, value: figure(counts.rounds) },
              { name: names.actions, value: figure(counts.openActions) },
              {
                name: names.backup,
                value:
                  backup.madeAt === null ? words.noBackup : momentWords(backup.madeAt, settings.timeZone),
              },
            ]}
          />
        </Section>
        <Section>
          <SectionTitle title={words.guide}>
            <Button kind="link" onPress={() => go({ screen: 'guide', params: {} })}>
              {words.guide}
            </Button>
          </SectionTitle>
          <p className="secondary">{words.guideWhy}</p>
        </Section>
      </div>
    </>
  );
}
