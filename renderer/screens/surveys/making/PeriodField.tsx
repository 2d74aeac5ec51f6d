import { Button } from '../../../parts/Button';
import { Field } from '../../../parts/Field';
import { isComposing } from '../../../parts/keys';
import { useWords } from '../../../parts/words';
import { movedPeriod, type SurveyPeriod } from '../period';

interface PeriodFieldProps {
  readonly value: SurveyPeriod;
  readonly onChange: (value: SurveyPeriod) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** A quarter (or whatever the rule set asks by) that the arrow keys move. */
export function PeriodField({ value, onChange }: PeriodFieldProps) {
  const words = useWords();
  const { fields } = words.newRound;
  const name = words.surveys.periodNames[value.frequency](value.year, value.part);
  return (
    <Field label={fields.period} hint={fields.periodHint}>
      {(ids) => (
        <span className="periodField">
          <Button
            kind="quiet"
            icon="back"
            label={fields.earlier}
            onPress={() => onChange(movedPeriod(value, -1))}
          />
          <span
            {...ids}
            role="spinbutton"
            tabIndex={0}
            className="input periodName"
            aria-label={fields.period}
            aria-valuetext={name}
            aria-valuenow={value.part}
            onKeyDown={(event) => {
              const step = STEPS[event.key];
              if (step === undefined || isComposing(event.nativeEvent)) return;
              event.preventDefault();
              onChange(movedPeriod(value, step));
            }}
          >
            {name}
          </span>
          <Button
            kind="quiet"
            icon="arrow"
            label={fields.later}
            onPress={() => onChange(movedPeriod(value, 1))}
          />
        </span>
      )}
    </Field>
  );
}
