import { LANGUAGES } from '../../../preload/words/language';
import { CheckField } from '../../parts/CheckField';
import { ChoiceCards } from '../../parts/ChoiceCards';
import { Problem } from '../../parts/Problem';
import { Section } from '../../parts/Section';
import { SectionTitle } from '../../parts/SectionTitle';
import { useLanguage, useWords } from '../../parts/words';
import { useOffice } from '../../shell/office';
import { useShell } from '../../shell/shellContext';
import { useMaySet } from '../../shell/useMaySet';
import { useChangeSettings } from './useChangeSettings';

const THEMES = ['system', 'light', 'dark'] as const;

/** The same two choices as behind the user's name, with what they mean. */
export function LookPart() {
  const { settings, shell } = useWords();
  const words = settings.look;
  const { theme, choose } = useShell();
  const { language, speak } = useLanguage();
  return (
    <>
      <p className="secondary settingsSaid">
        {words.done} {words.paper}
      </p>
      <div className="settingsForm">
        <Section>
          <SectionTitle title={shell.appearance.title} />
          <ChoiceCards
            label={shell.appearance.title}
            columns={3}
            value={theme}
            cards={THEMES.map((key) => ({ key, name: shell.appearance[key], note: words.notes[key] }))}
            onChoose={(key) => choose({ theme: key })}
          />
        </Section>
        <Section>
          <SectionTitle title={shell.language.title} />
          <ChoiceCards
            label={shell.language.title}
            columns={3}
            value={language}
            cards={LANGUAGES.map((key) => ({ key, name: shell.language[key] }))}
            onChoose={speak}
          />
        </Section>
        <Reminders />
      </div>
    </>
  );
}

const REMINDERS = ['notifications', 'sound', 'staysInTray'] as const;

function Reminders() {
  const words = useWords().reminders.settings;
  const { settings } = useOffice();
  const maySet = useMaySet('notifications');
  const { problem, change } = useChangeSettings();
  return (
    <Section>
      <SectionTitle title={words.title} />
      <Problem problem={problem} onRetry={() => change({})} />
      {REMINDERS.map((name) => (
        <CheckField
          key={name}
          isOn={settings[name]}
          isDisabled={!maySet}
          onChange={(isOn) => change({ [name]: isOn })}
        >
          {words[name]}
        </CheckField>
      ))}
    </Section>
  );
}
