import { readFileSync } from 'node:fs';
import { inProject } from '../setup/places.mjs';

/** @typedef {import('esbuild').Metafile} Metafile */

/** renderer/index.html with the hashed names of its script, of the pieces that it starts with and of its style sheet.
 * @param {Metafile} metafile @returns {import('./outputs.mjs').Output} */
export function pageWith(metafile) {
  const isEntry = (/** @type {{ entryPoint?: string }} */ { entryPoint }) =>
    entryPoint === 'renderer/main.tsx';
  const [script, output] = Object.entries(metafile.outputs).find(([, each]) => isEntry(each)) ?? [];
  if (script === undefined) throw new Error('The page has no script');
  const source = readFileSync(inProject('renderer', 'index.html'), 'utf8');
  const page = pageText(source, { script, pieces: piecesOf(script, metafile), style: output?.cssBundle });
  return { path: inProject('out', 'renderer', 'index.html'), contents: Buffer.from(page) };
}

/** The pieces without which the script cannot start. @param {string} script @param {Metafile} metafile */
export function piecesOf(script, { outputs }) {
  /** @type {Set<string>} */
  const found = new Set();
  const look = (/** @type {string} */ path) => {
    for (const { kind, path: piece } of outputs[path]?.imports ?? []) {
      if (kind !== 'import-statement' || found.has(piece)) continue;
      found.add(piece);
      look(piece);
    }
  };
  look(script);
  return [...found];
}

/** The pieces are named beside the script, so that they are fetched together and not one after another.
 * @param {string} source @param {{ script: string, pieces: readonly string[], style: string | undefined }} parts */
export function pageText(source, { script, pieces, style }) {
  const address = (/** @type {string} */ path) => path.replace('out/renderer', '');
  const sheet = style === undefined ? '' : `<link rel="stylesheet" href="${address(style)}">`;
  const fetched = pieces.map((piece) => `<link rel="modulepreload" href="${address(piece)}">`).join('');
  const tags = `${sheet}<script type="module" src="${address(script)}"></script>${fetched}`;
  return source.replace(/\s*<script[^>]*><\/script>/g, '').replace('</head>', `${tags}</head>`);
}
