import { randomInt } from 'node:crypto';
import { v7 as newUid } from 'uuid';
import { FOLLOW_UP_DUTY, GENERAL_DUTY } from './model/actions';
import type { Day } from './model/day';
import { keepSetting } from './queries/settings';
import type { Trx } from './schema';
import { SHIPPED_DAYS, SHIPPED_YEARS } from './shipped/calendar';
import { SHIPPED_CLOCK_PROFILES } from './shipped/clockProfiles';
import { SHIPPED_DEPARTMENTS, SHIPPED_DUTIES } from './shipped/departments';
import { SHIPPED_DOCUMENTS } from './shipped/documents';
import { SHIPPED_RULE_SETS } from './shipped/ruleSets/list';
import { SHIPPED_TEMPLATES } from './shipped/templates';

const PLANT_CHARACTERS = '0123456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** What a blank plant starts with: rule sets, questionnaire, calendar, departments, form numbers, and no customers. */
export async function fillBlank(trx: Trx, today: Day, isTest: boolean): Promise<void> {
  if (isTest) await keepSetting(trx, 'isTest', true);
  await trx
    .insertInto('person')
    .values({ uid: newUid(), code: 'office', name: '质量办公室', role: 'administrator' })
    .execute();
  // Tells this plant's paper from another's; drawn once, when the folder is made.
  await keepSetting(trx, 'plantCharacter', PLANT_CHARACTERS[randomInt(PLANT_CHARACTERS.length)]);
  for (const template of SHIPPED_TEMPLATES) {
    const { code, version, name } = template;
    const definitionJson = JSON.stringify(template);
    await trx
      .insertInto('template')
      .values({ uid: newUid(), code, version, name, definitionJson, approvedOn: today })
      .execute();
  }
  for (const ruleSet of SHIPPED_RULE_SETS) {
    const { code, version, name } = ruleSet;
    await trx
      .insertInto('ruleSet')
      .values({ uid: newUid(), code, version, name, definitionJson: JSON.stringify(ruleSet) })
      .execute();
  }
  for (const profile of SHIPPED_CLOCK_PROFILES) {
    const { code, version, name } = profile;
    await trx
      .insertInto('clockProfile')
      .values({ uid: newUid(), code, version, name, definitionJson: JSON.stringify(profile) })
      .execute();
  }
  await fillCalendar(trx);
  await fillRoleMap(trx);
  for (const shipped of SHIPPED_DOCUMENTS) {
    const version = { uid: newUid(), ...shipped, effectiveOn: today };
    await trx.insertInto('documentVersion').values(version).execute();
  }
}

async function fillCalendar(trx: Trx): Promise<void> {
  await trx
    .insertInto('calendarYear')
    .values(SHIPPED_YEARS.map((year) => ({ year })))
    .execute();
  await trx
    .insertInto('calendarDay')
    .values(SHIPPED_DAYS.map(({ day, isWorking, name }) => ({ day, isWorking: isWorking ? 1 : 0, name })))
    .execute();
}

async function fillRoleMap(trx: Trx): Promise<void> {
  const ids = new Map<string, number>();
  for (const name of SHIPPED_DEPARTMENTS) {
    const row = { uid: newUid(), code: name, name };
    const { id } = await trx.insertInto('department').values(row).returning('id').executeTakeFirstOrThrow();
    ids.set(name, id);
  }
  const duties = { ...SHIPPED_DUTIES, [GENERAL_DUTY]: '业务', [FOLLOW_UP_DUTY]: '业务' };
  for (const [duty, department] of Object.entries(duties)) {
    await trx
      .insertInto('duty')
      .values({ duty, departmentId: ids.get(department) ?? 0 })
      .execute();
  }
}
