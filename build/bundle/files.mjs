import { copyFileSync, existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { inProject } from '../setup/places.mjs';

// Static TrueType cuts: from the system's .ttc collections Chromium writes Type 3 fonts into PDFs.
const FILES = {
  'fonts/noto-sans-sc-400.ttf': '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  'fonts/noto-sans-sc-700.ttf': '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
  'fonts/noto-sans-tc-400.ttf': '@expo-google-fonts/noto-sans-tc/400Regular/NotoSansTC_400Regular.ttf',
  'fonts/noto-sans-tc-700.ttf': '@expo-google-fonts/noto-sans-tc/700Bold/NotoSansTC_700Bold.ttf',
  'fonts/inter-400.woff2': '@fontsource/inter/files/inter-latin-400-normal.woff2',
  'fonts/inter-600.woff2': '@fontsource/inter/files/inter-latin-600-normal.woff2',
  'fonts/LICENSE-noto-sans-sc.txt': '@expo-google-fonts/noto-sans-sc/LICENSE_FONT',
  'fonts/LICENSE-noto-sans-tc.txt': '@expo-google-fonts/noto-sans-tc/LICENSE_FONT',
  'fonts/LICENSE-inter.txt': '@fontsource/inter/LICENSE',
  'pdfium.wasm': '@hyzyla/pdfium/dist/pdfium.wasm',
  'LICENSE-pdfium.txt': '@hyzyla/pdfium/LICENSE.md',
  // The package carries its own licence alone.
  'LICENSE-pdfium-engine.txt': '../build/bundle/LICENSE-pdfium-engine.txt',
};

/** Copies what ships as it is to out/, where it does not stand already. */
export function copyFiles() {
  for (const [name, from] of Object.entries(FILES)) {
    const source = inProject('node_modules', from);
    const target = inProject('out', name);
    if (existsSync(target) && statSync(target).size === statSync(source).size) continue;
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(source, `${target}.halfway`);
    renameSync(`${target}.halfway`, target);
  }
}
