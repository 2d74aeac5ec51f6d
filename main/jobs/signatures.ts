import { v7 as newUid } from 'uuid';
import type { OfficeFunction } from '../../db/model/people';
import { Refusal } from '../../db/model/refusal';
import {
  lackingSignatures,
  SIGNING_RULES,
  type SignedRecord,
  type SigningRule,
  type StandingSignature,
  signingHurdle,
} from '../../db/model/signatures';
import { heldFunctions, keepSignature, signaturesOf } from '../../db/queries/signatures';
import type { SignedIn } from '../../preload/contract/settings';
import type { SignatureOffer } from '../../preload/contract/signatures';
import type { JobOffice } from '../office';
import { confirmPassword } from '../people/confirmPassword';
import { afterSigning } from '../signing/approval';
import { lackFacts } from '../signing/lacking';
import { contentHash, signaturesShown } from '../signing/signed';
import { peopleHere, signerOf } from '../signing/signer';
import type { ChannelsOf, Jobs } from './list';

export const signatures: Jobs<ChannelsOf<'signatures'>> = {
  'signatures.of': async (office, { record, key }) => {
    const held = await heldFunctions(office.db);
    const people = office.settings.signIn ? [] : await peopleHere(office);
    const signed = await signaturesShown(office, record, key);
    return {
      signatures: signed,
      meanings: SIGNING_RULES[record].map((rule) => ({
        ...offerOf(rule, office.user, people, held),
        lacks: lackingSignatures(rule.after, signed),
        betterFirst: lackingSignatures(rule.betterAfter ?? [], signed),
      })),
      isEarly: await isEarly(office, record, key),
    };
  },

  'signatures.sign': async (office, { record, key, meaning, password, as }) => {
    const rule = SIGNING_RULES[record].find((one) => one.meaning === meaning);
    if (rule === undefined) throw new Refusal('wrong-input', { field: 'meaning', value: meaning });
    const contentSha256 = await contentHash(office, record, key);
    if (contentSha256 === null) throw new Refusal('unknown-record', { record, key });
    if (await isEarly(office, record, key)) throw new Refusal('too-early-to-sign', { record, key });
    const signer = await signerOf(office, as, 'signatures.sign');
    const held = await heldFunctions(office.db);
    refuseHurdle(rule, signer, held);
    refuseOutOfOrder(rule, await signaturesShown(office, record, key));
    await refuseTwice(office, { record, key, meaning, contentSha256, code: signer.code });
    const isPasswordChecked = await confirmPassword(office, password);
    const signature = {
      ...{ uid: newUid(), record, recordKey: key, meaning, contentSha256, at: office.now },
      personCode: signer.code,
      personName: signer.name,
      function: functionUsed(rule, signer, held),
      isPasswordChecked: isPasswordChecked ? (1 as const) : (0 as const),
    };
    await keepSignature(office.db, signature);
    const { meaning: means, personName, function: asWhat } = signature;
    office.changed({
      record,
      key,
      old: null,
      new: { signature: means, by: personName, as: asWhat, contentSha256 },
    });
    await afterSigning(office, record, key);
    return { uid: signature.uid };
  },
};

/** With sign-in it is for the one who asks; without it for any of the office's people who may. */
function offerOf(
  rule: SigningRule,
  user: SignedIn,
  people: readonly SignedIn[],
  held: ReadonlySet<OfficeFunction>,
): Omit<SignatureOffer, 'lacks' | 'betterFirst'> {
  const able = people.filter((person) => signingHurdle(rule, person, held) === null);
  const hurdle = able.length > 0 ? null : signingHurdle(rule, user, held);
  return { meaning: rule.meaning, hurdle, people: able.map(({ code, name }) => ({ code, name })) };
}

function refuseHurdle(rule: SigningRule, signer: SignedIn, held: ReadonlySet<OfficeFunction>): void {
  const hurdle = signingHurdle(rule, signer, held);
  if (hurdle === null) return;
  const needs = 'role' in hurdle ? [hurdle.role] : hurdle.functions;
  throw new Refusal('may-not-sign', { meaning: rule.meaning, needs });
}

function refuseOutOfOrder(rule: SigningRule, signed: readonly StandingSignature[]): void {
  const lacks = lackingSignatures(rule.after, signed);
  if (lacks.length > 0)
    throw new Refusal('signed-out-of-order', { meaning: rule.meaning, ...lackFacts(lacks) });
}

interface Signing {
  readonly record: SignedRecord;
  readonly key: string;
  readonly meaning: string;
  readonly contentSha256: string;
  readonly code: string;
}

/** The same person signs the same content once. */
async function refuseTwice({ db }: JobOffice, { record, key, meaning, contentSha256, code }: Signing) {
  const twin = (await signaturesOf(db, record, key)).find(
    (one) => one.meaning === meaning && one.personCode === code && one.contentSha256 === contentSha256,
  );
  if (twin !== undefined) throw new Refusal('already-signed', { name: twin.personName, at: twin.at });
}

function functionUsed(rule: SigningRule, signer: SignedIn, held: ReadonlySet<OfficeFunction>): string {
  return rule.functions.find((one) => held.has(one) && signer.functions.includes(one)) ?? '';
}

/** A round is signed when it is closed, minutes when the meeting was held. */
async function isEarly({ db }: JobOffice, record: SignedRecord, key: string): Promise<boolean> {
  if (record === 'round') {
    const round = await db.selectFrom('round').select('closedOn').where('code', '=', key).executeTakeFirst();
    return round !== undefined && round.closedOn === null;
  }
  if (record !== 'meeting') return false;
  const meeting = await db.selectFrom('meeting').select('state').where('uid', '=', key).executeTakeFirst();
  return meeting?.state === 'planned';
}
