// What the official Electron's own default app does with `electron [-r MODULE] FOLDER …`: a stand-in made from
// a packaged program lacks it. Copied into the stand-in's resources; never part of the app.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const words = process.argv.slice(1);
const at = words.findIndex((word, place) => !word.startsWith('-') && !isRequire(words[place - 1]));
const target = at === -1 ? undefined : resolve(words[at]);
const modules = words.slice(0, at).filter((_word, place) => isRequire(words[place - 1]));

process.defaultApp = true;
const require = createRequire(join(process.cwd(), 'electron.js'));
for (const module of modules) require(module);
if (target === undefined) throw new Error('electron: name the folder or the file of an app');
if (target.endsWith('.js') || target.endsWith('.cjs')) await import(pathToFileURL(target).href);
else await loadFolder(target);

async function loadFolder(folder) {
  const { name, productName, version, main } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  app.setName(productName ?? name);
  app.setVersion(version);
  app.setAppPath(folder);
  await import(pathToFileURL(join(folder, main)).href);
}

function isRequire(word) {
  return word === '-r' || word === '--require';
}
