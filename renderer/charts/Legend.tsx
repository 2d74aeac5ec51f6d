import { LOOKS, type SeriesLook, TARGET_DASH } from './looks';

interface LegendEntry {
  readonly name: string;
  readonly look: SeriesLook | 'target';
  readonly isThick?: boolean | undefined;
  readonly isBar?: boolean | undefined;
}

/** Line and word; points stand in the picture. */
export function Legend({ series }: { readonly series: readonly LegendEntry[] }) {
  return (
    <span className="legend">
      {series.map((entry) => (
        <span key={entry.name} className="legendItem">
          {entry.isBar === true ? <BarSign {...entry} /> : <LineSign {...entry} />}
          {entry.name}
        </span>
      ))}
    </span>
  );
}

function BarSign({ look }: LegendEntry) {
  return (
    <svg width="10" height="10" aria-hidden="true">
      <rect width="10" height="10" fill={`var(--${look})`} />
    </svg>
  );
}

function LineSign({ look, isThick }: LegendEntry) {
  const dash = look === 'target' ? TARGET_DASH : LOOKS[look].dash;
  return (
    <svg width="20" height="4" aria-hidden="true">
      <path
        d="M0 2H20"
        stroke={`var(--${look})`}
        strokeWidth={isThick === true ? 2.5 : 2}
        strokeDasharray={dash.join(' ')}
      />
    </svg>
  );
}
