import { ChoiceField } from '../../../parts/ChoiceField';
import { DayField } from '../../../parts/DayField';
import { TextField } from '../../../parts/TextField';
import { useWords } from '../../../parts/words';
import { useOffice } from '../../../shell/office';
import { PeriodField } from './PeriodField';
import type { RoundBasis, useRoundDraft } from './useRoundDraft';

interface BasisFieldsProps {
  readonly making: ReturnType<typeof useRoundDraft>;
  readonly basis: RoundBasis;
}

export function BasisFields({ making, basis }: BasisFieldsProps) {
  const words = useWords().newRound.fields;
  const { today } = useOffice();
  const { draft, period, rules, used, change } = making;
  const codeProblem = used.has(draft.code.trim()) ? words.codeUsed : undefined;
  return (
    <div className="fieldGrid">
      <div className="fieldWide">
        <ChoiceField
          label={words.ruleSet}
          value={rules?.code ?? ''}
          choices={basis.ruleSets.map(({ code, name }) => ({ key: code, name }))}
          onChange={making.chooseRules}
        />
      </div>
      <div className="fieldWide">
        <ChoiceField
          label={words.template}
          value={draft.template}
          choices={basis.templates.map(({ code, name, formNumber, version, items }) => ({
            key: code,
            name: words.templateVersion(name, formNumber, version, items),
          }))}
          onChange={(template) => change({ template })}
        />
      </div>
      <PeriodField value={period} onChange={making.choosePeriod} />
      <DayField
        label={words.from}
        value={draft.from}
        today={today}
        onChange={(from) => from !== null && change({ from })}
      />
      <DayField
        label={words.to}
        value={draft.to}
        today={today}
        first={draft.from}
        onChange={(to) => to !== null && change({ to })}
      />
      <TextField
        label={words.code}
        value={draft.code}
        isRequired
        mostCharacters={64}
        problem={codeProblem}
        onChange={(code) => change({ code })}
      />
      <div className="fieldWide">
        <TextField
          label={words.name}
          value={draft.name}
          mostCharacters={200}
          onChange={(name) => change({ name })}
        />
      </div>
      <div className="fieldWide">
        <TextField label={words.purpose} value={draft.purpose} onChange={(purpose) => change({ purpose })} />
      </div>
    </div>
  );
}
