import { existsSync } from 'node:fs';
import { build } from 'esbuild';
import { copyFiles } from './bundle/files.mjs';
import { clearStale, writeOutputs } from './bundle/outputs.mjs';
import { pageWith } from './bundle/page.mjs';
import { makeSmallFonts } from './bundle/smallFonts.mjs';
import { inProject } from './setup/places.mjs';

/** Programs of the Node side: entry in the source tree → name in out/. */
const PROGRAMS = {
  main: 'main/electron/start.ts',
  office: 'main/electron/officeProcess.ts',
  draw: 'main/electron/draw.ts',
  cli: 'main/cli.ts',
  reader: 'main/imports/readerWorker.ts',
  pages: 'main/pages/pageWorker.ts',
};

// These carry binaries or read files beside themselves, so they stay in node_modules.
const EXTERNAL = ['electron', 'better-sqlite3', 'wasm-xlsxwriter', 'wasm-xlsxwriter/*'];

// Packages written for CommonJS ask for `require` inside what is now an ES module.
const BANNER = [
  "import { createRequire as $createRequire } from 'node:module';",
  "import { dirname as $dirname } from 'node:path';",
  "import { fileURLToPath as $fileURLToPath } from 'node:url';",
  'const require = $createRequire(import.meta.url);',
  'const __filename = $fileURLToPath(import.meta.url);',
  'const __dirname = $dirname(__filename);',
].join('\n');

/** @type {import('esbuild').BuildOptions} */
const COMMON = {
  absWorkingDir: inProject(),
  bundle: true,
  write: false,
  charset: 'utf8',
  legalComments: 'linked',
  logLevel: 'warning',
  jsx: 'automatic',
  define: { 'process.env.NODE_ENV': '"production"' },
};

/** Builds everything into out/. Rooms that do not stand yet are left out. */
export async function bundle() {
  const results = await Promise.all([buildPrograms(), buildPreload(), buildPage()]);
  const files = results.flat();
  writeOutputs(files);
  clearStale(files);
  copyFiles();
  await makeSmallFonts();
}

async function buildPrograms() {
  const entryPoints = Object.entries(PROGRAMS)
    .filter(([, path]) => existsSync(inProject(path)))
    .map(([out, path]) => ({ out, in: path }));
  if (entryPoints.length === 0) return [];
  const { outputFiles } = await build({
    ...COMMON,
    write: false,
    entryPoints,
    outdir: 'out',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    external: EXTERNAL,
    minifySyntax: true,
    minifyWhitespace: true,
    sourcemap: 'linked',
    sourcesContent: false,
    banner: { js: BANNER },
  });
  return outputFiles;
}

async function buildPreload() {
  if (!existsSync(inProject('preload/index.ts'))) return [];
  const { outputFiles } = await build({
    ...COMMON,
    write: false,
    entryPoints: [{ out: 'preload', in: 'preload/index.ts' }],
    outdir: 'out',
    outExtension: { '.js': '.cjs' },
    // A sandboxed preload is one CommonJS file that may ask for `electron` alone.
    platform: 'node',
    format: 'cjs',
    target: 'chrome130',
    external: ['electron'],
  });
  return outputFiles;
}

async function buildPage() {
  if (!existsSync(inProject('renderer/main.tsx'))) return [];
  const { outputFiles, metafile } = await build({
    ...COMMON,
    write: false,
    metafile: true,
    entryPoints: [{ out: 'main', in: 'renderer/main.tsx' }],
    outdir: 'out/renderer',
    platform: 'browser',
    format: 'esm',
    target: 'chrome130',
    splitting: true,
    minify: true,
    entryNames: '[name]-[hash]',
    chunkNames: 'chunks/[name]-[hash]',
    assetNames: 'assets/[name]-[hash]',
    loader: { '.svg': 'file', '.png': 'file', '.woff2': 'file' },
  });
  return [...outputFiles, pageWith(metafile)];
}

if (process.argv[1] === inProject('build', 'bundle.mjs')) await bundle();
