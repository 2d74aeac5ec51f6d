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

let theme: ChartTheme | null = null;

function onThemeChange(listener: () => void): () => void {
  const reread = () => {
    theme = null;
    listener();
  };
  const system = matchMedia('(prefers-color-scheme: dark)');
  const page = new MutationObserver(reread);
  system.addEventListener('change', reread);
  page.observe(document.documentElement, { attributeFilter: ['data-theme', 'lang'] });
  return () => {
    system.removeEventListener('change', reread);
    page.disconnect();
  };
}

export function useChartTheme(): ChartTheme {
  return useSyncExternalStore(onThemeChange, () => {
    theme ??= readTheme();
    return theme;
  });
}
