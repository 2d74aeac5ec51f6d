import { LANGUAGES } from '../../../preload/words/language';
import { ChoiceCards } from '../../parts/ChoiceCards';
import { Field } from '../../parts/Field';
import { Section } from '../../parts/Section';
import { SectionTitle } from '../../parts/SectionTitle';
import { TextField } from '../../parts/TextField';
import { useLanguage, useWords } from '../../parts/words';

interface Plant {
  readonly plantName: string;
  readonly plantNameEn: string;
}

interface PlantFieldsProps {
  readonly plant: Plant;
  readonly onChange: (plant: Plant) => void;
}

const MOST = 200;

/** Whose office it is. The language is spoken at once. */
export function PlantFields({ plant, onChange }: PlantFieldsProps) {
  const words = useWords();
  const { language, speak } = useLanguage();
  const { plant: fields } = words.firstStart;
  return (
    <Section>
      <SectionTitle title={fields.title} />
      <div className="startFields">
        <Field label={fields.name} hint={fields.nameHint} isRequired>
          {(ids) => (
            <input
              type="text"
              className="input"
              {...ids}
              // Whoever sees this page wants to type the name.
              ref={focusOnce}
              maxLength={MOST}
              value={plant.plantName}
              onChange={({ target }) => onChange({ ...plant, plantName: target.value })}
            />
          )}
        </Field>
        <TextField
          label={fields.nameEn}
          hint={fields.nameEnHint}
          value={plant.plantNameEn}
          mostCharacters={MOST}
          onChange={(plantNameEn) => onChange({ ...plant, plantNameEn })}
        />
      </div>
      <ChoiceCards
        label={fields.language}
        columns={3}
        value={language}
        cards={LANGUAGES.map((key) => ({ key, name: words.shell.language[key] }))}
        onChoose={speak}
      />
    </Section>
  );
}

function focusOnce(input: HTMLInputElement | null): void {
  input?.focus();
}
