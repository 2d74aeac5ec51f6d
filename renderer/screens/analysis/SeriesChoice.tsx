import type { SurveyTrend } from '../../../preload/contract/surveyTrend';
import { shippedName } from '../../../preload/words/shipped/shippedName';
import { useLanguage, useWords } from '../../parts/words';
import { useRouter } from '../../shell/router';

/** Rounds are comparable only within one questionnaire and one rule set; which pair is shown. */
export function SeriesChoice({ trend: { choices, template, ruleSet } }: { readonly trend: SurveyTrend }) {
  const words = useWords().analysis;
  const { language } = useLanguage();
  const { replace } = useRouter();
  const at = choices.findIndex(
    (choice) => choice.template === template?.code && choice.ruleSet === ruleSet?.code,
  );
  if (choices.length === 0) return null;
  return (
    <label className="filterChoice">
      <span>{words.series}</span>
      <select
        className="select"
        value={at}
        onChange={({ target }) => {
          const chosen = choices[target.selectedIndex];
          if (chosen !== undefined)
            replace({ screen: 'analysis', params: { template: chosen.template, ruleSet: chosen.ruleSet } });
        }}
      >
        {choices.map((choice, index) => (
          <option key={`${choice.template} ${choice.ruleSet}`} value={index}>
            {words.seriesName(
              shippedName(choice.templateName, language),
              shippedName(choice.ruleSetName, language),
              choice.rounds,
            )}
          </option>
        ))}
      </select>
    </label>
  );
}
