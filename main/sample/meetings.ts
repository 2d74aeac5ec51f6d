import { addDays, type Day } from '../../db/model/day';
import type { Attendance } from '../../db/model/meetings';
import type { Checked } from '../../preload/contract/index';
import { meetings } from '../jobs/meetings/list';
import { signatures } from '../jobs/signatures';
import type { JobOffice } from '../office';
import { SAMPLE_PEOPLE } from './actionTexts';

const HELD_AFTER = 3;
const DECIDED_FOR = 21;
const NEXT_IN = 4;
const MOST_OVERDUE = 6;
const CHAIR = 'zhoumin';
const RECORDER = 'chenjian';
const GUEST = { name: '周建平', department: '联成包装厂', email: 'zhou.jianping@example.com' };

/** What came of each topic, in their order. */
const SAID = [
  {
    discussion: '逐项看了较上季的变化、回收率和低于 80 分的客户。',
    conclusion: '低分客户和回收率按程序由责任部门分析原因、提出对策。',
  },
  {
    discussion: '业务转述客户原话：纸箱受潮后压塌，内衬不够。联成现场带来两种缓冲材样品。',
    conclusion: '改用五层箱加蜂窝内衬，先试三批。',
  },
  {
    discussion: 'PMC 说明换线排程与急单冲突，旺季有两周产能满载。',
    conclusion: '急单须由业务主管确认后插单，每日 16:00 前更新进度。',
  },
  { discussion: '客户要求来料异常当天回复。', conclusion: '品保指定窗口，24 小时内给初步回复。' },
] as const;

const DECISIONS = [
  { title: '五层箱加蜂窝内衬试装三批，附跌落试验记录', department: '品保', responsible: 'chenjian' },
  { title: '急单插单确认表上线，每日公布交货进度', department: 'PMC', responsible: 'wudong' },
] as const;

type Invited = Checked<'meetings.plan'>['people'][number];

/** One meeting of the newest closed round with approved minutes, and the next one that is planned. */
export async function addMeetings(office: JobOffice): Promise<void> {
  const newest = await office.db
    .selectFrom('round')
    .select(['code', 'closedOn'])
    .where('closedOn', 'is not', null)
    .orderBy('periodTo', 'desc')
    .executeTakeFirst();
  if (newest?.closedOn == null) return;
  await approvedMeeting(office, newest.code, addDays(newest.closedOn, HELD_AFTER));
  await plannedMeeting(office);
}

async function approvedMeeting(office: JobOffice, round: string, heldOn: Day): Promise<void> {
  const { topics } = await meetings['meetings.agenda'](office, { round, onlyOverdue: false });
  const said = topics.slice(0, SAID.length).map(({ title, action }, at) => ({
    ...{ title, action, discussion: '', conclusion: '' },
    ...SAID[at],
  }));
  const people = [...colleagues('present'), { ...GUEST, attendance: 'present' as const }];
  const { id } = await meetings['meetings.plan'](office, {
    ...{ title: `${round} 客户满意度改善会议`, kind: 'improvement', heldOn, round },
    ...{ startsAt: '14:00', endsAt: '15:30', place: '三楼会议室', people, topics: said },
    ...{ chair: CHAIR, recorder: RECORDER },
  });
  await meetings['meetings.hold'](office, { id });
  for (const decision of DECISIONS)
    await meetings['meetings.decide'](office, { id, ...decision, dueOn: addDays(heldOn, DECIDED_FOR) });
  await meetings['meetings.change'](office, { id, minutes: '下次会议检讨三批试装结果和急单执行情况。' });
  const signed = { record: 'meeting', key: id } as const;
  await signatures['signatures.sign'](office, { ...signed, meaning: 'prepared', as: RECORDER });
  await signatures['signatures.sign'](office, { ...signed, meaning: 'approved', as: CHAIR });
}

async function plannedMeeting(office: JobOffice): Promise<void> {
  const { topics } = await meetings['meetings.agenda'](office, { onlyOverdue: true });
  await meetings['meetings.plan'](office, {
    ...{ title: '逾期改善措施检讨', kind: 'improvement', heldOn: addDays(office.today, NEXT_IN) },
    ...{ startsAt: '09:30', endsAt: '', place: '品保办公室', people: colleagues('absent') },
    ...{ chair: CHAIR, recorder: RECORDER },
    topics: topics.slice(0, MOST_OVERDUE).map(({ title, action }) => ({
      ...{ title, action, discussion: '', conclusion: '' },
    })),
  });
}

function colleagues(attendance: Attendance): Invited[] {
  return SAMPLE_PEOPLE.map(({ code }) => ({ name: code, email: `${code}@example.com`, attendance }));
}
