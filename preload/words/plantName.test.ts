import { describe, expect, it } from 'vitest';
import { plantHead, plantNameIn } from './plantName';

const NAMES = { plantName: '同盛', plantNameTw: '', plantNameEn: 'Tongsheng' };

describe('the plant’s name', () => {
  it.each([
    ['zh-CN', '同盛'],
    ['zh-TW', '同盛'],
    ['en', 'Tongsheng'],
  ] as const)('reads in %s as %s', (language, name) => {
    expect(plantNameIn(NAMES, language)).toBe(name);
  });

  it('is the plant’s own in 繁體 where it has one, and the Chinese where it has no English', () => {
    expect(plantNameIn({ ...NAMES, plantNameTw: '同盛精密' }, 'zh-TW')).toBe('同盛精密');
    expect(plantNameIn({ ...NAMES, plantNameEn: '' }, 'en')).toBe('同盛');
  });

  it('stands alone on English paper, and above the English on the others', () => {
    const settings = { ...NAMES, plantLogo: '' };
    expect(plantHead({ ...settings, language: 'en' })).toEqual({ name: 'Tongsheng', nameEn: '', logo: '' });
    expect(plantHead({ ...settings, language: 'zh-CN' })).toMatchObject({
      name: '同盛',
      nameEn: 'Tongsheng',
    });
  });
});
