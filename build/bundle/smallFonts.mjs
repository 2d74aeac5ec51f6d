import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import subsetFont from 'subset-font';
import { inProject } from '../setup/places.mjs';
import { writeOutputs } from './outputs.mjs';

const FONTS = /** @type {const} */ (['noto-sans-sc', 'noto-sans-tc']);
const WEIGHTS = [400, 700];
const inFonts = (/** @type {string} */ name) => inProject('out', 'fonts', name);

/** Cuts the small fonts from each large one in out/fonts; anew when their signs have changed. */
export async function makeSmallFonts() {
  const { SMALL_PARTS, smallSigns } = await signsModule();
  for (const font of FONTS)
    for (const part of SMALL_PARTS) await cut(font, part, [...smallSigns(font)[part]].join(''));
}

/** @param {string} font @param {string} part @param {string} signs */
async function cut(font, part, signs) {
  const list = inFonts(`${font}-${part}.txt`);
  const files = WEIGHTS.map((weight) => ({
    large: inFonts(`${font}-${weight}.ttf`),
    path: inFonts(`${font}-${part}-${weight}.ttf`),
  }));
  const isMade = existsSync(list) && readFileSync(list, 'utf8') === signs;
  if (isMade && files.every(({ path }) => existsSync(path))) return;
  for (const { large, path } of files)
    writeOutputs([
      { path, contents: await subsetFont(readFileSync(large), signs, { targetFormat: 'sfnt' }) },
    ]);
  writeFileSync(list, signs);
}

/** The product's own list, which imports nothing. */
async function signsModule() {
  const { outputFiles } = await build({
    entryPoints: [inProject('main', 'reports', 'write', 'fonts', 'smallSigns.ts')],
    write: false,
    bundle: true,
    format: 'esm',
    platform: 'node',
  });
  const text = outputFiles[0]?.text ?? '';
  return import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
}
