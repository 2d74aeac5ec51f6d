import * as z from 'zod';
import type { Day } from '../../db/model/day';
import { FUNCTIONS, type OfficeFunction, ROLES, type Role } from '../../db/model/people';
import type { ImportedFile, ImportPreview } from './imports';
import { table } from './imports';
import type { Language, Theme } from './settings';
import { code, dayField, file, nothing, type OfficeFile, reads, shortText, writes } from './takes';

export interface PersonRow {
  readonly code: string;
  readonly name: string;
  /** The code of the department; null: none. */
  readonly department: string | null;
  readonly position: string;
  readonly email: string;
  readonly phone: string;
  readonly role: Role;
  readonly functions: readonly OfficeFunction[];
  /** Signs in on the command line only. */
  readonly isService: boolean;
  readonly hasPassword: boolean;
  readonly signedInAt: string | null;
  readonly leftOn: Day | null;
}

export interface DepartmentRow {
  readonly code: string;
  readonly name: string;
  /** The code of its head. */
  readonly head: string | null;
  readonly closedOn: Day | null;
}

/** All that is told at the door before anybody has signed in. */
export interface DoorFacts {
  readonly signIn: boolean;
  readonly plantName: string;
  readonly plantNameEn: string;
  readonly plantNameTw: string;
  readonly plantLogo: string;
  readonly language: Language;
  readonly theme: Theme;
  readonly idleMinutes: number;
  /** Who can sign in at a window. */
  readonly people: readonly { readonly code: string; readonly name: string; readonly department: string }[];
  /** Who was here when the window locked. */
  readonly locked: string | null;
}

/** One line of the permission table: the least role, or everybody even while signed out. */
export interface PermissionRow {
  readonly channel: string;
  readonly role: Role;
  readonly isOpen: boolean;
  readonly writes: boolean;
  readonly states: readonly string[];
}

const personFields = z.strictObject({
  name: shortText.trim().min(1),
  department: code.nullable(),
  position: shortText,
  email: shortText,
  phone: shortText,
  role: z.enum(ROLES),
  functions: z.array(z.enum(FUNCTIONS)).max(FUNCTIONS.length),
  isService: z.boolean(),
});

export interface GivenPassword {
  readonly code: string;
  readonly name: string;
  readonly password: string;
}

// Each takes a third of a second to be kept: as many as somebody waits for.
const MOST_GIVEN = 100;

// Longer than any password that is accepted: a wrong one is refused in words, an endless one is wrong input.
const password = z.string().max(1_000);

export const people = {
  'people.list': reads(nothing).gives<{
    readonly people: readonly PersonRow[];
    readonly departments: readonly DepartmentRow[];
  }>(),
  /** Adds the person or changes what is told of him. */
  'people.save': writes(
    z.strictObject({ code, isNew: z.boolean().default(false), fields: personFields.partial() }),
  ).gives<{ readonly code: string }>(),
  'people.leave': writes(z.strictObject({ code, on: dayField.optional() })).gives<{ readonly on: Day }>(),
  'people.return': writes(z.strictObject({ code })).gives<{ readonly code: string }>(),
  'people.import': writes(z.strictObject({ file, table: table.optional() })).gives<ImportedFile>(),
  'people.previewImport': reads(z.strictObject({ file, table: table.optional() })).gives<ImportPreview>(),
  'people.addDepartment': writes(z.strictObject({ code, name: shortText.trim().min(1) })).gives<{
    readonly code: string;
  }>(),
  'people.changeDepartment': writes(
    z.strictObject({ code, head: code.nullable().optional(), isClosed: z.boolean().optional() }),
  ).gives<{ readonly code: string }>(),
  'people.permissions': reads(nothing).gives<{ readonly rows: readonly PermissionRow[] }>(),

  'people.door': reads(nothing).gives<DoorFacts>(),
  /** With a new password where the present one was given by an administrator. */
  'people.signIn': writes(z.strictObject({ code, password, newPassword: password.optional() }), {
    draws: true,
  }).gives<{ readonly mustChange: boolean }>(),
  'people.signOut': writes(nothing).gives<Readonly<Record<never, never>>>(),
  'people.lock': writes(z.strictObject({ isIdle: z.boolean().default(false) }), { quiet: true }).gives<
    Readonly<Record<never, never>>
  >(),
  /** Somebody is at the keys: puts off the lock. */
  'people.present': reads(nothing).gives<Readonly<Record<never, never>>>(),
  'people.turnOnSignIn': writes(z.strictObject({ code, password })).gives<{
    readonly recoveryCode: string;
  }>(),
  'people.turnOffSignIn': writes(z.strictObject({ password })).gives<Readonly<Record<never, never>>>(),
  'people.setIdleMinutes': writes(
    z.strictObject({
      minutes: z
        .int()
        .min(0)
        .max(24 * 60),
    }),
  ).gives<{ readonly minutes: number }>(),
  'people.changePassword': writes(z.strictObject({ password, newPassword: password })).gives<
    Readonly<Record<never, never>>
  >(),
  /** A first or forgotten password: told once, to be changed when it is first used. */
  'people.resetPassword': writes(z.strictObject({ code })).gives<{ readonly password: string }>(),
  /** The same for several at once. Nobody who has left is among them. */
  'people.givePasswords': writes(z.strictObject({ codes: z.array(code).min(1).max(MOST_GIVEN) }), {
    draws: true,
  }).gives<{ readonly given: readonly GivenPassword[] }>(),
  /** Slips to be cut apart; they were told once, the office itself no longer knows them. */
  'people.printPasswords': reads(
    z.strictObject({
      given: z
        .array(z.strictObject({ code, name: shortText, password: shortText }))
        .min(1)
        .max(MOST_GIVEN),
    }),
    { givesFile: true },
  ).gives<{ readonly file: OfficeFile }>(),
  'people.newRecoveryCode': writes(z.strictObject({ password })).gives<{ readonly recoveryCode: string }>(),
  'people.recover': writes(z.strictObject({ code, recoveryCode: password, newPassword: password }), {
    draws: true,
  }).gives<{ readonly recoveryCode: string }>(),
  /** It was told once; the office itself no longer knows it. */
  'people.printRecoveryCode': reads(z.strictObject({ recoveryCode: shortText }), {
    givesFile: true,
  }).gives<{ readonly file: OfficeFile }>(),
};
