interface HeatTone {
  readonly fill: string;
  readonly isDark: boolean;
  readonly isWhite: boolean;
}

/** Five fixed steps, so that two reports can be laid beside each other: dark is low. */
const STEPS: readonly (HeatTone & { readonly from: number; readonly said: string })[] = [
  { from: 90, said: '≥ 90', fill: '#ffffff', isDark: false, isWhite: true },
  { from: 70, said: '≥ 70', fill: '#e4eaf2', isDark: false, isWhite: false },
  { from: 50, said: '≥ 50', fill: '#a9bdd3', isDark: false, isWhite: false },
  { from: 30, said: '≥ 30', fill: '#56779f', isDark: true, isWhite: false },
  { from: 0, said: '< 30', fill: '#173a63', isDark: true, isWhite: false },
];
const LOWEST: HeatTone = { fill: '#173a63', isDark: true, isWhite: false };

export const HEAT_STEPS = STEPS.map(({ said, fill, isWhite }) => ({ said, fill, isWhite }));

export function heatTone(points: number): HeatTone {
  return STEPS.find(({ from }) => points >= from) ?? LOWEST;
}
