import { CheckField } from '../../../parts/CheckField';
import { ChoiceField } from '../../../parts/ChoiceField';
import { Problem } from '../../../parts/Problem';
import { SectionTitle } from '../../../parts/SectionTitle';
import { useWords } from '../../../parts/words';
import { useOffice } from '../../../shell/office';
import { useMaySet } from '../../../shell/useMaySet';
import { useChangeSettings } from '../useChangeSettings';

/** What this plant does otherwise than the country. */
export function PlantDays() {
  const words = useWords().settings.calendar;
  const { settings } = useOffice();
  const maySaturdays = useMaySet('worksSaturdays');
  const mayZone = useMaySet('timeZone');
  const { isBusy, problem, change } = useChangeSettings();
  const zones = [...new Set([settings.timeZone, 'UTC', ...Intl.supportedValuesOf('timeZone')])].toSorted();
  return (
    <>
      <SectionTitle title={words.plant} />
      <CheckField
        isOn={settings.worksSaturdays}
        isDisabled={isBusy || !maySaturdays}
        onChange={(worksSaturdays) => change({ worksSaturdays })}
      >
        {words.worksSaturdays}
      </CheckField>
      <p className="small tertiary plantNote">{words.saturdaysNote}</p>
      <ChoiceField
        label={words.timeZone}
        hint={words.timeZoneNote}
        value={settings.timeZone}
        choices={zones.map((key) => ({ key, name: key.replaceAll('_', ' ') }))}
        isDisabled={isBusy || !mayZone}
        onChange={(timeZone) => change({ timeZone })}
      />
      <Problem problem={problem} onRetry={() => undefined} />
    </>
  );
}
