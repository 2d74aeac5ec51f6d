import { useMemo } from 'react';
import type { Cause } from '../../../../db/model/actions/causes';
import { type BoneDrawn, fishboneOf, type Line } from '../../../../db/model/actions/fishbone';
import type { Words } from '../../../../preload/words/zh-CN';
import { useWords } from '../../../parts/words';

interface FishboneDrawingProps {
  readonly causes: readonly Cause[];
  readonly effect: string;
}

/** The same lines as on paper; the words stand again as text under it. */
export function FishboneDrawing({ causes, effect }: FishboneDrawingProps) {
  const words = useWords().actionRecord.cause;
  const fish = useMemo(() => fishboneOf(effect, causes), [effect, causes]);
  const { head } = fish;
  const top = head.at.y - head.height / 2;
  const firstLine = head.at.y - ((head.words.length - 1) * 16) / 2 + 4;
  return (
    <svg
      className="fishbone"
      viewBox={`0 0 ${fish.width} ${fish.height}`}
      role="img"
      aria-label={words.methods.fishbone}
    >
      <Stroke line={fish.spine} className="fishSpine" />
      {fish.bones.map((bone) => (
        <Bone key={bone.branch} bone={bone} name={boneName(bone.branch, words.bones)} />
      ))}
      <rect x={head.at.x} y={top} width={head.width} height={head.height} className="fishHead" />
      {head.words.map((line, at) => (
        <text key={line} x={head.at.x + head.width / 2} y={firstLine + at * 16} textAnchor="middle">
          {line}
        </text>
      ))}
    </svg>
  );
}

function Bone({ bone, name }: { readonly bone: BoneDrawn; readonly name: string }) {
  return (
    <g>
      <Stroke line={bone} className="fishBone" />
      <text x={bone.at.x} y={bone.at.y + 4} textAnchor="middle" className="fishName">
        {name}
      </text>
      {bone.twigs.map((twig) => (
        <g key={twig.id} className={twig.isRoot ? 'fishRoot' : undefined}>
          <Stroke line={twig} className="fishTwig" />
          <text x={twig.at.x} y={twig.at.y}>
            {twig.isRoot ? `★${twig.words}` : twig.words}
          </text>
        </g>
      ))}
    </g>
  );
}

function Stroke({ line: { from, to }, className }: { readonly line: Line; readonly className: string }) {
  return <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} className={className} />;
}

/** 人 机 料 法 环 测, or what the office calls another bone. */
export function boneName(branch: string, bones: Words['actionRecord']['cause']['bones']): string {
  const names: Readonly<Record<string, string>> = bones;
  return names[branch] ?? branch;
}
