import type { RuleSet } from '../../../../db/model/surveys/ruleSet';
import type { Template } from '../../../../db/model/surveys/template';
import { TextField } from '../../../parts/TextField';
import { useWords } from '../../../parts/words';
import { type RoundDraft, readScore } from './makingRound';

interface TargetsProps {
  readonly draft: RoundDraft;
  readonly rules: RuleSet;
  readonly template: Template | undefined;
  readonly onChange: (part: Partial<RoundDraft>) => void;
}

export function Targets({ draft, rules, template, onChange }: TargetsProps) {
  const words = useWords().newRound.fields;
  const hint = rules.target === null ? words.noTarget : words.targetHint(rules.target.score);
  const problemIn = (text: string) => (Number.isNaN(readScore(text) ?? 0) ? words.wrongScore : undefined);
  return (
    <div className="fieldGrid targetGrid">
      <TextField
        label={words.overallTarget}
        value={draft.overallTarget}
        hint={hint}
        problem={problemIn(draft.overallTarget)}
        onChange={(overallTarget) => onChange({ overallTarget })}
      />
      {template?.dimensions.map(({ code, name }) => {
        const text = draft.dimensionTargets[code] ?? '';
        return (
          <TextField
            key={code}
            label={words.dimensionTarget(name)}
            value={text}
            problem={problemIn(text)}
            onChange={(target) =>
              onChange({ dimensionTargets: { ...draft.dimensionTargets, [code]: target } })
            }
          />
        );
      })}
    </div>
  );
}
