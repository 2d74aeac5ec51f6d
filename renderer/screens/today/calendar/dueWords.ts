import type { Due } from '../../../../preload/contract/dues';
import type { Words } from '../../../../preload/words/zh-CN';
import type { Place } from '../../places';

export function titleOfDue({ kind, code, title, forms }: Due, words: Words['dues']): string {
  return kind === 'return' ? `${code} ${words.forms(forms)}` : `${words.kinds[kind]} ${title}`;
}

export function placeOfDue({ action, meeting, code }: Pick<Due, 'action' | 'meeting' | 'code'>): Place {
  if (meeting !== null) return { screen: 'meeting', params: { meeting } };
  if (action === null) return { screen: 'keying', params: { round: code } };
  return { screen: 'action', params: { id: action } };
}
