import { v7 as newUid } from 'uuid';
import { partFamily } from '../../../../db/model/complaints/partFamily';
import { deliveredName, knownParts } from '../../../../db/queries/complaintIntake';
import type { PartRow } from '../../../../preload/contract/complaintIntake';
import type { ComplaintFields } from '../../../../preload/contract/complaints';
import type { Checked } from '../../../../preload/contract/index';
import type { JobOffice } from '../../../office';

const NO_FAMILIES = new Map<string, string>();
const FIELDS = ['name', 'model', 'family'] as const;

/** Every part that the office has told about, by code. */
export async function partList({ db, settings }: JobOffice): Promise<readonly PartRow[]> {
  return (await knownParts(db)).map(({ code, name, model, family }) => ({
    ...{ code, name, model, family },
    familyByRule: partFamily(code, NO_FAMILIES, settings.recurrence.familyLastSigns),
  }));
}

/** Adds what is new, changes what is other; a field that is left out stays. */
export async function saveParts(office: JobOffice, { parts }: Checked<'complaints.saveParts'>) {
  const known = new Map((await knownParts(office.db)).map((part) => [part.code, part]));
  let [added, changed] = [0, 0];
  // A code that stands twice is told by its last line.
  for (const part of new Map(parts.map((one) => [one.code, one])).values()) {
    const before = known.get(part.code);
    if (before === undefined) {
      await addPart(office, part);
      added += 1;
    } else if (await changePart(office, before, part)) changed += 1;
  }
  return { added, changed };
}

type Told = Checked<'complaints.saveParts'>['parts'][number];
type Known = Awaited<ReturnType<typeof knownParts>>[number];

async function addPart(office: JobOffice, { code, name = '', model = '', family = '' }: Told): Promise<void> {
  const part = { code, name, model, family };
  await office.db
    .insertInto('part')
    .values({ uid: newUid(), ...part })
    .execute();
  office.changed({ record: 'part', key: code, old: null, new: part });
}

async function changePart(office: JobOffice, before: Known, told: Told): Promise<boolean> {
  const fields = FIELDS.filter((field) => told[field] !== undefined && told[field] !== before[field]);
  if (fields.length === 0) return false;
  const now = Object.fromEntries(fields.map((field) => [field, told[field]]));
  await office.db.updateTable('part').set(now).where('id', '=', before.id).execute();
  const old = Object.fromEntries(fields.map((field) => [field, before[field]]));
  office.changed({ record: 'part', key: before.code, old, new: now });
  return true;
}

/** A part that a complaint names for the first time is known from now on; what the office told of it stays. */
export async function rememberPart(
  office: JobOffice,
  { part = '', partName = '', model = '' }: Pick<ComplaintFields, 'part' | 'partName' | 'model'>,
): Promise<void> {
  if (part === '') return;
  const before = (await knownParts(office.db)).find(({ code }) => code === part);
  if (before === undefined) {
    const name = partName || (await deliveredName(office.db, part));
    return addPart(office, { code: part, name, model });
  }
  await changePart(office, before, {
    code: part,
    ...(before.name === '' && partName !== '' ? { name: partName } : {}),
    ...(before.model === '' && model !== '' ? { model } : {}),
  });
}
