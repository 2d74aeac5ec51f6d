import fc from 'fast-check';
import type { Dimension, Scale, Template } from '../template';

const LEVEL_NAMES: readonly (readonly [string, string])[] = [
  ['非常满意', 'Extremely satisfied'],
  ['很满意', 'Very satisfied'],
  ['较满意', 'Fairly satisfied'],
  ['一般', 'Neutral'],
  ['较不满意', 'Fairly dissatisfied'],
  ['很不满意', 'Very dissatisfied'],
  ['非常不满意', 'Extremely dissatisfied'],
];

export function namedLevels(count: number): Scale {
  const options = LEVEL_NAMES.slice(0, count).map(([label, labelEn], at) => ({
    label,
    labelEn,
    score: 100 - at * 10,
  }));
  return { kind: 'rating', options };
}

export interface Questions {
  readonly count: number;
  readonly perDimension?: number;
  readonly scale?: Scale;
  readonly text?: string;
  readonly textEn?: string | undefined;
}

/** `count` items in dimensions of six, two loyalty questions and one open question. */
export function questionnaire({
  count,
  perDimension = 6,
  scale = namedLevels(5),
  text = '交货准时性',
  textEn = 'On-time delivery',
}: Questions): Template {
  const dimensions = Array.from({ length: Math.ceil(count / perDimension) }, (_, at): Dimension => {
    const size = Math.min(perDimension, count - at * perDimension);
    const items = Array.from({ length: size }, (_unused, index) => ({
      code: `Q${at}-${index}`,
      text,
      textEn,
      weight: 1,
    }));
    return { code: `D${at}`, name: '交期', nameEn: 'Delivery', items };
  });
  return {
    code: 'questions',
    name: '客户满意度调查表',
    nameEn: 'Customer satisfaction survey',
    formNumber: 'QR-YW-012',
    version: 'A/1',
    scale,
    dimensions,
    loyalty: [
      {
        code: 'L1',
        text: '贵公司继续向我司采购的可能性',
        textEn: 'How likely are you to buy from us again?',
        kind: '0-10',
      },
      {
        code: 'L2',
        text: '贵公司向同行推荐我司的可能性',
        textEn: 'How likely are you to recommend us?',
        kind: '0-10',
      },
    ],
    open: [{ code: 'O1', text: '意见与建议', textEn: 'Comments and suggestions' }],
  };
}

const HAN = fc.constantFrom(...'质量交期服务技术价格形象，。（）、的是否满意与及ABC 12-3/');
const LATIN = fc.constantFrom(...'aeiou rstln.,-/AEQ()'.split(''));
const chinese = (most: number) =>
  fc.array(HAN, { minLength: 1, maxLength: most }).map((all) => `问${all.join('')}`);
const english = (most: number) =>
  fc.option(
    fc.array(LATIN, { minLength: 1, maxLength: most }).map((all) => `Is ${all.join('')}`),
    { nil: undefined },
  );

const anyScale: fc.Arbitrary<Scale> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 2, max: 7 }).map(namedLevels) },
  { weight: 1, arbitrary: fc.array(chinese(9), { minLength: 2, maxLength: 7 }).map(levelsCalled) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(1, 5, 10, 20, 100, 1000).map((max): Scale => ({ kind: 'marks', max })),
  },
);

function levelsCalled(names: readonly string[]): Scale {
  return {
    kind: 'rating',
    options: names.map((label, at) => ({ label, labelEn: `Level ${at}`, score: 100 - at })),
  };
}

const anyItem = fc.record({
  text: fc.oneof({ weight: 4, arbitrary: chinese(14) }, { weight: 1, arbitrary: chinese(200) }),
  textEn: fc.oneof({ weight: 4, arbitrary: english(30) }, { weight: 1, arbitrary: english(300) }),
  scale: fc.option(anyScale, { nil: undefined, freq: 12 }),
});

/** Anything an office may ask: 1 to 60 items, 2 to 7 levels or marks, long words, several scales, many opinions. */
export const anyQuestionnaire: fc.Arbitrary<Template> = fc
  .record({
    scale: anyScale,
    sizes: fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 9 }),
    items: fc.array(anyItem, { minLength: 60, maxLength: 60 }),
    names: fc.array(fc.tuple(chinese(16), english(30)), { minLength: 9, maxLength: 9 }),
    loyalty: fc.array(fc.tuple(chinese(60), english(80)), { maxLength: 5 }),
    open: fc.array(fc.tuple(chinese(80), english(120)), { maxLength: 4 }),
  })
  .map(({ scale, sizes, items, names, loyalty, open }) => {
    const starts = sizes.map((_, at) => sizes.slice(0, at).reduce((sum, size) => sum + size, 0));
    const dimensions = sizes
      .map((size, at): Dimension => {
        const [name, nameEn] = names[at] ?? ['', undefined];
        const own = items.slice(starts[at], (starts[at] ?? 0) + size);
        return {
          code: `D${at}`,
          name,
          nameEn,
          items: own.map((item, index) => ({ ...item, code: `Q${at}-${index}`, weight: 1 })),
        };
      })
      .filter((dimension) => dimension.items.length > 0);
    return {
      ...questionnaire({ count: 1 }),
      scale,
      dimensions,
      loyalty: loyalty.map(([text, textEn], at) => ({ code: `L${at}`, text, textEn, kind: '0-10' as const })),
      open: open.map(([text, textEn], at) => ({ code: `O${at}`, text, textEn })),
    };
  });
