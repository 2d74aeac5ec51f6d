import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { COMPLAINT, oneComplaint } from '../../../testing/complaintExamples';
import { blankOffice, csv } from '../../../testing/office';

describe('the letter to the customer', () => {
  it('says what was understood, who works on it and until when the report comes', async () => {
    const office = await blankOffice();
    await office.ask('settings.change', { plantName: '恒准精密' });
    const id = await oneComplaint(office);
    await office.ask('complaints.change', { id, engineer: '黄启明', effect: '停线 40 分钟' });
    const { file, to } = await office.ask('complaints.acknowledge', { id, to: 'chen@example.com' });
    expect(to).toEqual(['chen@example.com']);
    expect(file.name).toBe('已受理贵司投诉 KS2026-001：P1012 端子变形.eml');
    const { text = '' } = await PostalMime.parse(file.bytes);
    for (const said of [
      '陈工，您好：',
      '已于 2026-10-09 12:00 受理，编号 KS2026-001',
      '· 产品：P1012 端子',
      '· 数量：批量 5,000，检查 200，不良 14（7.0 %）',
      '· 对贵司的影响：停线 40 分钟',
      '负责处理：黄启明。',
      '8D 报告最迟 2026-10-13 送达贵司。',
      '恒准精密',
    ])
      expect(text).toContain(said);
    expect(text).not.toContain('订单号');
  });

  it.each([
    ['C3', 'en', 'Your complaint'],
    ['C1', 'zh-CN', '已受理贵司投诉'],
  ] as const)('to %s is written in %s', async (customer, language, begins) => {
    const office = await blankOffice();
    const file = csv('c.csv', ['客户编号,客户名称', 'C1,厦门恒通橡塑', 'C3,Hansen Ltd']);
    await office.ask('customers.import', { file });
    const { id } = await office.ask('complaints.add', { ...COMPLAINT, customer });
    const letter = await office.ask('complaints.acknowledgement', { id });
    expect([letter.language, letter.subject.startsWith(begins), letter.last]).toEqual([language, true, null]);
  });

  it('is told in the history, and that it was made', async () => {
    const office = await blankOffice();
    const id = await oneComplaint(office);
    const { to } = await office.ask('complaints.acknowledge', { id });
    expect(to).toEqual([]);
    const { last } = await office.ask('complaints.acknowledgement', { id });
    expect(last).toMatchObject({ at: '2026-10-09T04:00:00.000Z', to: '' });
    expect(await office.refused('complaints.acknowledge', { id, to: '不是邮箱' })).toBe('wrong-input');
  });
});
