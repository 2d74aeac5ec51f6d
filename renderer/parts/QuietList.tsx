import type { ReactNode } from 'react';

interface QuietListProps {
  readonly items: readonly {
    readonly name: string;
    readonly value: ReactNode;
    /** A link or tag at the right edge. */
    readonly aside?: ReactNode;
  }[];
  /** What matters is at the right edge: names wide, values as numbers. */
  readonly isSummary?: boolean | undefined;
}

/** Name and value in two columns, without lines: what is known, quietly. */
export function QuietList({ items, isSummary = false }: QuietListProps) {
  return (
    <dl className={isSummary ? 'quietList quietSummary' : 'quietList'}>
      {items.map(({ name, value, aside }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd data-full="">{value}</dd>
          {aside !== undefined && <dd className="quietAside">{aside}</dd>}
        </div>
      ))}
    </dl>
  );
}
