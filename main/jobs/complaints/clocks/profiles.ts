import { isDeepStrictEqual } from 'node:util';
import { v7 as newUid } from 'uuid';
import type { ClockProfile } from '../../../../db/model/complaints/clockProfile';
import {
  classWithoutProfile,
  type ProfileProblem,
  profileProblem,
} from '../../../../db/model/complaints/profileProblem';
import { STEP_SIGNS } from '../../../../db/model/complaints/stepSigns';
import { Refusal } from '../../../../db/model/refusal';
import { allProfiles, type KeptProfile, profileUses } from '../../../../db/queries/complaintClocks';
import type { ShownProfile } from '../../../../preload/contract/clockProfiles';
import type { Checked } from '../../../../preload/contract/index';
import type { JobOffice } from '../../../office';

/** Every version of every profile, in the order in which they are asked; of one the newest first. */
export async function shownProfiles({
  db,
}: JobOffice): Promise<{ readonly profiles: readonly ShownProfile[] }> {
  const all = await allProfiles(db);
  const uses = await profileUses(db);
  const profiles = all.map(({ id, ...profile }) => ({
    ...profile,
    runs: uses.get(id) ?? 0,
    isNewest: !all.some(({ code, version }) => code === profile.code && version > profile.version),
  }));
  return {
    profiles: profiles.toSorted(
      (left, right) =>
        left.order - right.order || left.code.localeCompare(right.code) || right.version - left.version,
    ),
  };
}

/** A version, once made, is never changed. Refused as `wrong-input` where clocks start each other or a class has none. */
export async function saveProfile(office: JobOffice, asked: Checked<'complaints.saveProfile'>) {
  const { db, now } = office;
  const all = await allProfiles(db);
  const before = all.findLast(({ code }) => code === asked.code) ?? null;
  const { code, name } = asked;
  if (before !== null && isSame(before, asked)) return { code, version: before.version };
  const version = (before?.version ?? 0) + 1;
  const definition: ClockProfile = withoutBlanks({ ...asked, version });
  const newest = [...new Map(all.map((one) => [one.code, one])).values()].filter((one) => one.code !== code);
  refuse(profileProblem(definition) ?? classWithoutProfile([...newest, definition]));
  const definitionJson = JSON.stringify(definition);
  await db
    .insertInto('clockProfile')
    .values({ uid: newUid(), code, version, name, definitionJson, madeAt: now })
    .execute();
  const old = before === null ? null : toldProfile(before);
  office.changed({ record: 'clockProfile', key: code, old, new: toldProfile(definition) });
  return { code, version };
}

function isSame(
  { id: _id, version: _version, madeAt: _madeAt, ...own }: KeptProfile,
  asked: Checked<'complaints.saveProfile'>,
) {
  return isDeepStrictEqual(withoutBlanks(own), withoutBlanks(asked));
}

/** What was left out and what is undefined are the same once they are kept. */
function withoutBlanks(value: object) {
  return JSON.parse(JSON.stringify(value));
}

function refuse(problem: ProfileProblem | null): void {
  if (problem !== null) throw new Refusal('wrong-input', { field: problem.field, value: problem.value });
}

/** As the history tells it: t1 → t2 30 */
function toldProfile(profile: ClockProfile) {
  const { name, version, clocks, escalation, for: of, isOff = false, ...rest } = profile;
  const { order, replyWorkingDays, warnings, source } = rest;
  return {
    ...{ name, version, order, for: of, replyWorkingDays, warnings, source, isOff },
    clocks: clocks.map(({ step, from, minutes }) => `${STEP_SIGNS[from]} → ${STEP_SIGNS[step]} ${minutes}`),
    escalatesTo: escalation.map(({ to }) => to),
    escalatesAfter: escalation.map(({ minutes }) => minutes),
  };
}
