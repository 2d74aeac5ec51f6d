import { ESCALATE_TO, type EscalateTo } from '../../../../db/model/actions/escalation';
import type { ClockProfile, ProfileClass } from '../../../../db/model/complaints/clockProfile';
import type { ComplaintStep, Complexity, Severity } from '../../../../db/model/complaints/complaint';
import type { Input } from '../../../../preload/contract';

/** A profile as it is being typed. */
export interface ProfileDraft {
  readonly code: string;
  readonly name: string;
  readonly order: string;
  readonly safety: 'any' | 'yes' | 'no';
  readonly severities: readonly Severity[];
  readonly complexities: readonly Complexity[];
  readonly clocks: readonly {
    readonly key: number;
    readonly step: ComplaintStep;
    readonly from: ComplaintStep;
    readonly minutes: string;
  }[];
  readonly reply: string;
  readonly warnings: string;
  readonly rungs: readonly { readonly key: number; readonly minutes: string; readonly to: EscalateTo }[];
  readonly source: string;
  readonly isOff: boolean;
}

export function draftOf(profile: ClockProfile): ProfileDraft {
  const { code, name, order, for: of, clocks, replyWorkingDays, warnings, escalation, source } = profile;
  return {
    ...{ code, name, source, order: String(order), reply: String(replyWorkingDays) },
    safety: of.isSafety === undefined ? 'any' : of.isSafety ? 'yes' : 'no',
    severities: of.severities ?? [],
    complexities: of.complexities ?? [],
    clocks: clocks.map((rule, key) => ({ ...rule, key, minutes: String(rule.minutes) })),
    warnings: warnings.join(', '),
    rungs: escalation.map(({ minutes, to }, key) => ({
      ...{ key, minutes: String(minutes) },
      to: ESCALATE_TO.find((one) => one === to) ?? 'headOfQuality',
    })),
    isOff: profile.isOff === true,
  };
}

/** What is no number is left to the office to refuse in words. */
export function profileOf(draft: ProfileDraft): Input<'complaints.saveProfile'> {
  const { code, name, source, isOff } = draft;
  return {
    ...{ code, name, source, order: Number(draft.order), replyWorkingDays: Number(draft.reply) },
    for: classOf(draft),
    clocks: draft.clocks.map(({ step, from, minutes }) => ({ step, from, minutes: Number(minutes) })),
    warnings: draft.warnings
      .split(/[,，、\s]+/)
      .filter((one) => one !== '')
      .map(Number),
    escalation: draft.rungs.map(({ minutes, to }) => ({ minutes: Number(minutes), to })),
    ...(isOff ? { isOff } : {}),
  };
}

function classOf({
  safety,
  severities,
  complexities,
}: ProfileDraft): ProfileClass & Input<'complaints.saveProfile'>['for'] {
  return {
    ...(safety === 'any' ? {} : { isSafety: safety === 'yes' }),
    ...(severities.length === 0 ? {} : { severities: [...severities] }),
    ...(complexities.length === 0 ? {} : { complexities: [...complexities] }),
  };
}

export function toggled<T>(all: readonly T[], one: T): readonly T[] {
  return all.includes(one) ? all.filter((other) => other !== one) : [...all, one];
}
