import type { Words } from './zh-CN';
import { actions } from './zh-TW/actions';
import { charts } from './zh-TW/charts';
import { guide } from './zh-TW/guide';
import { imports } from './zh-TW/imports';
import { customers } from './zh-TW/customers';
import { deliveries } from './zh-TW/deliveries';
import { importing } from './zh-TW/importing';
import { parts } from './zh-TW/parts';
import { refusals } from './zh-TW/refusals';
import { reports } from './zh-TW/reports';
import { settings } from './zh-TW/settings';
import { shell } from './zh-TW/shell';
import { today } from './zh-TW/today';
import { surveys } from './zh-TW/surveys';
import { newRound } from './zh-TW/newRound';
import { rounds } from './zh-TW/rounds';
import { keying } from './zh-TW/keying';
import { analysis } from './zh-TW/analysis';

export const zhTW: Words = {
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
