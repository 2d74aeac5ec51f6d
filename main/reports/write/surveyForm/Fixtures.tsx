import type { ReactElement } from 'react';
import type { Mark, PageGeometry, Rule, RuleKind } from '../../../../db/model/surveys/formPage/parts';
import { short } from '../text/unit';
import { Path } from './Path';

const RULES: Readonly<Record<RuleKind, { readonly width: number; readonly ink: string }>> = {
  header: { width: 0.5, ink: '#173a63' },
  strip: { width: 0.12, ink: '#9aa3ad' },
  table: { width: 0.3, ink: '#14181d' },
  group: { width: 0.18, ink: '#5b646e' },
  row: { width: 0.12, ink: '#9aa3ad' },
  writing: { width: 0.2, ink: '#6b747d' },
  signature: { width: 0.25, ink: '#14181d' },
};
const KINDS = Object.keys(RULES).filter((kind): kind is RuleKind => kind in RULES);
const TICK = { every: 5, small: 1, ten: 1.6, end: 2.4 } as const;

/** Marks, bars, all level lines, the ruler: each kind is one path, because a path costs the PDF as much as a hundred of its corners. */
export function Fixtures({ page }: { readonly page: PageGeometry }): ReactElement {
  return (
    <>
      <Path d={page.marks.map(markPath).join('')} />
      {KINDS.map((kind) => (
        <Rules key={kind} kind={kind} rules={page.rules.filter((rule) => rule.kind === kind)} />
      ))}
      <Path d={rulerPath(page.ruler)} fill="none" stroke="#14181d" strokeWidth={0.2} />
    </>
  );
}

function Rules({
  kind,
  rules,
}: {
  readonly kind: RuleKind;
  readonly rules: readonly Rule[];
}): ReactElement | null {
  if (rules.length === 0) return null;
  const { width, ink } = RULES[kind];
  return (
    <Path
      d={rules.map(({ x, y, w }) => `M${x} ${y}h${short(w)}`).join('')}
      fill="none"
      stroke={ink}
      strokeWidth={width}
    />
  );
}

function markPath({ id, kind, x, y, w, h, line }: Mark): string {
  if (kind === 'bar') return `M${x} ${y}h${w}v${h}h${-w}z`;
  const right = id.endsWith('R');
  const bottom = id.startsWith('B');
  const across = right ? -1 : 1;
  const down = bottom ? -1 : 1;
  const start = `M${right ? x + w : x} ${bottom ? y + h : y}`;
  const [long, tall, thin] = [w * across, h * down, line];
  return `${start}h${long}v${thin * down}h${short((thin - w) * across)}v${short((h - thin) * down)}h${-thin * across}v${-tall}z`;
}

function rulerPath({ x, y, length }: PageGeometry['ruler']): string {
  const ticks = Array.from({ length: length / TICK.every + 1 }, (_, index) => index * TICK.every);
  const heightOf = (at: number) => (at % 50 === 0 ? TICK.end : at % 10 === 0 ? TICK.ten : TICK.small);
  return `M${x} ${y}h${length}${ticks.map((at) => `M${x + at} ${y}v${-heightOf(at)}`).join('')}`;
}
