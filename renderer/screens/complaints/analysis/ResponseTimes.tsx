import { useMemo, useState } from 'react';
import type { ResponseTime } from '../../../../db/model/complaints/analysis/responseTimes';
import { NONE } from '../../../../preload/words/format';
import type { Words } from '../../../../preload/words/zh-CN';
import { BarChart } from '../../../charts/BarChart';
import type { Column } from '../../../parts/columns';
import { DataTable } from '../../../parts/DataTable';
import { SectionTitle } from '../../../parts/SectionTitle';
import { useWords } from '../../../parts/words';

const HEIGHT = 130;

/** How long each step took: the middle, nine in ten, how many in time; a row shows its whole spread. */
export function ResponseTimes({ times }: { readonly times: readonly ResponseTime[] }) {
  const { complaintAnalysis, complaints } = useWords();
  const words = complaintAnalysis.times;
  const [chosen, choose] = useState(keyOf({ from: 'confirmed', step: 'notified' }));
  const columns = useMemo(() => timeColumns(words, complaints.steps), [words, complaints]);
  const shown = times.find((one) => keyOf(one) === chosen);
  return (
    <>
      <SectionTitle title={words.title} count={words.note} />
      <DataTable
        label={words.title}
        columns={columns}
        rows={times}
        keyOf={keyOf}
        rowHeight={28}
        current={chosen}
        onOpen={(one) => choose(keyOf(one))}
      />
      {shown !== undefined && (
        <BarChart
          label={words.spread(complaints.steps[shown.from], complaints.steps[shown.step])}
          title={words.spread(complaints.steps[shown.from], complaints.steps[shown.step])}
          count={words.n(shown.n)}
          bars={shown.spread.map(({ upTo, count }) => ({
            name: words.upTo(upTo),
            value: count,
            tone: 'rest',
          }))}
          figureName={words.figure}
          height={HEIGHT}
        />
      )}
    </>
  );
}

function keyOf({ from, step }: Pick<ResponseTime, 'from' | 'step'>): string {
  return `${from} ${step}`;
}

function timeColumns(
  words: Words['complaintAnalysis']['times'],
  steps: Words['complaints']['steps'],
): readonly Column<ResponseTime>[] {
  return [
    { key: 'step', title: words.step, cell: ({ from, step }) => words.fromTo(steps[from], steps[step]) },
    { key: 'n', title: 'n', width: 48, isNumber: true, cell: ({ n }) => n },
    {
      key: 'median',
      title: words.median,
      width: 76,
      isNumber: true,
      cell: (one) => taken(one.medianSeconds, words),
    },
    { key: 'p90', title: words.p90, width: 76, isNumber: true, cell: (one) => taken(one.p90Seconds, words) },
    {
      ...{ key: 'inTime', title: words.inTime, width: 84, isNumber: true },
      cell: ({ inTime, n }) => (inTime === null ? NONE : `${inTime} / ${n}`),
    },
  ];
}

const HOUR = 3600;
const DAY = 24 * HOUR;

function taken(seconds: number | null, words: Words['complaintAnalysis']['times']): string {
  if (seconds === null) return NONE;
  if (Math.abs(seconds) < 2 * HOUR) return words.minutes((seconds / 60).toFixed(1));
  if (Math.abs(seconds) < 2 * DAY) return words.hours((seconds / HOUR).toFixed(1));
  return words.days((seconds / DAY).toFixed(1));
}
