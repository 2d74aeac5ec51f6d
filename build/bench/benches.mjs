/**
 * @typedef {object} Bench
 * @property {string} name also the name of its program
 * @property {string} what
 * @property {number} limit the ratio that it may not pass
 * @property {'ms' | 'cpu ms' | 'MB'} unit
 * @property {'node' | 'display' | 'electron'} runsIn plain Node, Node with a display for windows, or Electron itself
 */

/** @type {readonly Bench[]} */
export const BENCHES = [
  { name: 'start', what: 'window ready ÷ blank app ready', limit: 1.5, unit: 'ms', runsIn: 'display' },
  { name: 'result', what: 'roundResult ÷ its answers raw', limit: 5, unit: 'cpu ms', runsIn: 'node' },
  { name: 'trend', what: '40-round trend ÷ all answers raw', limit: 3, unit: 'cpu ms', runsIn: 'node' },
  { name: 'today', what: 'today of 10,000 actions ÷ its rows raw', limit: 5, unit: 'cpu ms', runsIn: 'node' },
  {
    name: 'register',
    what: 'first page of 20,000 complaints ÷ raw',
    limit: 5,
    unit: 'cpu ms',
    runsIn: 'node',
  },
  {
    name: 'complaints',
    what: 'figures of 20,000 complaints ÷ raw',
    limit: 3,
    unit: 'cpu ms',
    runsIn: 'node',
  },
  { name: 'paper', what: '300 forms ÷ 300 blank pages', limit: 2, unit: 'ms', runsIn: 'electron' },
  { name: 'paperCommand', what: 'the same with Electron’s start', limit: 2, unit: 'ms', runsIn: 'display' },
  { name: 'memory', what: 'our window ÷ blank app', limit: 1.6, unit: 'MB', runsIn: 'display' },
  { name: 'audit', what: 'one audited write ÷ the same bare write', limit: 2.5, unit: 'ms', runsIn: 'node' },
  { name: 'import', what: '5,000 ledger rows ÷ reading them', limit: 2, unit: 'ms', runsIn: 'node' },
  { name: 'search', what: '100,000 records ÷ a LIKE scan', limit: 0.05, unit: 'cpu ms', runsIn: 'node' },
];
