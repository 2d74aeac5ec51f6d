import { type Day, dayAfter, startOfDay } from '../../db/model/day';
import type { TrailFilter } from '../../db/queries/trailSearch';
import type { Settings } from '../../preload/contract/settings';
import { wordsOf } from '../../preload/words/wordsOf';

interface Asked {
  readonly words?: string | undefined;
  readonly user?: string | undefined;
  readonly record?: string | undefined;
  readonly key?: string | undefined;
  readonly channel?: string | undefined;
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
}

/** Days are the plant's; a word also finds what was done when it is called so. */
export function trailFilter({ words = '', from, to, ...same }: Asked, settings: Settings): TrailFilter {
  const doings = Object.entries(wordsOf(settings.language).today.doings);
  const texts = words.split(/\s+/).filter((text) => text !== '');
  return {
    ...same,
    words: texts.map((text) => {
      const named = doings.filter(([, doing]) => doing.toLowerCase().includes(text.toLowerCase()));
      return { text, channels: named.map(([channel]) => channel) };
    }),
    from: from === undefined ? undefined : startOfDay(from, settings.timeZone),
    until: to === undefined ? undefined : startOfDay(dayAfter(to), settings.timeZone),
  };
}
