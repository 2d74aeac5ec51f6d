import type { ReactNode } from 'react';

interface SectionTitleProps {
  readonly title: string;
  /** Stands beside the title in grey: a count, a period. */
  readonly count?: ReactNode;
  /** At the right edge: a link, a legend, a quiet note. */
  readonly children?: ReactNode;
}

export function SectionTitle({ title, count, children }: SectionTitleProps) {
  return (
    <div className="sectionTitle">
      <h2>
        {title}
        {count !== undefined && <span className="sectionCount">{count}</span>}
      </h2>
      {children !== undefined && <div className="sectionAside">{children}</div>}
    </div>
  );
}
