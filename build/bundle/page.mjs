import { readFileSync } from 'node:fs';
import { inProject } from '../setup/places.mjs';

/** renderer/index.html with the hashed names of its script and its style sheet put before </head>.
 * @param {import('esbuild').Metafile} metafile @returns {import('./outputs.mjs').Output} */
export function pageWith(metafile) {
  const [script, output] =
    Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === 'renderer/main.tsx') ?? [];
  if (script === undefined) throw new Error('The page has no script');
  const address = (/** @type {string} */ path) => path.replace('out/renderer', '');
  const style =
    output?.cssBundle === undefined ? '' : `<link rel="stylesheet" href="${address(output.cssBundle)}">`;
  const tags = `${style}<script type="module" src="${address(script)}"></script>`;
  const source = readFileSync(inProject('renderer', 'index.html'), 'utf8').replace(
    /\s*<script[^>]*><\/script>/g,
    '',
  );
  const page = source.replace('</head>', `${tags}</head>`);
  return { path: inProject('out', 'renderer', 'index.html'), contents: Buffer.from(page) };
}
