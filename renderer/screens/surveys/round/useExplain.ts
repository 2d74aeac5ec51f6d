import { useCallback } from 'react';
import type { Explanation as Told } from '../../../../preload/contract/explanation';
import { call } from '../../../call';
import type { Explanation } from '../../../parts/explanation';
import { useWords } from '../../../parts/words';
import { useRouter } from '../../../shell/router';
import { explanationOf } from './explanationOf';

/** 算给我看 for the figures of one round: asked of the office when it is opened. */
export function useExplain(round: string) {
  const words = useWords();
  const { go } = useRouter();
  return useCallback(
    (figure: Told['figure'], subject: string | null = null) =>
      async (): Promise<Explanation> => {
        const told = await call('surveys.explain', { round, figure, subject });
        return explanationOf(told, words, {
          onOpenForm: (form) => go({ screen: 'keying', params: { round, form } }),
          onOpenForms: () => go({ screen: 'roundLists', params: { round, list: 'forms' } }),
        });
      },
    [round, words, go],
  );
}
