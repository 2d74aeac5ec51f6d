import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CONFIRMING_ROLES, type ConfirmingRole } from '../../../../db/model/complaints/closing';
import type { ComplaintWhole } from '../../../../preload/contract/complaints';
import { COMPLAINT, oneComplaint, preparedForClosing } from '../../../testing/complaintExamples';
import { blankOffice, type TestOffice } from '../../../testing/office';

const WHY = { reason: '客户来信' };

/** What somebody may try with a complaint, in whatever order. */
const TURNS = {
  prepare: (office: TestOffice, id: string) => preparedForClosing(office, id),
  processAuditor: (office: TestOffice, id: string) => confirm(office, id, 'processAuditor'),
  projectPerson: (office: TestOffice, id: string) => confirm(office, id, 'projectPerson'),
  close: (office: TestOffice, id: string) => office.reply('complaints.close', { id }),
  reopen: (office: TestOffice, id: string) => office.reply('complaints.reopen', { id, ...WHY }),
  withdraw: (office: TestOffice, id: string) => office.reply('complaints.withdraw', { id, ...WHY }),
  takeUpAgain: (office: TestOffice, id: string) => office.reply('complaints.takeUpAgain', { id, ...WHY }),
  change: (office: TestOffice, id: string) =>
    office.reply('complaints.change', { id, effect: `停线 ${COMPLAINT.batch}`, ...WHY }),
} as const;
type Turn = keyof typeof TURNS;
const isTurn = (name: string): name is Turn => Object.hasOwn(TURNS, name);

function confirm(office: TestOffice, id: string, role: ConfirmingRole) {
  return office.reply('complaints.confirmEffect', { id, role, evidence: '三批良品' });
}

/** The gates as this run has passed them, told apart from what the office itself computes. */
interface Passed {
  isPrepared: boolean;
  readonly roles: Set<string>;
}

it('no path closes a complaint without its gates, and no reopening loses a date', async () => {
  const office = await blankOffice();
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...Object.keys(TURNS).filter(isTurn)), { minLength: 4, maxLength: 14 }),
      async (turns) => {
        const id = await oneComplaint(office);
        let before = await office.ask('complaints.show', { id });
        let passed: Passed = { isPrepared: false, roles: new Set() };
        for (const turn of turns) {
          await TURNS[turn](office, id);
          const after = await office.ask('complaints.show', { id });
          if (turn === 'prepare') passed.isPrepared = true;
          if (CONFIRMING_ROLES.some((one) => one === turn) && before.state === 'open') passed.roles.add(turn);
          if (turn === 'prepare') passed.roles.clear();
          expectNothingLost(before, after);
          if (after.state === 'closed' && before.state !== 'closed')
            expect([passed.isPrepared, passed.roles.size]).toEqual([true, 2]);
          if (after.cycle > before.cycle) passed = { isPrepared: false, roles: new Set() };
          before = after;
        }
      },
    ),
    { numRuns: 40 },
  );
}, 60_000);

/** Every run that was there is still there, with every date that it had. */
function expectNothingLost(before: ComplaintWhole, after: ComplaintWhole): void {
  expect(after.receivedOn).toBe(before.receivedOn);
  expect(after.cycles.length).toBeGreaterThanOrEqual(before.cycles.length);
  for (const [at, run] of before.cycles.entries()) {
    const told = Object.entries(run.times).filter(([, time]) => time !== null);
    expect(after.cycles[at]?.times).toMatchObject(Object.fromEntries(told));
  }
}
