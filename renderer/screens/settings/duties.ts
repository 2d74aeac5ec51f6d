import { FOLLOW_UP_DUTY, GENERAL_DUTY } from '../../../db/model/actions';
import type { Output } from '../../../preload/contract';
import type { Language } from '../../../preload/words/language';
import type { Words } from '../../../preload/words/zh-CN';
import { dimensionNames } from '../surveys/templateWords';

type Template = Output<'surveys.templates'>['templates'][number]['template'];
type Duties = Output<'settings.duties'>['duties'];

export interface DutyRow {
  readonly duty: string;
  readonly name: string;
  readonly what: string;
  /** Empty: nobody yet. */
  readonly department: string;
}

/** Every duty that some questionnaire or rule asks for: its dimensions in their order, then the two general ones. */
export function dutyRows(
  duties: Duties,
  templates: readonly Template[],
  words: Words['settings']['departments'],
  language: Language,
): readonly DutyRow[] {
  const names = dimensionNames(templates, language);
  const inOrder = templates.flatMap(({ dimensions }) => dimensions.map(({ code }) => code));
  const departmentOf = new Map(duties.map(({ duty, department }) => [duty, department]));
  const known = new Set([...inOrder, ...departmentOf.keys()]);
  const dimensions = [...known].filter((duty) => duty !== GENERAL_DUTY && duty !== FOLLOW_UP_DUTY);
  const row = (duty: string, name: string, what: string): DutyRow => {
    return { duty, name, what, department: departmentOf.get(duty) ?? '' };
  };
  return [
    ...dimensions.map((duty) => row(duty, names.get(duty) ?? duty, words.dimension)),
    row(GENERAL_DUTY, words.names.general, words.whats.general),
    row(FOLLOW_UP_DUTY, words.names.followUp, words.whats.followUp),
  ];
}
