import type { Facts } from '../../../db/model/refusal';
import { telling } from '../telling';
import { signatures } from './signatures';

const { told, list } = telling(', ');

/** How signing says no. */
export const signatureRefusals = {
  'too-early-to-sign': () =>
    'This cannot be signed yet: a round is closed first, a meeting is held first. Nothing was signed.',
  'may-not-sign': () =>
    'Your role or function does not sign here. Please ask the person who does. Nothing was signed.',
  'signed-out-of-order': (facts: Facts) =>
    `This cannot be signed as “${meaningWords(facts['meaning'])}” yet: ${lackWords(facts)}. Please sign in order. Nothing was signed.`,
  'signatures-missing': (facts: Facts) =>
    `Action ${told(facts, 'code')} has to be signed before it is closed: ${lackWords(facts)}. It was not closed.`,
  'already-signed': (facts: Facts) => `${told(facts, 'name')} has already signed this content.`,
};

function meaningWords(fact: Facts[string] | undefined): string {
  const meanings: Readonly<Record<string, string>> = signatures.meanings;
  return list(Array.isArray(fact) ? fact.map((one) => meanings[one] ?? one) : meanings[String(fact)]);
}

/** Who has not signed, and whose signature no longer counts. */
function lackWords({ missing, void: isVoid }: Facts): string {
  const parts = [
    Array.isArray(missing) && missing.length > 0 ? `not signed as ${meaningWords(missing)}` : '',
    Array.isArray(isVoid) && isVoid.length > 0 ? `${meaningWords(isVoid)} is void after a change` : '',
  ];
  return parts.filter((part) => part !== '').join('; ');
}
