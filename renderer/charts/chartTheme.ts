import { useSyncExternalStore } from 'react';

const COLOURS = [
  'c1',
  'c2',
  'c3',
  'c4',
  'c5',
  'c6',
  'target',
  'late',
  'run',
  'grid',
  'axis',
  'colorText',
  'colorTextTertiary',
  'colorBgContainer',
  'colorBgElevated',
  'colorBorder',
  'colorWarning',
] as const;

type Colour = (typeof COLOURS)[number];

/** The style sheet's colours as they are shown right now, for the canvas. */
export interface ChartTheme {
  readonly colour: (name: Colour) => string;
  readonly font: string;
}

// A canvas does not understand light-dark(): an element resolves each variable to the colour that is shown now.
function readTheme(): ChartTheme {
  const probe = document.createElement('span');
  document.body.append(probe);
  const resolved = new Map<Colour, string>();
  for (const name of COLOURS) {
    probe.style.color = `var(--${name})`;
    resolved.set(name, getComputedStyle(probe).color);
  }
  probe.remove();
  return {
    colour: (name) => resolved.get(name) ?? 'currentcolor',
    font: getComputedStyle(document.body).fontFamily,
  };
}

const system = matchMedia('(prefers-color-scheme: dark)');

function onThemeChange(listener: () => void): () => void {
  const page = new MutationObserver(listener);
  system.addEventListener('change', listener);
  page.observe(document.documentElement, { attributeFilter: ['data-theme', 'lang'] });
  return () => {
    system.removeEventListener('change', listener);
    page.disconnect();
  };
}

// The appearance may change while no chart is shown to hear of it: what was read holds only for its own.
let kept: { readonly of: string; readonly theme: ChartTheme } | null = null;

function themeNow(): ChartTheme {
  const { dataset, lang } = document.documentElement;
  const of = `${dataset['theme']} ${system.matches} ${lang}`;
  if (kept?.of !== of) kept = { of, theme: readTheme() };
  return kept.theme;
}

export function useChartTheme(): ChartTheme {
  return useSyncExternalStore(onThemeChange, themeNow);
}
