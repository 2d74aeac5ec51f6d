import type { LackingSignature } from '../../../db/model/signatures';
import type { Words } from '../../../preload/words/zh-CN';

export function meaningNames(lacking: readonly LackingSignature[], words: Words): string {
  return lacking.map(({ meaning }) => words.signatures.meanings[meaning]).join(words.actionRecord.and);
}

/** Who has not signed, and whose signature no longer counts; empty when nothing is lacking. */
export function lackWords(lacking: readonly LackingSignature[], words: Words): string {
  const isVoid = lacking.filter((one) => one.isVoid);
  const missing = lacking.filter((one) => !one.isVoid);
  return [
    isVoid.length === 0 ? '' : words.signatures.lacksVoid(meaningNames(isVoid, words)),
    missing.length === 0 ? '' : words.signatures.lacksMissing(meaningNames(missing, words)),
  ]
    .filter((part) => part !== '')
    .join(words.signatures.comma);
}
