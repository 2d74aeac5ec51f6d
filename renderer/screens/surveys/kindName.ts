import type { RuleSet } from '../../../db/model/surveys/ruleSet';
import type { Trigger, TriggerKind } from '../../../db/model/surveys/triggers';
import type { Language } from '../../../preload/words/language';
import type { Words } from '../../../preload/words/zh-CN';
import { gradeName } from './grades';

/** A rule in words, with the limit that this rule set gives it: 客户低于 80 分. */
export function kindName(
  kind: TriggerKind,
  rules: RuleSet,
  words: Words['surveys'],
  language: Language,
): string {
  const trigger = rules.triggers.find((one) => one.kind === kind);
  switch (kind) {
    case 'overallBelow':
    case 'customerBelow':
      return scoreRule(kind, trigger, rules, { words, language });
    case 'itemLow':
      return words.kinds.itemLow(trigger?.kind === 'itemLow' ? trigger.percentOfFull : '');
    case 'returnRateLow':
      return words.kinds.returnRateLow(rules.returnTarget?.percent ?? '');
    default:
      return words.kinds[kind];
  }
}

interface Spoken {
  readonly words: Words['surveys'];
  readonly language: Language;
}

function scoreRule(
  kind: 'overallBelow' | 'customerBelow',
  trigger: Trigger | undefined,
  rules: RuleSet,
  { words, language }: Spoken,
): string {
  const isOverall = kind === 'overallBelow';
  const when =
    trigger !== undefined && 'when' in trigger ? trigger.when : { below: rules.target?.score ?? '' };
  if ('below' in when)
    return isOverall ? words.kinds.overallBelow(when.below) : words.kinds.customerBelow(when.below);
  const grade = gradeName(when.gradeAtOrBelow, rules.bands, language) ?? when.gradeAtOrBelow;
  return isOverall ? words.kinds.overallGraded(grade) : words.kinds.customerGraded(grade);
}
