import { describe, expect, it } from 'vitest';
import { SHIPPED_DAYS } from '../../../db/shipped/calendar';
import { SHIPPED_DEPARTMENTS } from '../../../db/shipped/departments';
import { SHIPPED_DOCUMENTS } from '../../../db/shipped/documents';
import { SHIPPED_RETENTION } from '../../../db/shipped/retention';
import { SHIPPED_RULE_SETS } from '../../../db/shipped/ruleSets/list';
import { SHIPPED_TEMPLATES } from '../../../db/shipped/templates';
import { nameIn, shippedName } from './shippedName';

const HAN = /\p{Script=Han}/u;
/** What customers write when they have nothing to say is compared, not read. */
const NOT_READ = new Set(['emptyOpinions']);

/** Every Chinese text within, but for the fields that nobody reads. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return HAN.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (NOT_READ.has(key) ? [] : textsIn(inner)));
}

const SHIPPED = {
  'rule sets': SHIPPED_RULE_SETS,
  questionnaires: SHIPPED_TEMPLATES,
  calendar: SHIPPED_DAYS,
  departments: SHIPPED_DEPARTMENTS,
  documents: SHIPPED_DOCUMENTS,
  retention: SHIPPED_RETENTION,
  'the only user': '质量办公室',
};

describe('what a blank plant starts with', () => {
  it.each(Object.entries(SHIPPED))('has English words for its %s', (_name, shipped) => {
    expect(textsIn(shipped).filter((text) => HAN.test(shippedName(text, 'en')))).toEqual([]);
  });

  it.each(Object.entries(SHIPPED))('has words of 繁體 for its %s', (_name, shipped) => {
    const simplified = /[质务书发汇满达户与业个为产报记录时无规则]/u;
    expect(textsIn(shipped).filter((text) => simplified.test(shippedName(text, 'zh-TW')))).toEqual([]);
  });
});

describe('a shipped name', () => {
  it.each([
    ['甲 IATF 季度', 'zh-CN', '甲 IATF 季度'],
    ['甲 IATF 季度', 'en', 'IATF quarterly'],
    ['国庆节', 'zh-TW', '國慶節'],
    ['质量办公室', 'en', 'Quality office'],
    ['IATF 5.6.2、IATF 5.6.3', 'en', 'IATF 5.6.2, IATF 5.6.3'],
    ['IATF 5.6.2、IATF 5.6.3', 'zh-TW', 'IATF 5.6.2、IATF 5.6.3'],
  ] as const)('%s reads in %s as %s', (text, language, shown) => {
    expect(shippedName(text, language)).toBe(shown);
  });

  it.each(['业务课', '甲 IATF 季度（2026 起）', 'constructor', ''])(
    'that the office gave itself is shown as it is: %s',
    (text) => {
      expect(shippedName(text, 'en')).toBe(text);
      expect(shippedName(text, 'zh-TW')).toBe(text);
    },
  );

  it('gives way to the English that stands in the data', () => {
    expect(nameIn({ name: '质量', nameEn: 'Product quality' }, 'en')).toBe('Product quality');
    expect(nameIn({ name: '质量', nameEn: '' }, 'en')).toBe('Quality');
    expect(nameIn({ name: '质量', nameEn: 'Product quality' }, 'zh-TW')).toBe('品質');
  });
});
