import type { Facts } from '../../../db/model/refusal';
import { telling } from '../telling';
import { signatures } from './signatures';

const { told, list } = telling('、');

/** How signing says no. */
export const signatureRefusals = {
  'too-early-to-sign': () => '现在还不能签署：批次要先结束，会议要先开完。什么也没有签。',
  'may-not-sign': () => '您的角色或职能不能签这一栏。请由相应的人来签，什么也没有签。',
  'signed-out-of-order': (facts: Facts) =>
    `还不能签${meaningWords(facts['meaning'])}：${lackWords(facts)}。请按顺序签署，什么也没有签。`,
  'signatures-missing': (facts: Facts) =>
    `改善措施 ${told(facts, 'code')} 关闭前要有签署：${lackWords(facts)}。没有关闭，签好再关。`,
  'already-signed': (facts: Facts) => `${told(facts, 'name')} 已经签过这份内容，不必再签。`,
};

function meaningWords(fact: Facts[string] | undefined): string {
  const meanings: Readonly<Record<string, string>> = signatures.meanings;
  return list(Array.isArray(fact) ? fact.map((one) => meanings[one] ?? one) : meanings[String(fact)]);
}

/** Who has not signed, and whose signature no longer counts. */
function lackWords({ missing, void: isVoid }: Facts): string {
  const parts = [
    Array.isArray(missing) && missing.length > 0 ? `${meaningWords(missing)}还没有签` : '',
    Array.isArray(isVoid) && isVoid.length > 0 ? `${meaningWords(isVoid)}的签名因内容改过而失效` : '',
  ];
  return parts.filter((part) => part !== '').join('，');
}
