import { existsSync, symlinkSync } from 'node:fs';
import { build } from 'esbuild';
import { inProject } from '../setup/places.mjs';
import { BENCHES } from './benches.mjs';

// What the product bundles itself is bundled here too; ExcelJS is the baseline's and stays as it is installed.
const EXTERNAL = ['electron', 'better-sqlite3', 'wasm-xlsxwriter', 'wasm-xlsxwriter/*', 'exceljs'];
const REQUIRE =
  "import { createRequire as $createRequire } from 'node:module'; const require = $createRequire(import.meta.url);";

/** @type {import('esbuild').BuildOptions} */
const COMMON = {
  absWorkingDir: inProject(),
  outdir: 'out/bench',
  bundle: true,
  platform: 'node',
  target: 'node20',
  jsx: 'automatic',
  external: EXTERNAL,
  logLevel: 'warning',
  define: { 'process.env.NODE_ENV': '"production"' },
};

/** Each benchmark and each baseline app as one file in out/bench. */
export async function bundleBenches() {
  const programs = [...BENCHES.map(({ name }) => name), 'baseline/blankApp'];
  const entryPoints = programs.map((name) => ({
    in: `build/bench/${name}.ts`,
    out: name.replace('baseline/', ''),
  }));
  await build({ ...COMMON, entryPoints, format: 'esm', banner: { js: REQUIRE } });
  const hook = { in: 'build/bench/windowHook.ts', out: 'windowHook' };
  await build({ ...COMMON, entryPoints: [hook], format: 'cjs', outExtension: { '.js': '.cjs' } });
  // The printer serves the fonts that lie beside its program.
  const fonts = inProject('out', 'bench', 'fonts');
  if (!existsSync(fonts)) symlinkSync(inProject('out', 'fonts'), fonts, 'junction');
}
