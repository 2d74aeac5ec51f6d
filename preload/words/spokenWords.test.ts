import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NAMES } from './shipped/names';
import { QUOTES } from './shipped/quotes';

/** How the languages call themselves, in every language. */
const OWN_NAMES = ['简体中文', '繁體中文'];
const HAN = /\p{Script=Han}/u;

// What stands in Big5 (A440–C67E and C940–F9D5) is written in Taiwan; simplified characters have no place in it.
const TRADITIONAL = new Set(
  Array.from({ length: 0x100 * 0x100 }, (_, code) => [code >> 8, code & 0xff] as const)
    .filter(([lead]) => (lead >= 0xa4 && lead <= 0xc6) || (lead >= 0xc9 && lead <= 0xf9))
    .filter(([lead, trail]) => trail >= 0x40 && !(lead === 0xc6 && trail > 0x7e))
    .map((bytes) => new TextDecoder('big5').decode(Uint8Array.from(bytes))),
);

// Characters that Taiwan has too, but not for what the mainland writes with them.
const MISUSED = /以后|后的|后面|然后|之后|今后|最后|前后|計划|下划|合并|并且|存好并|着|低于|大于|小于/u;

/** Mainland words, and what a quality office in Taiwan says. */
const MAINLAND: readonly (readonly [mainland: string, taiwan: string])[] = [
  ['質量', '品質'],
  ['信息', '資訊'],
  ['打印', '列印'],
  ['默認', '預設'],
  ['數據', '資料'],
  ['軟件', '軟體'],
  ['網絡', '網路'],
  ['屏幕', '螢幕'],
  ['搜索', '搜尋'],
  ['登錄', '登入'],
  ['用戶', '使用者'],
  ['設置', '設定'],
  ['打開', '開啟'],
  ['示例', '範例'],
  ['鼠標', '滑鼠'],
  ['光標', '游標'],
  ['粘貼', '貼上'],
  ['剪貼板', '剪貼簿'],
  ['文件夾', '資料夾'],
  ['撤銷', '復原'],
  ['支持', '支援'],
  ['糾正', '矯正'],
  ['匯總', '彙總'],
  ['反饋', '回饋'],
];

const said = (folder: string) =>
  readdirSync(new URL(`./${folder}/`, import.meta.url)).flatMap((file) =>
    readFileSync(new URL(`./${folder}/${file}`, import.meta.url), 'utf8')
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .split('\n')
      .map((line) => line.replace(/(^|\s)\/\/.*$/, ''))
      .map((line) => ({ file, line: OWN_NAMES.reduce((text, name) => text.replace(name, ''), line).trim() })),
  );

const shipped = (place: 0 | 1) =>
  Object.values({ ...NAMES, ...QUOTES }).map((words) => ({ file: 'shipped', line: words[place] }));

const TRADITIONAL_WORDS = [...said('zh-TW'), ...shipped(0)];

describe('the words of 繁體', () => {
  it('know Taiwan’s characters', () => {
    expect(['裡', '後', '說', '錄'].every((one) => TRADITIONAL.has(one))).toBe(true);
    expect(['两', '录', '说', '马'].some((one) => TRADITIONAL.has(one))).toBe(false);
  });

  it('hold no simplified character', () => {
    const wrong = TRADITIONAL_WORDS.flatMap(({ file, line }) => {
      const found = [...line].filter((one) => HAN.test(one) && !TRADITIONAL.has(one));
      return found.length === 0 ? [] : [`${file}: ${found.join('')} in ${line}`];
    });
    expect(wrong).toEqual([]);
  });

  it('use no character as only the mainland does', () => {
    expect(TRADITIONAL_WORDS.filter(({ line }) => MISUSED.test(line))).toEqual([]);
  });

  // A record is kept (保存) for its retention; a file is saved (儲存).
  it('say 保存 of retention only', () => {
    expect(TRADITIONAL_WORDS.filter(({ line }) => /保存(?!期限|年限|到)/u.test(line))).toEqual([]);
  });

  it.each(MAINLAND)('say not %s but %s', (mainland) => {
    expect(TRADITIONAL_WORDS.filter(({ line }) => line.includes(mainland))).toEqual([]);
  });
});

describe('the English words', () => {
  it('hold no Chinese', () => {
    expect([...said('en'), ...shipped(1)].filter(({ line }) => HAN.test(line))).toEqual([]);
  });
});
