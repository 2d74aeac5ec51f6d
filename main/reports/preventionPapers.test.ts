import { describe, expect, it } from 'vitest';
import { day, type Moment, momentOf } from '../../db/model/day';
import { COMPLAINT, preparedForClosing } from '../testing/complaintExamples';
import { addCustomers, blankOffice, paperTray } from '../testing/office';
import { introducedMeasure } from '../testing/preventExamples';

/** A complaint with two audits, one of them bad, a day missing, and one confirmation. */
async function auditedCase() {
  let now = momentOf(Date.UTC(2026, 2, 11, 1));
  const tray = paperTray();
  const office = await blankOffice(tray, (): Moment => now);
  await addCustomers(office, 1);
  const { id } = await office.ask('complaints.add', COMPLAINT);
  const measure = await introducedMeasure(office, id, day('2026-03-11'));
  const at = (on: string) => {
    now = momentOf(Date.parse(`${on}T09:00:00+08:00`));
  };
  at('2026-03-12');
  await office.ask('complaints.auditMeasures', {
    id,
    lines: [{ measure, result: 'notKept', note: '=夜班叠了五层' }],
  });
  at('2026-03-16');
  await office.ask('complaints.auditMeasures', { id, lines: [{ measure, result: 'kept' }] });
  await preparedForClosing(office, id);
  await office.ask('complaints.confirmEffect', { id, role: 'processAuditor', evidence: '连续三批无不良' });
  return { office, tray, id };
}

describe('the papers of prevention', () => {
  it('list every audit and every day without one', async () => {
    const { office, tray, id } = await auditedCase();
    await office.ask('reports.make', { report: 'measure-audits', format: 'pdf', complaint: id });
    const page = tray.pages.at(-1) ?? '';
    for (const said of ['QR-PB-035', '2026-03-12', '未遵守', '=夜班叠了五层', '2026-03-13', '缺稽核'])
      expect(page).toContain(said);
    expect(page).not.toContain('2026-03-14');
  });

  it('say who confirmed the effect and what closing asks for', async () => {
    const { office, tray, id } = await auditedCase();
    await office.ask('reports.make', { report: 'effect-confirmation', format: 'pdf', complaint: id });
    const page = tray.pages.at(-1) ?? '';
    for (const said of ['QR-PB-036', '连续三批无不良', 'PF-012', '同类旧案已看', '还缺'])
      expect(page).toContain(said);
  });

  it.each(['measure-audits', 'effect-confirmation'])('%s is a workbook too', async (report) => {
    const { office, id } = await auditedCase();
    const { file } = await office.ask('reports.make', { report, format: 'xlsx', complaint: id });
    expect([...file.bytes.slice(0, 2)]).toEqual([0x50, 0x4b]);
  });

  it('tell the abnormality history of a period', async () => {
    const { office, tray } = await auditedCase();
    const asked = { report: 'abnormality-history', format: 'pdf' } as const;
    await office.ask('reports.make', asked);
    expect(tray.pages.at(-1)).toContain('端子变形');
    await office.ask('reports.make', { ...asked, from: day('2026-04-01'), to: day('2026-04-30') });
    expect(tray.pages.at(-1)).not.toContain('端子变形');
  });
});
