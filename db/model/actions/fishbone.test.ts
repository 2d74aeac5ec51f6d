import { describe, expect, it } from 'vitest';
import { BONES, type Cause } from './causes';
import { bonesOf, fishboneOf } from './fishbone';

const twig = (id: string, branch: string, text = id): Cause => ({
  id,
  method: 'fishbone',
  parent: null,
  branch,
  text,
  isRoot: id === 'a',
});

describe('a fishbone', () => {
  it('has its six bones before any cause, and others after them', () => {
    expect(bonesOf([])).toEqual(BONES);
    expect(bonesOf([twig('a', '模具'), twig('b', 'man')])).toEqual([...BONES, '模具']);
  });

  it('keeps everything on its sheet, however many causes a bone has', () => {
    const many = Array.from({ length: 12 }, (_, at) =>
      twig(String(at), 'method', '换刀周期没有写进作业指导书，也没有人点检'),
    );
    const { width, height, bones, head } = fishboneOf(
      '端子外观划伤，客户得分 60.2，未达标，连续两季下降，客户已发函要求改善并提供报告',
      many,
    );
    for (const { from, to, at, twigs } of bones) {
      for (const { x, y } of [from, to, at, ...twigs.flatMap((one) => [one.from, one.to, one.at])]) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(width);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(height);
      }
    }
    expect(head.words).toHaveLength(4);
    expect(head.words.at(-1)).toMatch(/…$/);
    expect(bones.find(({ branch }) => branch === 'method')?.twigs[0]?.words).toMatch(/…$/);
  });

  it('leaves blank twigs out and marks the root', () => {
    const { bones } = fishboneOf('', [twig('a', 'man', '新人'), twig('b', 'man', ' ')]);
    expect(bones[0]?.twigs).toMatchObject([{ words: '新人', isRoot: true }]);
  });

  it('never lets two twigs of a bone touch', () => {
    const { bones } = fishboneOf('', [twig('a', 'man'), twig('b', 'man'), twig('c', 'man')]);
    const heights = (bones[0]?.twigs ?? []).map(({ to }) => to.y);
    expect(heights).toEqual([...new Set(heights)].toSorted((left, right) => left - right));
  });
});
