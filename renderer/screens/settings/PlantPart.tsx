import type { Settings } from '../../../preload/contract/settings';
import { NextStep } from '../../parts/NextStep';
import { Problem } from '../../parts/Problem';
import { Section } from '../../parts/Section';
import { SectionTitle } from '../../parts/SectionTitle';
import { TextField } from '../../parts/TextField';
import { useFormSteps } from '../../parts/useFormSteps';
import { useWords } from '../../parts/words';
import { useOffice } from '../../shell/office';
import { useMaySet } from '../../shell/useMaySet';
import { LogoField } from './LogoField';
import { useChangeSettings } from './useChangeSettings';

const NAMES = ['plantName', 'plantNameTw', 'plantNameEn', 'plantAddress'] as const;
const REACH = ['plantEmail', 'plantFax'] as const;
const FIELDS = [...NAMES, ...REACH, 'plantLogo'] as const;
/** Missed when empty. Another name in 繁體 is only for plants that have one. */
const WANTED = FIELDS.filter((name) => name !== 'plantNameTw');
const MOST = 200;

type PlantField = (typeof FIELDS)[number];
type Plant = Readonly<Record<PlantField, string>>;

/** What heads every form and report. */
export function PlantPart() {
  const words = useWords().settings.plant;
  const { settings } = useOffice();
  const may = useMaySet('plantName');
  const form = useFormSteps<Partial<Plant>>({});
  const typed = form.value;
  const { isBusy, problem, change } = useChangeSettings();
  const plant: Plant = { ...settings, ...typed };
  const changed = FIELDS.filter((name) => plant[name] !== settings[name]);
  const save = () =>
    change(Object.fromEntries(changed.map((name) => [name, plant[name].trim()])), () => form.restart({}));
  const field = (name: Exclude<PlantField, 'plantLogo'>) => (
    <TextField
      key={name}
      label={words.fields[name]}
      hint={hintOf(name, words.hints)}
      value={plant[name]}
      isRequired={name === 'plantName'}
      isDisabled={!may}
      mostCharacters={MOST}
      onChange={(value) => form.change({ ...typed, [name]: value })}
    />
  );
  return (
    <>
      {form.keys}
      <PlantNext
        settings={settings}
        changed={changed.length}
        save={{ isBusy, isDisabled: !may || plant.plantName.trim() === '', onPress: save }}
      />
      <Problem problem={problem} onRetry={save} />
      <div className="settingsForm">
        <Section>
          <SectionTitle title={words.names} />
          {NAMES.map(field)}
        </Section>
        <Section>
          <SectionTitle title={words.reach} />
          <div className="settingsPair">{REACH.map(field)}</div>
        </Section>
        <Section>
          <SectionTitle title={words.fields.plantLogo} />
          <LogoField
            value={plant.plantLogo}
            isDisabled={!may}
            onChange={(plantLogo) => form.change({ ...typed, plantLogo })}
          />
        </Section>
      </div>
    </>
  );
}

function hintOf(name: PlantField, hints: Readonly<Record<string, string>>): string | undefined {
  return hints[name];
}

interface PlantNextProps {
  readonly settings: Settings;
  readonly changed: number;
  readonly save: {
    readonly isBusy: boolean;
    readonly isDisabled: boolean;
    readonly onPress: () => void;
  };
}

function PlantNext({ settings, changed, save }: PlantNextProps) {
  const words = useWords().settings.plant;
  if (changed > 0 || settings.plantName === '') {
    return (
      <NextStep action={{ label: words.save, keys: 'Ctrl Enter', asks: 'settings.change', ...save }}>
        {changed > 0 ? words.changed(changed) : words.missing}
      </NextStep>
    );
  }
  const blank = WANTED.filter((name) => settings[name] === '').map((name) => words.fields[name]);
  return (
    <NextStep isDone more={blank.length === 0 ? undefined : words.blank(blank.join(' · '))}>
      {words.done}
    </NextStep>
  );
}
