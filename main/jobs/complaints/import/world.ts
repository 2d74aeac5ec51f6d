import { wordKey } from '../../../../db/model/cells/choice';
import type { ClockProfile } from '../../../../db/model/complaints/clockProfile';
import type { ComplaintClass } from '../../../../db/model/complaints/complaint';
import { profileFor } from '../../../../db/model/complaints/profileFor';
import { type CustomerLimit, replyDue } from '../../../../db/model/complaints/replyDue';
import type { Day } from '../../../../db/model/day';
import { wallMoments } from '../../../../db/model/wallMoments';
import { workingCalendar } from '../../../../db/queries/calendar';
import {
  complaintsEver,
  complaintsWorkedOn,
  firstCycles,
  firstTexts,
  timesToldHere,
} from '../../../../db/queries/complaintImport';
import { clockProfiles } from '../../../../db/queries/complaints';
import { customersEver } from '../../../../db/queries/customers';
import { peopleCalled } from '../../../../db/queries/organisation';
import { allDepartments } from '../../../../db/queries/people';
import type { Db } from '../../../../db/schema';
import type { JobOffice } from '../../../office';
import type { CustomersCalled } from './readers';
import type { Understood } from './told';

/** All that a register is held against. */
export type World = Awaited<ReturnType<typeof worldOf>>;

export async function worldOf({ db, settings }: JobOffice) {
  const { timeZone, worksSaturdays } = settings;
  const ever = await customersEver(db);
  const calendar = await workingCalendar(db, worksSaturdays);
  const profiles = await readProfiles(db);
  const due = remembered((on: Day, days: number) => replyDue(on, days, calendar, null));
  return {
    customers: customersCalled(ever),
    customerCodes: new Map(ever.map(({ id, code }) => [id, code])),
    understood: { timeZone, momentOf: wallMoments(timeZone), ...(await namesKnown(db)) } satisfies Understood,
    kept: new Map((await complaintsEver(db)).map((row) => [row.code, row])),
    cycles: new Map((await firstCycles(db)).map((row) => [row.complaintId, row])),
    toldHere: await timesToldHere(db),
    workedOn: await complaintsWorkedOn(db),
    texts: await firstTexts(db),
    profileOf: (of: ComplaintClass) => {
      const found = profileFor(profiles, of);
      if (found === null) throw new RangeError('No clock profile is for this class of complaint');
      return found.id;
    },
    /** The last day of the 8D report; null where no calendar says it for sure. */
    replyDueOn: (receivedOn: Day, profile: number, customer: CustomerLimit | null): Day | null => {
      if (customer !== null) return customer.on;
      const { day, isKnown } = due(
        receivedOn,
        profiles.find(({ id }) => id === profile)?.replyWorkingDays ?? 0,
      );
      return isKnown ? day : null;
    },
  };
}

function customersCalled(
  ever: readonly {
    code: string;
    id: number;
    name: string;
    shortName: string;
    nameEn: string;
    deletedAt: unknown;
  }[],
): CustomersCalled {
  const here = ever.filter(({ deletedAt }) => deletedAt === null);
  const codes = new Map<string, string>();
  const twice = new Set<string>();
  for (const { code, name, shortName, nameEn } of here) {
    for (const key of new Set([name, shortName, nameEn].map(wordKey))) {
      if (codes.has(key)) twice.add(key);
      codes.set(key, code);
    }
  }
  for (const key of [...twice, '']) codes.delete(key);
  const inBin = new Set(ever.filter(({ deletedAt }) => deletedAt !== null).map(({ code }) => code));
  return { ids: new Map(here.map(({ code, id }) => [code, id])), codes, inBin };
}

async function namesKnown(db: Db): Promise<Pick<Understood, 'department' | 'person'>> {
  const departments = await allDepartments(db);
  const called = await peopleCalled(db);
  const department = remembered((name: string) => {
    const found =
      departments.find(({ code }) => code === name) ?? departments.find((one) => one.name === name);
    return found === undefined ? { id: null, name } : { id: found.id, name: found.name };
  });
  return { department, person: remembered(called) };
}

type KeptProfile = ClockProfile & { readonly id: number };

async function readProfiles(db: Db): Promise<readonly KeptProfile[]> {
  const rows = await clockProfiles(db);
  return rows.map(({ id, definitionJson }) => ({ ...JSON.parse(definitionJson), id }));
}

/** A register names few things many times. */
function remembered<A extends readonly (string | number)[], T>(find: (...of: A) => T): (...of: A) => T {
  const known = new Map<string, T>();
  return (...of) => {
    const key = of.join('\u0000');
    const found = known.get(key);
    if (found !== undefined) return found;
    const fresh = find(...of);
    known.set(key, fresh);
    return fresh;
  };
}
