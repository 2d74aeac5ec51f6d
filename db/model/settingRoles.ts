import type { Role } from './people';

/** The least role that may change each: how the program looks is a clerk's, what the plant has agreed on is not. */
export const SETTING_ROLES = {
  actionDueWorkingDays: 'manager',
  closingGates: 'manager',
  complaintTargets: 'manager',
  backdatingMinutes: 'manager',
  complaintRepeatDays: 'manager',
  closingSignatures: 'manager',
  currency: 'manager',
  escalation: 'manager',
  language: 'clerk',
  notifications: 'clerk',
  plantAddress: 'manager',
  plantEmail: 'manager',
  plantFax: 'manager',
  plantLogo: 'manager',
  plantName: 'manager',
  plantNameEn: 'manager',
  plantNameTw: 'manager',
  recurrence: 'manager',
  ruleSet: 'manager',
  sound: 'clerk',
  staysInTray: 'clerk',
  theme: 'clerk',
  timeZone: 'manager',
  worksSaturdays: 'manager',
} as const satisfies Readonly<Record<string, Role>>;

export type SettingField = keyof typeof SETTING_ROLES;

export function isSettingField(key: string): key is SettingField {
  return Object.hasOwn(SETTING_ROLES, key);
}
