import type { Facts, RefusalCode } from '../db/model/refusal';
import type { RefusalReply } from '../preload/contract/reply';
import type { Language } from '../preload/words/language';
import { wordsOf } from '../preload/words/wordsOf';

export function refusalInWords(code: RefusalCode | 'defect', facts: Facts, language: Language): RefusalReply {
  return { code, message: wordsOf(language).refusals[code](facts), facts };
}
