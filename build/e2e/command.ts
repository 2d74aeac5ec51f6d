import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

interface Reply {
  readonly ok: boolean;
  readonly value?: Record<string, unknown>;
}

/** Asks the same office through the command line, beside the open window; a file goes in, or one comes `out`. */
export function ask(
  folder: string,
  channel: string,
  input: unknown = {},
  file?: string | { readonly out: string },
): Record<string, unknown> {
  const words = ['out/cli.js', '--data', folder, channel, JSON.stringify(input), ...fileWords(file)];
  // Under plain Node the module that npm installed is the right one.
  const { KESHENG_SQLITE_BINDING: _own, ...env } = process.env;
  const told = execFileSync(process.execPath, words, { env, encoding: 'utf8' });
  const reply: Reply = JSON.parse(told);
  if (!reply.ok || reply.value === undefined) throw new Error(told);
  return reply.value;
}

function fileWords(file: string | { readonly out: string } | undefined): readonly string[] {
  if (file === undefined) return [];
  return typeof file === 'string' ? ['--file', `file=${file}`] : ['--out', file.out];
}

const forms = z.object({ forms: z.array(z.object({ form: z.string() })) });

/** The numbers of a round's forms, in their order. */
export function formsOf(folder: string, round: string): readonly string[] {
  return forms.parse(ask(folder, 'surveys.forms', { round })).forms.map(({ form }) => form);
}

export function textFile(name: string, text: string): { readonly path: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'kesheng-file-'));
  const path = join(folder, name);
  writeFileSync(path, text);
  return { path, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A plant with a round of a few customers, its forms issued today. */
export function plantWithRound(folder: string, customers: number): void {
  const rows = Array.from({ length: customers }, (_, at) => `C${at + 1},客户${at + 1}有限公司,已有`);
  const file = textFile('customers.csv', ['客户编号,客户名称,状态', ...rows].join('\n'));
  ask(folder, 'settings.change', { plantName: '测试工厂' });
  ask(folder, 'customers.import', {}, file.path);
  file.remove();
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  const round = { code: 'R1', name: '第一批', template: 'iatf-quarterly', ruleSet: 'iatf' };
  ask(folder, 'surveys.createRound', {
    ...round,
    from: `${today.slice(0, 7)}-01`,
    to: today,
    customers: 'all',
  });
  ask(folder, 'surveys.issue', { round: 'R1', on: today });
}
