import { useMemo, useState } from 'react';
import type { Day } from '../../../../db/model/day';
import type { RuleSet } from '../../../../db/model/surveys/ruleSet';
import type { CustomerRow } from '../../../../preload/contract/customers';
import type { RoundRow, TemplateRow } from '../../../../preload/contract/surveyPages';
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

const NOBODY = { customers: [], left: [] };

/** The round that is being made: proposed from the rule set and the day, changed field by field. */
export function useRoundDraft({ ruleSets, templates, rounds, customers }: RoundBasis) {
  const words = useWords().surveys;
  const { settings, today } = useOffice();
  const used = useMemo(() => new Set(rounds.map(({ code }) => code)), [rounds]);
  const [ruleSet, setRuleSet] = useState(settings.ruleSet);
  const rules = ruleSets.find(({ code }) => code === ruleSet) ?? ruleSets[0];
  const [period, setPeriod] = useState(() => proposedPeriod(today, rules?.frequency ?? 'quarter', used));
  const [changed, setChanged] = useState<Partial<RoundDraft>>({});
  const [mode, setMode] = useState<CustomerMode>('eligible');
  const [ticked, setTicked] = useState<ReadonlySet<string> | null>(null);

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
    change: (part: Partial<RoundDraft>) => setChanged({ ...changed, ...part }),
    // Another period proposes its own days, code and name; what else was typed stays.
    choosePeriod: (next: SurveyPeriod) => {
      const { from: _from, to: _to, code: _code, name: _name, ...rest } = changed;
      setPeriod(next);
      setChanged(rest);
      setTicked(null);
    },
    chooseRules: (code: string) => {
      const next = ruleSets.find((one) => one.code === code);
      setRuleSet(code);
      setTicked(null);
      if (next !== undefined && next.frequency !== period.frequency)
        setPeriod(proposedPeriod(today, next.frequency, used));
    },
    chooseMode: (next: CustomerMode) => {
      setMode(next);
      setTicked(null);
    },
    tick: setTicked,
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
    template: templates[0]?.code ?? '',
    overallTarget: '',
    dimensionTargets: {},
  };
}
