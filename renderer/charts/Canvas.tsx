import { Chart, type ChartConfiguration, type ChartType } from 'chart.js';
import { useEffect, useRef } from 'react';

interface CanvasProps<Kind extends ChartType, Figures> {
  readonly label: string;
  readonly config: ChartConfiguration<Kind, Figures>;
}

/** Draws at once, without animation; a new config (new figures, another theme) draws anew. */
export function Canvas<Kind extends ChartType, Figures>({ label, config }: CanvasProps<Kind, Figures>) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (canvas.current === null) return undefined;
    const chart = new Chart(canvas.current, config);
    // Inter may arrive after the first stroke: measured with another font, labels would stand wrong.
    let isHere = true;
    void document.fonts.ready.then(() => isHere && chart.update('none'));
    return () => {
      isHere = false;
      chart.destroy();
    };
  }, [config]);
  return <canvas ref={canvas} role="img" aria-label={label} />;
}
