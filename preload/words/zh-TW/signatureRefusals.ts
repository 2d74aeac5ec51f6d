import type { Facts } from '../../../db/model/refusal';
import { telling } from '../telling';
import { signatures } from './signatures';

const { told, list } = telling('、');

/** How signing says no. */
export const signatureRefusals = {
  'too-early-to-sign': () => '現在還不能簽署：批次要先結束，會議要先開完。什麼也沒有簽。',
  'may-not-sign': () => '您的角色或職能不能簽這一欄。請由相應的人來簽，什麼也沒有簽。',
  'signed-out-of-order': (facts: Facts) =>
    `還不能簽${meaningWords(facts['meaning'])}：${lackWords(facts)}。請按順序簽署，什麼也沒有簽。`,
  'signatures-missing': (facts: Facts) =>
    `改善措施 ${told(facts, 'code')} 關閉前要有簽署：${lackWords(facts)}。沒有關閉，簽好再關。`,
  'already-signed': (facts: Facts) => `${told(facts, 'name')} 已經簽過這份內容，不必再簽。`,
};

function meaningWords(fact: Facts[string] | undefined): string {
  const meanings: Readonly<Record<string, string>> = signatures.meanings;
  return list(Array.isArray(fact) ? fact.map((one) => meanings[one] ?? one) : meanings[String(fact)]);
}

/** Who has not signed, and whose signature no longer counts. */
function lackWords({ missing, void: isVoid }: Facts): string {
  const parts = [
    Array.isArray(missing) && missing.length > 0 ? `${meaningWords(missing)}還沒有簽` : '',
    Array.isArray(isVoid) && isVoid.length > 0 ? `${meaningWords(isVoid)}的簽名因內容改過而失效` : '',
  ];
  return parts.filter((part) => part !== '').join('，');
}
