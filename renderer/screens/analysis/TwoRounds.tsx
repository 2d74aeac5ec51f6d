import { useMemo, useState } from 'react';
import type { SurveyTrend } from '../../../preload/contract/surveyTrend';
import { RadarChart } from '../../charts/RadarChart';
import { ChoiceField } from '../../parts/ChoiceField';
import { SectionTitle } from '../../parts/SectionTitle';
import { useWords } from '../../parts/words';
import { shortCodes } from '../surveys/period';

const LEAST_AXES = 3;

/** The dimensions of any two rounds, one over the other. */
export function TwoRounds({ trend }: { readonly trend: SurveyTrend }) {
  const words = useWords();
  const { radar } = words.analysis;
  const { rounds, dimensions, overall } = trend;
  const codes = rounds.map(({ code }) => code);
  const [chosen, choose] = useState<{ readonly now?: string; readonly before?: string }>({});
  const now = placeOf(codes, chosen.now, codes.length - 1);
  const before = placeOf(codes, chosen.before, codes.length - 2);
  const axes = useMemo(() => axesOf(dimensions, now, before), [dimensions, now, before]);
  const names = shortCodes(codes);
  const choices = codes.map((code) => ({ key: code, name: code })).toReversed();
  return (
    <>
      <SectionTitle title={radar.title} />
      <div className="fieldGrid roundPair">
        <ChoiceField
          label={radar.now}
          value={codes[now] ?? ''}
          choices={choices}
          onChange={(code) => choose({ ...chosen, now: code })}
        />
        {before >= 0 && (
          <ChoiceField
            label={radar.before}
            value={codes[before] ?? ''}
            choices={choices}
            onChange={(code) => choose({ ...chosen, before: code })}
          />
        )}
      </div>
      {axes.length >= LEAST_AXES && (
        <RadarChart
          label={radar.title}
          axes={axes}
          now={fullName(names, codes, now)}
          before={before < 0 ? undefined : fullName(names, codes, before)}
          target={overall[now]?.target ?? null}
          height={280}
        />
      )}
    </>
  );
}

function placeOf(codes: readonly string[], code: string | undefined, otherwise: number): number {
  return code === undefined || !codes.includes(code) ? otherwise : codes.indexOf(code);
}

// Two rounds apart in time need their year: Q1 alone could be any.
function fullName(names: readonly string[], codes: readonly string[], place: number): string {
  const code = codes[place] ?? '';
  return /^\d{4}[QH]\d$/.test(code) ? code.slice(2) : (names[place] ?? code);
}

function axesOf(dimensions: SurveyTrend['dimensions'], now: number, before: number) {
  return dimensions.map(({ code, name, points }) => ({
    key: code,
    name,
    value: points[now]?.score ?? null,
    before: points[before]?.score ?? null,
    isLow: points[now]?.isBelow ?? false,
    target: points[now]?.target ?? undefined,
  }));
}
