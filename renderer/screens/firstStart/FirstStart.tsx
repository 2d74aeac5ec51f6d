import { useState } from 'react';
import type { RuleSet } from '../../../db/model/surveys/ruleSet';
import { call } from '../../call';
import { EmptyState } from '../../parts/EmptyState';
import { NextStep } from '../../parts/NextStep';
import { PageHead } from '../../parts/PageHead';
import { Problem } from '../../parts/Problem';
import { TwoColumns } from '../../parts/TwoColumns';
import { Waiting } from '../../parts/Waiting';
import { useWords } from '../../parts/words';
import { useOffice } from '../../shell/office';
import { useRouter } from '../../shell/router';
import { useMaySet } from '../../shell/useMaySet';
import { useAsk } from '../../useAsk';
import { useDoing } from '../../useDoing';
import { ruleSetTitle } from '../surveys/grades';
import { OtherWays } from './OtherWays';
import { PlantFields } from './PlantFields';
import { RuleSetFields } from './RuleSetFields';

/** A blank office is asked once what it is: whose, by which rules; or it looks at the sample first. */
export function FirstStart() {
  const words = useWords().firstStart;
  const { isBlank } = useOffice();
  const [wasBlank] = useState(isBlank);
  const asked = useAsk('settings.ruleSets', {});
  return (
    <>
      <PageHead title={words.title} facts={words.facts} />
      {wasBlank ? (
        <Waiting asked={asked}>{({ ruleSets }) => <Start ruleSets={ruleSets} />}</Waiting>
      ) : (
        <Started />
      )}
    </>
  );
}

function Start({ ruleSets }: { readonly ruleSets: readonly RuleSet[] }) {
  const words = useWords().firstStart.next;
  const { settings } = useOffice();
  const may = useMaySet('plantName');
  const { replace } = useRouter();
  const { isBusy, problem, run } = useDoing();
  const [plant, setPlant] = useState({ plantName: '', plantNameEn: '' });
  const [ruleSet, setRuleSet] = useState(settings.ruleSet);
  const chosen = ruleSets.find(({ code }) => code === ruleSet) ?? ruleSets[0];
  const name = plant.plantName.trim();
  const start = () =>
    void run(async () => {
      const { language } = settings;
      await call('settings.change', {
        plantName: name,
        plantNameEn: plant.plantNameEn.trim(),
        language,
        ...(chosen && { ruleSet: chosen.code }),
      });
      replace({ screen: 'customers', params: {} });
    });
  return (
    <>
      <NextStep
        more={name === '' ? undefined : words.readyMore}
        action={{
          label: words.start,
          keys: 'Ctrl Enter',
          isBusy,
          isDisabled: !may || name === '',
          onPress: start,
        }}
      >
        {name === '' || chosen === undefined
          ? words.name
          : words.ready(name, ruleSetTitle(chosen, settings.language))}
      </NextStep>
      <Problem problem={problem} onRetry={start} />
      <TwoColumns
        sideWidth={356}
        main={
          <>
            <PlantFields plant={plant} onChange={setPlant} />
            <RuleSetFields ruleSets={ruleSets} chosen={chosen} onChoose={setRuleSet} />
          </>
        }
        side={<OtherWays />}
      />
    </>
  );
}

/** Somebody comes back here by hand: nothing is asked twice. */
function Started() {
  const words = useWords().firstStart.started;
  const { go } = useRouter();
  return (
    <div className="startedAlready">
      <EmptyState
        title={words.title}
        why={words.why}
        primary={{ label: words.today, onPress: () => go({ screen: 'today', params: {} }) }}
        other={{ label: words.settings, onPress: () => go({ screen: 'settings', params: {} }) }}
      />
    </div>
  );
}
