import { COMPLAINT_STATES } from '../../../../db/model/complaints/complaint';
import type { RegisterChoices } from '../../../../preload/contract/complaintRegister';
import type { Input } from '../../../../preload/contract/index';
import type { Words } from '../../../../preload/words/zh-CN';
import type { Conditions, FilterField } from '../../../parts/FilterBar';

/** What the register is narrowed to; an empty text narrows nothing. */
export type RegisterConditions = Conditions;

export function isRegisterConditions(value: unknown): value is RegisterConditions {
  return typeof value === 'object' && value !== null;
}

const LATE = ['reply', 'clock'] as const;

export function registerInput(conditions: RegisterConditions): Input<'complaints.page'> {
  const { words = '', customer = '', department = '', problem = '' } = conditions;
  const state = COMPLAINT_STATES.find((one) => one === conditions['state']);
  const late = LATE.find((one) => one === conditions['late']);
  return {
    ...(words.trim() === '' ? {} : { words: words.slice(0, MOST_LETTERS) }),
    ...(customer === '' ? {} : { customer }),
    ...(department === '' ? {} : { department }),
    ...(problem === '' ? {} : { problem }),
    ...(state === undefined ? {} : { state }),
    ...(late === undefined ? {} : { late }),
  };
}

const MOST_LETTERS = 200;

export function registerFields(
  { filters, late }: Words['complaintList'],
  { states }: Words['complaints'],
  choices: RegisterChoices | undefined,
): readonly FilterField[] {
  const named = (names: readonly string[] = []) => names.map((name) => ({ key: name, name }));
  return [
    { key: 'words', name: filters.words, isMain: true },
    {
      ...{ key: 'state', name: filters.state, isMain: true },
      choices: COMPLAINT_STATES.map((key) => ({ key, name: states[key] })),
    },
    {
      ...{ key: 'late', name: filters.late, isMain: true },
      choices: LATE.map((key) => ({ key, name: late[key] })),
    },
    {
      ...{ key: 'customer', name: filters.customer },
      choices: (choices?.customers ?? []).map(({ code, name, shortName }) => {
        return { key: code, name: `${code} ${shortName === '' ? name : shortName}` };
      }),
    },
    { key: 'department', name: filters.department, choices: named(choices?.departments) },
    { key: 'problem', name: filters.problem, choices: named(choices?.problems) },
  ];
}
