import type { RuleSet } from '../../model/surveys/ruleSet';
import { halfYear } from './halfYear';
import { hsfYear } from './hsfYear';
import { iatf } from './iatf';
import { monthly } from './monthly';

/** The ready-made rule sets (规则方案) of a blank plant. */
export const SHIPPED_RULE_SETS: readonly RuleSet[] = [iatf, halfYear, hsfYear, monthly];
