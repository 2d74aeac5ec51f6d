import type { ReactNode } from 'react';
import { Icon } from './icons';

export interface Stage {
  readonly name: string;
  readonly count?: string | undefined;
  readonly fact?: string | undefined;
  /** missed is done too, but its target was not reached: the fact says why. */
  readonly state: 'done' | 'missed' | 'here' | 'toCome';
  readonly onOpen?: (() => void) | undefined;
}

interface StageLineProps {
  readonly label: string;
  readonly stages: readonly Stage[];
}

export function StageLine({ label, stages }: StageLineProps) {
  return (
    <ol className="stageLine" aria-label={label}>
      {stages.map((stage, index) => (
        <li
          key={stage.name}
          className={`stage stage-${stage.state}`}
          aria-current={stage.state === 'here' ? 'step' : undefined}
        >
          <StageLink onOpen={stage.onOpen}>
            <span className="stageNode">
              <StageSign state={stage.state} place={index + 1} />
            </span>
            <span className="stageText">
              <span className="stageName">
                {stage.name} <b>{stage.count}</b>
              </span>
              <span className="stageFact" data-full="">
                {stage.fact}
              </span>
            </span>
          </StageLink>
        </li>
      ))}
    </ol>
  );
}

function StageLink({
  onOpen,
  children,
}: {
  readonly onOpen: (() => void) | undefined;
  readonly children: ReactNode;
}) {
  if (onOpen === undefined) return <span className="stageLink">{children}</span>;
  return (
    <button type="button" className="stageLink" onClick={onOpen}>
      {children}
    </button>
  );
}

function StageSign({ state, place }: { readonly state: Stage['state']; readonly place: number }) {
  if (state === 'done') return <Icon name="check" size={12} />;
  if (state === 'missed') return <Icon name="alert" size={12} />;
  return <>{place}</>;
}
