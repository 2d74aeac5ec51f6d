// Strokes on a 24-unit square, drawn at 12, 14 or 16 pixels.
const PATHS = {
  alert: 'M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M12 7v6M12 16.3v.1',
  arrow: 'M4 12h15M13 6l6 6-6 6',
  back: 'M20 12H5M11 6l-6 6 6 6',
  calendar: 'M4 5h16v16H4zM4 10h16M8 3v4M16 3v4',
  chart: 'M3 3v18h18M7 15l4-5 4 3 5-7',
  check: 'M4.5 12.5l5 5L19.5 7',
  clock: 'M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M12 7v5l3 2',
  close: 'M6 6l12 12M18 6L6 18',
  columns: 'M4 4h16v16H4zM10 4v16M15 4v16',
  copy: 'M8 8h12v12H8zM16 8V4H4v12h4',
  database:
    'M4 6c0-1.7 3.6-3 8-3s8 1.3 8 3-3.6 3-8 3-8-1.3-8-3M4 6v12c0 1.7 3.6 3 8 3s8-1.3 8-3V6M4 12c0 1.7 3.6 3 8 3s8-1.3 8-3',
  dot: 'M8 12a4 4 0 1 0 8 0a4 4 0 1 0-8 0',
  down: 'M5 9l7 7 7-7',
  download: 'M12 4v11M7 10l5 5 5-5M4 20h16',
  draft: 'M5 4h11l3 3v13H5zM8 4v5h7V4M8 20v-6h8v6',
  filter: 'M4 5h16l-6 8v6l-4-2v-4z',
  form: 'M6 3h9l4 4v14H6zM15 3v4h4M9 12h7M9 16h7',
  gear: 'M12 15.2a3.2 3.2 0 1 0 0-6.4a3.2 3.2 0 0 0 0 6.4M12 2.5v3M12 18.5v3M2.5 12h3M18.5 12h3M5.3 5.3l2.1 2.1M16.6 16.6l2.1 2.1M5.3 18.7l2.1-2.1M16.6 7.4l2.1-2.1',
  help: 'M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M9.3 9.5a2.8 2.8 0 1 1 4 2.6c-.9.4-1.3 1-1.3 1.9M12 16.8v.1',
  letter: 'M3 5.5h18v13H3zM3 7l9 6.5L21 7',
  lock: 'M5 11h14v9H5zM8 11V8a4 4 0 0 1 8 0v3',
  minus: 'M6 12h12',
  more: 'M5 12h.1M12 12h.1M19 12h.1',
  pen: 'M4 20l1-4L16 5l3 3L8 19zM14 7l3 3',
  people:
    'M16 20v-1.5a3.5 3.5 0 0 0-3.5-3.5h-6A3.5 3.5 0 0 0 3 18.5V20M9.5 11a3.5 3.5 0 1 0 0-7a3.5 3.5 0 0 0 0 7M21 20v-1.5a3.5 3.5 0 0 0-2.6-3.4M15.5 4.2a3.5 3.5 0 0 1 0 6.7',
  pin: 'M12 21s7-6.2 7-11.5a7 7 0 1 0-14 0C5 14.8 12 21 12 21M12 12a2.5 2.5 0 1 0 0-5a2.5 2.5 0 0 0 0 5',
  plus: 'M12 5v14M5 12h14',
  printer: 'M7 9V3h10v6M7 17H4V9h16v8h-3M7 14h10v7H7z',
  renew: 'M4 12a8 8 0 0 1 13.7-5.6L20 8.5M20 4v4.5h-4.5M20 12a8 8 0 0 1-13.7 5.6L4 15.5M4 20v-4.5h4.5',
  report: 'M4 4h16v16H4zM8 16v-4M12 16V8M16 16v-6',
  right: 'M9 5l7 7-7 7',
  scan: 'M4 8V4h4M16 4h4v4M20 16v4h-4M8 20H4v-4M4 12h16',
  search: 'M11 18a7 7 0 1 0 0-14a7 7 0 0 0 0 14M20.5 20.5L16 16',
  talk: 'M4 5h16v11H10l-5 4v-4H4z',
  toBottom: 'M12 5v14M6 13l6 6 6-6',
  toTop: 'M12 19V5M6 11l6-6 6 6',
  truck:
    'M2 6h12v11H2zM14 10h4.5L22 13.5V17h-8M6 19.5a1.8 1.8 0 1 0 0-3.6a1.8 1.8 0 0 0 0 3.6M18 19.5a1.8 1.8 0 1 0 0-3.6a1.8 1.8 0 0 0 0 3.6',
  undo: 'M8 5L4 9l4 4M4 9h10a5 5 0 0 1 0 10H9',
  upload: 'M12 16V5M7 10l5-5 5 5M4 20h16',
  warning: 'M12 4L2.5 20h19zM12 10v4.5M12 17.3v.1',
} as const;

export type IconName = keyof typeof PATHS;

/** Says nothing by itself: a word stands beside it, or the button carries a title. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: 12 | 14 | 16 }) {
  return (
    <svg
      className={`icon icon-${size}${name === 'more' ? ' icon-dots' : ''}`}
      viewBox="0 0 24 24"
      width={size}
      height={size}
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
