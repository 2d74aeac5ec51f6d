import type { ChartTheme } from './chartTheme';

/** What all charts share: quiet axes, horizontal grid lines only, a tooltip like our popups. */
export function sharedOptions({ colour, font }: ChartTheme) {
  return {
    responsive: true,
    maintainAspectRatio: false,
    animation: false,
    font: { family: font, size: 11 },
    interaction: { mode: 'index', intersect: false },
    plugins: {
      legend: { display: false },
      tooltip: {
        backgroundColor: colour('colorBgElevated'),
        borderColor: colour('colorBorder'),
        borderWidth: 1,
        titleColor: colour('colorText'),
        bodyColor: colour('colorText'),
        titleFont: { family: font, size: 12, weight: 600 },
        bodyFont: { family: font, size: 12 },
        padding: 8,
        cornerRadius: 6,
        caretSize: 0,
        boxWidth: 8,
        boxHeight: 8,
        boxPadding: 4,
      },
    },
  } as const;
}

export function tickOptions({ colour, font }: ChartTheme) {
  return { color: colour('axis'), font: { family: font, size: 11, lineHeight: 1.2 } } as const;
}
