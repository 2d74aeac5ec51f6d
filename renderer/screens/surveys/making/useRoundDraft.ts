import { useMemo } from 'react';
import type { Day } from '../../../../db/model/day';
import { FOLLOW_UP_TEMPLATE } from '../../../../db/model/surveys/followUp';
import type { RuleSet } from '../../../../db/model/surveys/ruleSet';
import type { CustomerRow } from '../../../../preload/contract/customers';
import type { RoundRow, TemplateRow } from '../../../../preload/contract/surveyPages';
import { useFormSteps } from '../../../parts/useFormSteps';
import { useWords } from '../../../parts/words';
import { useOffice } from '../../../shell/office';
import { useAsk } from '../../../useAsk';
import { codeOfPeriod, daysOfPeriod, proposedPeriod, type SurveyPeriod } from '../period';
import { type CustomerMode, presetOf, type RoundDraft } from './makingRound';

export interface RoundBasis {
  readonly ruleSets: readonly RuleSet[];
  readonly templates: readonly TemplateRow[];
  readonly rounds: readonly RoundRow[];
  readonly customers: readonly CustomerRow[];
}

/** Everything that is chosen or typed, so that Ctrl Z takes back each of it. */
interface Making {
  readonly ruleSet: string;
  readonly period: SurveyPeriod;
  readonly changed: Partial<RoundDraft>;
  readonly mode: CustomerMode;
  readonly ticked: ReadonlySet<string> | null;
}

const NOBODY = { customers: [], left: [] };

/** The round that is being made: proposed from the rule set and the day, changed field by field. */
export function useRoundDraft({ ruleSets, templates, rounds, customers }: RoundBasis) {
  const words = useWords().surveys;
  const { settings, today } = useOffice();
  const used = useMemo(() => new Set(rounds.map(({ code }) => code)), [rounds]);
  const rulesOf = (wanted: string) => ruleSets.find(({ code }) => code === wanted) ?? ruleSets[0];
  const form = useFormSteps<Making>({
    ruleSet: settings.ruleSet,
    period: proposedPeriod(today, rulesOf(settings.ruleSet)?.frequency ?? 'quarter', used),
    changed: {},
    mode: 'eligible',
    ticked: null,
  });
  const { ruleSet, period, changed, mode, ticked } = form.value;
  const rules = rulesOf(ruleSet);
  const alter = (part: Partial<Making>, field?: string) => form.change({ ...form.value, ...part }, field);

  const draft = { ...proposedDraft(period, templates, words), ...changed };
  const isPeriod = draft.from <= draft.to;
  const eligible = useAsk(
    'surveys.eligible',
    rules === undefined || !isPeriod ? null : { from: draft.from, to: draft.to, ruleSet: rules.code },
  );
  const known = eligible.value ?? NOBODY;
  const preset = useMemo(() => presetOf(mode, customers, known), [mode, customers, known]);

  return {
    used,
    rules,
    period,
    draft,
    mode,
    preset,
    chosen: ticked ?? preset,
    eligible,
    keys: form.keys,
    change: (part: Partial<RoundDraft>) =>
      alter({ changed: { ...changed, ...part } }, Object.keys(part).join(' ')),
    // Another period proposes its own days, code and name; what else was typed stays.
    choosePeriod: (next: SurveyPeriod) => {
      const { from: _from, to: _to, code: _code, name: _name, ...rest } = changed;
      alter({ period: next, changed: rest, ticked: null });
    },
    chooseRules: (code: string) => {
      const next = ruleSets.find((one) => one.code === code);
      const isSame = next === undefined || next.frequency === period.frequency;
      const proposed = isSame ? period : proposedPeriod(today, next.frequency, used);
      alter({ ruleSet: code, ticked: null, period: proposed });
    },
    chooseMode: (next: CustomerMode) => alter({ mode: next, ticked: null }),
    tick: (next: ReadonlySet<string>) => alter({ ticked: next }),
  };
}

interface NameWords {
  readonly defaultName: (code: string) => string;
  readonly roundName: (period: string) => string;
  readonly periodNames: Readonly<Record<SurveyPeriod['frequency'], (year: number, part: number) => string>>;
}

function proposedDraft(
  period: SurveyPeriod,
  templates: readonly TemplateRow[],
  words: NameWords,
): RoundDraft {
  const { from, to }: { readonly from: Day; readonly to: Day } = daysOfPeriod(period);
  return {
    from,
    to,
    code: codeOfPeriod(period),
    name: words.roundName(words.periodNames[period.frequency](period.year, period.part)),
    purpose: '',
    template: templates.find(({ code }) => code !== FOLLOW_UP_TEMPLATE)?.code ?? '',
    overallTarget: '',
    dimensionTargets: {},
  };
}
