import { isDeepStrictEqual } from 'node:util';
import { holds, type Role } from '../../db/model/people';
import { Refusal } from '../../db/model/refusal';
import { isSettingField, SETTING_ROLES } from '../../db/model/settingRoles';
import { addWorkingDays } from '../../db/model/workingDays';
import { calendarDays, workingCalendar } from '../../db/queries/calendar';
import { keepRetention, retentions } from '../../db/queries/deletions';
import { allRuleSets } from '../../db/queries/ruleSets';
import { keepSetting, keptSettings } from '../../db/queries/settings';
import type { Db } from '../../db/schema';
import { lastTrailCheck } from '../../db/trail';
import { PERMISSIONS } from '../../preload/contract/permissions';
import { shippedName } from '../../preload/words/shipped/shippedName';
import { settingsOf } from '../settingsOf';
import type { ChannelsOf, Jobs } from './list';

export const settings: Jobs<ChannelsOf<'settings'>> = {
  'settings.office': async ({ db, settings: all, user, today, folder, version }) => {
    const kept = await keptSettings(db);
    const counts = await countsOf(db);
    return {
      settings: all,
      user: { ...user, name: shippedName(user.name, all.language) },
      mayNot: channelsBeyond(user.role),
      today,
      isSample: kept.isSample === true,
      isBlank: counts.customers === 0 && counts.rounds === 0 && all.plantName === '',
      backup: await folder.newestCopy(),
      trail: lastTrailCheck(folder.paths),
      counts,
      version,
    };
  },

  'settings.change': async (office, changes) => {
    const before: Readonly<Record<string, unknown>> = { ...office.settings };
    for (const [key, value] of Object.entries(changes)) {
      if (value === undefined || isDeepStrictEqual(before[key], value)) continue;
      refuseBeyond(office.user.role, key);
      await keepSetting(office.db, key, value);
      office.changed({ record: 'setting', key, old: before[key], new: value });
    }
    return settingsOf(office.db);
  },

  'settings.workingDay': async ({ db, settings: { worksSaturdays } }, { from, days }) => {
    return addWorkingDays(from, days, await workingCalendar(db, worksSaturdays));
  },

  'settings.calendar': async ({ db, settings: { worksSaturdays } }) => {
    const { years, days } = await calendarDays(db);
    return {
      years: years.map((year) => ({
        year,
        days: days
          .filter(({ day }) => day.startsWith(String(year)))
          .map(({ day, isWorking, name }) => ({ day, isWorking: isWorking === 1, name })),
      })),
      worksSaturdays,
    };
  },

  'settings.retention': async ({ db }) => ({ retention: await retentions(db) }),

  'settings.changeRetention': async (office, { record, years, basis }) => {
    const before = (await retentions(office.db)).find((kept) => kept.record === record);
    const old = { years: before?.years ?? null, basis: before?.basis ?? '' };
    await keepRetention(office.db, { record, years, basis });
    office.changed({ record: 'retention', key: record, old, new: { years, basis } });
    return { retention: await retentions(office.db) };
  },

  'settings.ruleSets': async ({ db }) => ({ ruleSets: await allRuleSets(db) }),

  'settings.duties': async ({ db }) => {
    const departments = await db
      .selectFrom('department')
      .select(['code', 'name'])
      .where('closedOn', 'is', null)
      .orderBy('id')
      .execute();
    const duties = await db
      .selectFrom('duty')
      .innerJoin('department', 'department.id', 'duty.departmentId')
      .select(['duty.duty as duty', 'department.code as department'])
      .execute();
    return { departments, duties };
  },

  'settings.setDuty': async (office, { duty, department }) => {
    const found = await departmentOf(office.db, department);
    const old = await office.db
      .selectFrom('duty')
      .select('departmentId')
      .where('duty', '=', duty)
      .executeTakeFirst();
    await office.db
      .insertInto('duty')
      .values({ duty, departmentId: found.id })
      .onConflict((conflict) => conflict.column('duty').doUpdateSet({ departmentId: found.id }))
      .execute();
    office.changed({
      record: 'duty',
      key: duty,
      old: old ?? null,
      new: { departmentId: found.id, department },
    });
    return { duty };
  },

  'settings.renameDepartment': async (office, { code, name }) => {
    const found = await departmentOf(office.db, code);
    await office.db.updateTable('department').set({ name }).where('id', '=', found.id).execute();
    office.changed({ record: 'department', key: code, old: { name: found.name }, new: { name } });
    return { code };
  },
};

/** Refused as `not-permitted`, with nothing of what was asked beside it kept. */
function refuseBeyond(role: Role, key: string): void {
  if (isSettingField(key) && !holds(role, SETTING_ROLES[key]))
    throw new Refusal('not-permitted', { channel: 'settings.change', role, field: key });
}

function channelsBeyond(role: Role): readonly string[] {
  return Object.entries(PERMISSIONS).flatMap(([channel, { role: least }]) =>
    holds(role, least) ? [] : [channel],
  );
}

async function departmentOf(db: Db, code: string) {
  const found = await db
    .selectFrom('department')
    .select(['id', 'name'])
    .where('code', '=', code)
    .executeTakeFirst();
  if (found === undefined) throw new Refusal('wrong-input', { field: 'department', value: code });
  return found;
}

async function countsOf(db: Db) {
  const count = async (table: 'customer' | 'round') =>
    (
      await db
        .selectFrom(table)
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .where('deletedAt', 'is', null)
        .executeTakeFirstOrThrow()
    ).n;
  const open = await db
    .selectFrom('action')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('state', '!=', 'closed')
    .where('deletedAt', 'is', null)
    .executeTakeFirstOrThrow();
  const complaints = await db
    .selectFrom('complaint')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('state', '=', 'open')
    .where('deletedAt', 'is', null)
    .executeTakeFirstOrThrow();
  return {
    customers: await count('customer'),
    rounds: await count('round'),
    openActions: open.n,
    openComplaints: complaints.n,
  };
}
