import { describe, expect, it } from 'vitest';
import { type Preferences, stillChosen } from './preferences';

const chinese: Preferences = { language: 'zh-CN', theme: 'system' };
const english: Preferences = { language: 'en', theme: 'system' };
const dark: Preferences = { language: 'en', theme: 'dark' };

describe('a language and a look chosen in this window', () => {
  it.each([
    ['stand while nothing is kept yet', english, [undefined, chinese], english],
    ['stand while the settings stay as they were', english, [chinese, chinese], english],
    ['are the settings once they are kept', { language: 'en' }, [chinese, english], {}],
    ['give way to a backup with its own language', { language: 'en' }, [english, chinese], {}],
    ['stand in what a backup leaves alone', dark, [dark, { ...chinese, theme: 'dark' }], { theme: 'dark' }],
  ] as const)('%s', (_name, chosen, [before, kept], still) => {
    expect(stillChosen(chosen, before, kept)).toEqual(still);
  });
});
