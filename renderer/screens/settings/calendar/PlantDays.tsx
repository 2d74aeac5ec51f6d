import { CheckField } from '../../../parts/CheckField';
import { Problem } from '../../../parts/Problem';
import { SectionTitle } from '../../../parts/SectionTitle';
import { useWords } from '../../../parts/words';
import { useOffice } from '../../../shell/office';
import { useMaySet } from '../../../shell/useMaySet';
import { useChangeSettings } from '../useChangeSettings';
import { ZoneField } from './ZoneField';

/** What this plant does otherwise than the country. */
export function PlantDays() {
  const words = useWords().settings.calendar;
  const { settings } = useOffice();
  const maySaturdays = useMaySet('worksSaturdays');
  const mayZone = useMaySet('timeZone');
  const { isBusy, problem, change } = useChangeSettings();
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
      <ZoneField
        value={settings.timeZone}
        isDisabled={isBusy || !mayZone}
        onChange={(timeZone) => change({ timeZone })}
      />
      <Problem problem={problem} onRetry={() => undefined} />
    </>
  );
}
