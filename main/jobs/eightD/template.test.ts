import { expect, it } from 'vitest';
import { eightDTemplate, namelessBook, templateSheet } from '../../reports/write/testing/eightDTemplate';
import { carriedCase } from '../../testing/eightDCase';
import { blankOffice } from '../../testing/office';

async function caseWithTemplate() {
  const office = await blankOffice();
  const complaint = await carriedCase(office);
  const { customer } = await office.ask('complaints.show', { id: complaint });
  return { office, complaint, customer };
}

it('says which names of a template it can fill', async () => {
  const { office, customer } = await caseWithTemplate();
  const { known, unknown } = await office.ask('eightD.keepTemplate', {
    customer,
    file: await eightDTemplate(),
  });
  expect(known).toContain('D5_1_TEXT');
  expect(known).toContain('COMPLAINT');
  expect(unknown).toEqual(['NOT_OURS', 'SQE_ONLY']);
  const { templates } = await office.ask('eightD.templates', { customer });
  expect(templates.map(({ name }) => name)).toEqual(['customer 8D.xlsx']);
});

it('fills the template and leaves everything else as it was', async () => {
  const { office, complaint, customer } = await caseWithTemplate();
  await office.ask('eightD.keepTemplate', { customer, file: await eightDTemplate() });
  const { file } = await office.ask('eightD.fillTemplate', { complaint, language: 'zh' });
  const sheet = await templateSheet(file.bytes);
  const shown = await office.ask('eightD.show', { complaint });
  const [measure] = shown.measures.filter(({ step }) => step === 'corrective');

  expect(file.name).toBe('KS2026-001 8D.xlsx');
  expect(sheet.getCell('A1').value).toBe('端子变形，插入困难');
  expect(sheet.getCell('B2').master.address).toBe('A1');
  expect(sheet.getCell('A1').font).toMatchObject({ bold: true, size: 15, color: { argb: 'FFCC0000' } });
  expect(sheet.getCell('A4').value).toBe('Supplier reply KS2026-001 / {{NOT_OURS}}');
  expect(sheet.getCell('A5').text).toBe('端子：客户装配线');
  expect(sheet.getCell('B7').value).toBe(518);
  expect(sheet.getCell('B8').value).toMatchObject({ formula: 'B7*2' });
  expect(sheet.getCell('A10').value).toBe(measure?.text);
  expect(sheet.getCell('C10').value).toBe(measure?.dueOn);
  expect(sheet.getCell('A11').value).toBeNull();
  expect(sheet.getCell('A13').value).toBe('as it was');
  expect(sheet.getColumn(1).width).toBe(33);
  expect(sheet.getImages()).toHaveLength(1);
});

it('never lets a text become a formula', async () => {
  const { office, complaint, customer } = await caseWithTemplate();
  await office.ask('eightD.keepTemplate', { customer, file: await eightDTemplate() });
  await office.ask('eightD.change', { complaint, description: { what: '=1+1' }, reason: '试' });
  const { file } = await office.ask('eightD.fillTemplate', { complaint });
  const cell = (await templateSheet(file.bytes)).getCell('A1');
  expect(cell.value).toBe('=1+1');
});

it('refuses what is no template of ours, and says when there is none', async () => {
  const { office, complaint, customer } = await caseWithTemplate();
  const nameless = { name: 'x.xlsx', bytes: await namelessBook() };
  const broken = { name: 'y.xlsx', bytes: new TextEncoder().encode('PK no zip') };
  expect(await office.refused('eightD.keepTemplate', { customer, file: nameless })).toBe(
    'eight-d-template-nameless',
  );
  expect(await office.refused('eightD.keepTemplate', { customer, file: broken })).toBe('file-unreadable');
  expect(await office.refused('eightD.fillTemplate', { complaint })).toBe('eight-d-template-none');
});
