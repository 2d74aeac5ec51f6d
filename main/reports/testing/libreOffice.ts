import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Every formula is computed again when a file is opened. */
const ALWAYS_COMPUTE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;
const LIMIT_MS = 90_000;

export function hasLibreOffice(): boolean {
  return spawnSync('soffice', ['--version']).status === 0;
}

/** Workbooks as LibreOffice saves them after computing all their formulas itself; one start for all of them. */
export function computedAgain(books: readonly Uint8Array[]): readonly Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'kesheng-office-'));
  try {
    const profile = join(folder, 'profile');
    const to = join(folder, 'computed');
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_COMPUTE);
    const names = books.map((_, at) => `book${at}.xlsx`);
    books.forEach((bytes, at) => void writeFileSync(join(folder, names[at] ?? ''), bytes));
    const files = names.map((name) => join(folder, name));
    const own = `-env:UserInstallation=${pathToFileURL(profile)}`;
    const words = [own, '--headless', '--convert-to', 'xlsx', '--outdir', to, ...files];
    const { status, stderr } = spawnSync('soffice', words, { timeout: LIMIT_MS });
    if (status !== 0) throw new Error(`LibreOffice ended with ${status}: ${stderr}`);
    return names.map((name) => readFileSync(join(to, name)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
