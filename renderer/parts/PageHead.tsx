import type { ReactNode } from 'react';

interface PageHeadProps {
  readonly title: string;
  /** A code or period that names the record: 2026Q3, C048. */
  readonly code?: string | undefined;
  readonly tags?: ReactNode;
  readonly facts?: ReactNode;
  /** At most three default buttons; the primary one lives in the next-step strip. */
  readonly actions?: ReactNode;
}

export function PageHead({ title, code, tags, facts, actions }: PageHeadProps) {
  return (
    <header className="pageHead">
      <h1 data-full={title}>{title}</h1>
      <div className="pageHeadFacts">
        {code !== undefined && <span className="code">{code}</span>}
        {tags}
        {facts !== undefined && (
          <span className="tertiary cut" data-full="">
            {facts}
          </span>
        )}
      </div>
      {actions !== undefined && <div className="pageHeadActions">{actions}</div>}
    </header>
  );
}
