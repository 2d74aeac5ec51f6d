interface TargetBarProps {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  /** Where the mark stands, on the same scale. */
  readonly target?: number | undefined;
  readonly tone?: 'bad' | 'warn' | undefined;
  /** Words under the bar at its ends; thin bars in lists have none. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** How far along, with the target as an ink mark. Starts at 0. */
export function TargetBar({ label, value, most, target, tone, from, to }: TargetBarProps) {
  const part = (of: number) => `${most === 0 ? 0 : Math.max(0, Math.min(100, (of / most) * 100))}%`;
  return (
    <div className={`targetBar ${tone ?? ''}`}>
      <svg width="100%" height="16" role="img" aria-label={label}>
        <rect className="targetBarAll" width="100%" height="8" y="4" rx="2" />
        <rect className="targetBarDone" width={part(value)} height="8" y="4" rx="2" />
        {target !== undefined && (
          <line className="targetBarMark" x1={part(target)} x2={part(target)} y1="0" y2="16" />
        )}
      </svg>
      {(from !== undefined || to !== undefined) && (
        <div className="targetBarWords">
          <span>{from}</span>
          <span>{to}</span>
        </div>
      )}
    </div>
  );
}
