import type { Facts, RefusalCode } from '../db/model/refusal';
import type { RefusalReply } from '../preload/contract/reply';
import type { Language } from '../preload/words/language';
import { loadWords } from '../preload/words/loadWords';

export async function refusalInWords(
  code: RefusalCode | 'defect',
  facts: Facts,
  language: Language,
): Promise<RefusalReply> {
  const { refusals } = await loadWords(language);
  return { code, message: refusals[code](facts), facts };
}
