import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import subsetFont from 'subset-font';
import { inProject } from '../setup/places.mjs';
import { writeOutputs } from './outputs.mjs';

const FONTS = /** @type {const} */ (['noto-sans-sc', 'noto-sans-tc']);
const WEIGHTS = [400, 700];
const inFonts = (/** @type {string} */ name) => inProject('out', 'fonts', name);

/** Cuts a small font of the common signs from each large one in out/fonts; anew when the signs have changed. */
export async function makeSmallFonts() {
  const { commonSigns } = await signsModule();
  for (const font of FONTS) {
    const signs = [...commonSigns(font)].join('');
    const list = inFonts(`${font}-common.txt`);
    const names = WEIGHTS.map((weight) => `${font}-common-${weight}.ttf`);
    const isMade =
      existsSync(list) &&
      readFileSync(list, 'utf8') === signs &&
      names.every((name) => existsSync(inFonts(name)));
    if (isMade) continue;
    for (const [at, name] of names.entries()) {
      const large = readFileSync(inFonts(`${font}-${WEIGHTS[at]}.ttf`));
      const contents = await subsetFont(large, signs, { targetFormat: 'sfnt' });
      writeOutputs([{ path: inFonts(name), contents }]);
    }
    writeFileSync(list, signs);
  }
}

/** The product's own list, which imports nothing. */
async function signsModule() {
  const { outputFiles } = await build({
    entryPoints: [inProject('main', 'reports', 'write', 'fonts', 'commonSigns.ts')],
    write: false,
    bundle: true,
    format: 'esm',
    platform: 'node',
  });
  const text = outputFiles[0]?.text ?? '';
  return import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
}
