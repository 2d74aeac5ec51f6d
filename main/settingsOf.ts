import { DEFAULT_RUNGS } from '../db/model/actions/escalation';
import { OWN_GATES } from '../db/model/complaints/closing';
import { keptSettings } from '../db/queries/settings';
import type { Db } from '../db/schema';
import { KPI_TARGETS } from '../db/shipped/kpiTargets';
import { RECURRENCE_RULES } from '../db/shipped/recurrence';
import type { Settings } from '../preload/contract/settings';

export const DEFAULT_SETTINGS: Settings = {
  plantName: '',
  plantNameEn: '',
  plantNameTw: '',
  plantEmail: '',
  plantFax: '',
  plantAddress: '',
  plantLogo: '',
  language: 'zh-CN',
  theme: 'system',
  timeZone: 'Asia/Shanghai',
  worksSaturdays: false,
  notifications: true,
  sound: true,
  staysInTray: false,
  ruleSet: 'iatf',
  signIn: false,
  idleMinutes: 10,
  actionDueWorkingDays: 10,
  backdatingMinutes: 2,
  complaintRepeatDays: 7,
  currency: 'CNY',
  escalation: DEFAULT_RUNGS,
  closingGates: OWN_GATES,
  closingSignatures: [],
  recurrence: RECURRENCE_RULES,
  complaintTargets: KPI_TARGETS,
};

/** Settings as kept, with a default for each one that was never set. */
export async function settingsOf(db: Db): Promise<Settings> {
  const kept = await keptSettings(db);
  const own = Object.entries(kept).filter(([key]) => Object.hasOwn(DEFAULT_SETTINGS, key));
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(own) };
}
