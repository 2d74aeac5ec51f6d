import { readFileSync } from 'node:fs';
import { inProject } from '../setup/places.mjs';

/** renderer/index.html with the hashed names of its script and its style sheet.
 * @param {import('esbuild').Metafile} metafile @returns {import('./outputs.mjs').Output} */
export function pageWith(metafile) {
  const isEntry = (/** @type {{ entryPoint?: string }} */ { entryPoint }) =>
    entryPoint === 'renderer/main.tsx';
  const [script, output] = Object.entries(metafile.outputs).find(([, each]) => isEntry(each)) ?? [];
  if (script === undefined) throw new Error('The page has no script');
  const source = readFileSync(inProject('renderer', 'index.html'), 'utf8');
  const page = pageText(source, script, output?.cssBundle);
  return { path: inProject('out', 'renderer', 'index.html'), contents: Buffer.from(page) };
}

/** @param {string} source @param {string} script @param {string | undefined} style */
export function pageText(source, script, style) {
  const address = (/** @type {string} */ path) => path.replace('out/renderer', '');
  const sheet = style === undefined ? '' : `<link rel="stylesheet" href="${address(style)}">`;
  const tags = `${sheet}<script type="module" src="${address(script)}"></script>`;
  return source.replace(/\s*<script[^>]*><\/script>/g, '').replace('</head>', `${tags}</head>`);
}
