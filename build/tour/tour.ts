import { join } from 'node:path';
import type { Language } from '../../preload/words/language';
import { wordsOf } from '../../preload/words/wordsOf';
import type { Words } from '../../preload/words/zh-CN';
import { newFolder, type RunningApp, removeFolder, startApp } from '../e2e/app';
import { doTheJob } from './job';
import { visitScreens } from './screens';

const LANGUAGES: readonly Language[] = ['zh-CN', 'zh-TW', 'en'];

/** Where one is on the tour: the running program, its words, and the picture book. */
export interface Guide {
  readonly app: RunningApp;
  readonly words: Words;
  readonly out: string;
  /** Takes a picture once the page stands still. */
  readonly picture: (name: string) => Promise<void>;
  readonly say: (sentence: string) => void;
}

/** Drives the whole job on the sample plant, one refusal included, then shows every screen in every language. */
export async function tour(out: string, say: (sentence: string) => void): Promise<void> {
  const folder = await newFolder();
  const app = await startApp(folder);
  try {
    const first = guide(app, 'zh-CN', out, say);
    await doTheJob(first);
    for (const language of LANGUAGES) {
      await speak(app, language);
      await visitScreens(guide(app, language, out, say));
    }
    const trespasses = await app.trespasses();
    if (trespasses.length > 0) throw new Error(`The page did what it may not: ${trespasses.join('; ')}`);
    say(`The tour is done: its pictures and papers are in ${out}.`);
  } finally {
    await app.close();
    await removeFolder(folder);
  }
}

function guide(app: RunningApp, language: Language, out: string, say: Guide['say']): Guide {
  let number = 0;
  return {
    app,
    words: wordsOf(language),
    out,
    say,
    picture: async (name) => {
      number += 1;
      await app.page.waitForLoadState('networkidle').catch(() => {});
      await app.page.waitForTimeout(SETTLED_MS);
      const file = `${language}-${String(number).padStart(2, '0')}-${name}.png`;
      await app.page.screenshot({ path: join(out, file) });
    },
  };
}

const SETTLED_MS = 500;

async function speak(app: RunningApp, language: Language): Promise<void> {
  await app.page.evaluate(
    (chosen) => Reflect.get(globalThis, 'office').call('settings.change', { language: chosen }),
    language,
  );
  await app.page.reload();
  await app.page.getByRole('navigation').first().waitFor();
}
