import type { ReasonCode } from '../../../db/model/cells/reason';
import type { WarningCode } from '../../../db/model/cells/warning';
import type { Facts } from '../../../db/model/refusal';
import { stepName } from '../stepName';
import { telling } from '../telling';
import { complaints } from './complaints';

type Say = (facts: Facts) => string;

const { told, list } = telling(', ');

/** Short, because they stand inside the cell of a table. */
const reasons: Readonly<Record<ReasonCode, Say>> = {
  missing: () => 'must not be blank',
  'too-long': (facts) => `longer than ${told(facts, 'max')} characters`,
  'error-value': (facts) => `an Excel error: ${told(facts, 'text')}`,
  'no-such-day': () => 'not a day; write it as 2026-03-05',
  'no-such-time': () => 'not a time; write it as 14:20',
  'time-without-day': () => 'a time without a day',
  'other-time': (facts) => `not what the column beside it says: ${told(facts, 'at')}`,
  'not-a-number': () => 'not a number',
  'not-whole': () => 'not a whole number',
  'out-of-range': (facts) => `out of range (${range(facts)})`,
  'not-yes-or-no': () => 'write yes or no',
  'not-a-choice': (facts) => `write one of these: ${list(facts.choices)}`,
  'key-twice': (facts) => `the same as in row ${told(facts, 'first')}`,
  'unknown-customer': () => 'no such customer; import or add it first',
  'customer-in-bin': () => 'this customer is deleted; restore it in Settings, Recycle bin',
  'unknown-department': () => 'no such department; add it first',
  'issue-day-missing': () => 'the issue day is missing',
  'issued-after-return': () => 'returned before it was issued',
  'answers-without-return': () => 'answers or an opinion without a return day',
  'answer-not-on-scale': () => 'not an answer of this questionnaire',
  'round-closed': () => 'the round is closed; its answers do not change any more',
  'complaint-in-bin': () => 'this complaint was deleted; restore it in Settings · Recycle bin',
  'complaint-closed': () => 'this complaint is closed; an import does not change it, reopen it instead',
  'complaint-withdrawn': () => 'this complaint was withdrawn and changes no more',
  'complaint-reopened': () => 'this complaint was reopened; times of its first run change no more',
  'told-here': (facts) => `recorded here as ${told(facts, 'at')}; an import does not change it`,
  'worked-on-here': () => 'this complaint is being handled here; record it here',
};

/** What to look at in a cell that is taken all the same. */
const warnings: Readonly<Record<WarningCode, Say>> = {
  'will-be-renamed': (facts) => `will be renamed, was ${told(facts, 'from')}`,
  'known-as': (facts) => `known as ${told(facts, 'name')}`,
  'not-an-email': () => 'does not look like an e-mail address',
  'days-apart': (facts) => `${told(facts, 'days')} days from the due day`,
  'in-future': () => 'later than today',
  'more-than-quantity': (facts) => `more than the quantity ${told(facts, 'quantity')}`,
  'before-step': (facts) => `before “${stepName(facts, complaints.steps)}”, ${told(facts, 'at')}`,
  'will-replace': (facts) => `replaces ${told(facts, 'from')}`,
  'word-not-known': () => 'word not known; the usual is taken',
  'kept-as-other': () => 'kept as “other”, in its own word',
  'kept-as-text': () => 'no such department; only its name is kept',
  'other-customer': (facts) => `this is the name of customer ${told(facts, 'code')}`,
  'long-problem': (facts) =>
    `too long: the first ${told(facts, 'max')} characters are the defect, the whole the description`,
};

export const imports = { reasons, warnings, reasonColumn: 'Why', badRows: 'Bad rows' };

function range({ min, max }: Facts): string {
  const ends = [min == null ? '' : `≥ ${min}`, max == null ? '' : `≤ ${max}`];
  return ends.filter((end) => end !== '').join(', ');
}
