import { day } from '../../db/model/day';
import { ANSWER, opinionAction } from './actions';
import type { TestOffice } from './office';

const EVIDENCE = { verdict: 'effective', evidence: '连续三批无不良' } as const;

async function opened(office: TestOffice): Promise<string> {
  return (await office.ask('actions.add', { title: '点检表未签', department: '品保' })).id;
}

async function answered(office: TestOffice): Promise<string> {
  const id = await opened(office);
  await office.ask('actions.answer', { id, ...ANSWER });
  return id;
}

async function verified(office: TestOffice): Promise<string> {
  const id = await answered(office);
  await office.ask('actions.verify', { id, ...EVIDENCE });
  return id;
}

/** One good example for every channel that writes an action. */
export const ACTION_EXAMPLES = {
  'actions.add': () => ({ title: '点检表未签', department: '品保' }),
  'actions.answer': async (office: TestOffice) => ({ id: await opened(office), ...ANSWER }),
  'actions.close': async (office: TestOffice) => ({ id: await verified(office) }),
  'actions.reopen': async (office: TestOffice) => ({ id: await verified(office), reason: '又出现' }),
  'actions.slip': async (office: TestOffice) => ({ id: await opened(office), format: 'xlsx' as const }),
  'actions.slips': async (office: TestOffice) => ({ ids: [await opened(office), await answered(office)] }),
  'actions.takeSlip': async (office: TestOffice) => ({
    file: (await office.ask('actions.slip', { id: await opened(office), format: 'xlsx' })).file,
  }),
  'actions.takeBackSlip': async (office: TestOffice) => {
    const id = await opened(office);
    const { slip, file } = await office.ask('actions.slip', { id, format: 'xlsx' });
    await office.ask('actions.takeSlip', { file });
    return { slip };
  },
  'actions.praise': async (office: TestOffice) => ({
    id: await opinionAction(office),
    reason: '客户夸奖交期',
  }),
  'actions.update': async (office: TestOffice) => ({ id: await opened(office), problem: '漏签三天' }),
  'actions.updateMany': async (office: TestOffice) => ({
    changes: [{ id: await opened(office), dueOn: day('2026-11-02') }],
    reason: '等模具到厂',
  }),
  'actions.verify': async (office: TestOffice) => ({ id: await answered(office), ...EVIDENCE }),
};
