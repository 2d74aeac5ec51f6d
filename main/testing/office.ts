import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect } from 'vitest';
import { day, type Moment, momentOf } from '../../db/model/day';
import type { Db } from '../../db/schema';
import type { Channel, Input, Output } from '../../preload/contract/index';
import type { Reply } from '../../preload/contract/reply';
import { answer, ask } from '../answer';
import type { Printer } from '../office';
import { type OpenOffice, openOffice } from '../openOffice';
import { isSettled } from '../search/settle';
import { indexDifferences } from '../search/testing/indexDifferences';

/** A blank plant in a folder of its own, asked through the one door. */
export interface TestOffice {
  readonly folder: string;
  readonly opened: OpenOffice;
  readonly reply: (channel: string, input: unknown) => Promise<Reply>;
  /** The value; throws with the refusal's code when there is none. */
  readonly ask: <C extends Channel>(channel: C, input: Input<C>) => Promise<Output<C>>;
  /** The code of the refusal; throws when it was not refused. */
  readonly refused: (channel: string, input: unknown) => Promise<string>;
  /** Defects that were logged. */
  readonly defects: readonly unknown[];
}

// What a password costs on purpose would make tests slow.
export const QUICK_COST = { log2N: 10, r: 8, p: 1 };
const NOON_IN_SHANGHAI: Moment = momentOf(Date.UTC(2026, 9, 9, 4));
const opened: { folder: string; office: OpenOffice }[] = [];

afterEach(async () => {
  for (const { folder, office } of opened.splice(0)) {
    // Whatever a test wrote through the door, the index of what is found must be as if it had been written anew.
    const differences = await foundOtherwise(office.open.db);
    await office.close();
    rmSync(folder, { recursive: true, force: true });
    expect(differences).toEqual([]);
  }
});

// What a test changed behind the door is not settled yet, and a file that was put in its place may be older.
async function foundOtherwise(db: Db): Promise<readonly string[]> {
  return (await isSettled(db)) ? await indexDifferences(db) : [];
}

/** Prints nothing but remembers what it was told. */
export function paperTray(): Printer & { readonly pages: string[] } {
  const pages: string[] = [];
  return {
    pages,
    print: (html) => {
      pages.push(html);
      return Promise.resolve(new TextEncoder().encode('%PDF-1.4'));
    },
  };
}

export async function blankOffice(
  printer: Printer = paperTray(),
  now: Moment | (() => Moment) = NOON_IN_SHANGHAI,
): Promise<TestOffice> {
  const folder = join(mkdtempSync(join(tmpdir(), 'kesheng-test-')), 'data');
  const office = await openOffice({
    ...{ folder, printer, via: 'command', programs: null, now: typeof now === 'function' ? now : () => now },
    passwordCost: QUICK_COST,
  });
  opened.push({ folder: join(folder, '..'), office });
  const defects: unknown[] = [];
  const log = { write: (_reference: string, _channel: string, error: unknown) => void defects.push(error) };
  const reply = (channel: string, input: unknown) => answer(office.office, channel, input, log);
  return {
    folder,
    opened: office,
    reply,
    defects,
    ask: async (channel, input) => {
      const answered = await ask(office.office, channel, input, log);
      if (answered.ok) return answered.value;
      const { code, facts } = answered.refusal;
      throw new Error(`${channel}: ${code} ${JSON.stringify(facts)} ${String(defects.at(-1) ?? '')}`);
    },
    refused: async (channel, input) => {
      const answered = await reply(channel, input);
      if (!answered.ok) return answered.refusal.code;
      throw new Error(`${channel} was not refused`);
    },
  };
}

/** A CSV as an office would hand it over. */
export function csv(name: string, lines: readonly string[]) {
  return { name, bytes: new TextEncoder().encode(lines.join('\r\n')) };
}

export const ALL_ITEMS = 'Q1 Q2 Q3 Q4 Q5 Q6 D1 D2 D3 D4 S1 S2 S3 S4 T1 T2 P1 I1'.split(' ');

export function allAt(points: number): Record<string, number> {
  return Object.fromEntries(ALL_ITEMS.map((item) => [item, points]));
}

/** Customers C1 … Cn of status 已有. */
export async function addCustomers(office: TestOffice, count: number): Promise<readonly string[]> {
  const codes = Array.from({ length: count }, (_, at) => `C${at + 1}`);
  await office.ask('customers.import', {
    file: csv('customers.csv', [
      '客户编号,客户名称,状态',
      ...codes.map((code) => `${code},客户 ${code},已有`),
    ]),
  });
  return codes;
}

/** A quarter's round under 甲 with a form for each customer, issued on the 22nd of its last month. */
export async function issuedRound(
  office: TestOffice,
  code = '2026Q3',
  from = '2026-07-01',
  to = '2026-09-30',
) {
  const asked = { code, template: 'iatf-quarterly', ruleSet: 'iatf', from: day(from), to: day(to) };
  await office.ask('surveys.createRound', { ...asked, customers: 'all' });
  await office.ask('surveys.issue', { round: code, on: day(`${to.slice(0, 8)}22`) });
  return (await office.ask('surveys.forms', { round: code })).forms;
}
