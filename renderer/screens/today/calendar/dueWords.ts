import type { Due } from '../../../../preload/contract/dues';
import type { Words } from '../../../../preload/words/zh-CN';
import type { Place } from '../../places';

export function titleOfDue({ kind, code, title, forms }: Due, words: Words['dues']): string {
  return kind === 'return' ? `${code} ${words.forms(forms)}` : `${words.kinds[kind]} ${title}`;
}

type OfRecord = Pick<Due, 'action' | 'meeting' | 'complaint' | 'code'>;

export function placeOfDue({ action, meeting, complaint, code }: OfRecord): Place {
  if (meeting !== null) return { screen: 'meeting', params: { meeting } };
  if (complaint !== null) return { screen: 'complaint', params: { id: complaint } };
  if (action === null) return { screen: 'keying', params: { round: code } };
  return { screen: 'action', params: { id: action } };
}
