import { actions } from './en/actions';
import { charts } from './en/charts';
import { guide } from './en/guide';
import { imports } from './en/imports';
import { customers } from './en/customers';
import { deliveries } from './en/deliveries';
import { importing } from './en/importing';
import { parts } from './en/parts';
import { refusals } from './en/refusals';
import { reports } from './en/reports';
import { settings } from './en/settings';
import { shell } from './en/shell';
import { today } from './en/today';
import type { Words } from './zh-CN';
import { surveys } from './en/surveys';
import { newRound } from './en/newRound';
import { rounds } from './en/rounds';
import { keying } from './en/keying';
import { analysis } from './en/analysis';

export const en: Words = {
  shell,
  parts,
  charts,
  guide,
  imports,
  refusals,
  reports,
  today,
  customers,
  importing,
  actions,
  deliveries,
  settings,
  surveys,
  newRound,
  rounds,
  keying,
  analysis,
};
