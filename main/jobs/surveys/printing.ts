import { quarterOf, yearOf } from '../../../db/model/day';
import { Refusal } from '../../../db/model/refusal';
import { formGeometry } from '../../../db/model/surveys/formGeometry';
import { type FormRecord, formsOfRound } from '../../../db/queries/forms';
import type { RoundRecord } from '../../../db/queries/rounds';
import { keptSettings } from '../../../db/queries/settings';
import type { JobOffice } from '../../office';
import { theRound } from '../found';
import type { ChannelsOf, Jobs } from '../list';

export const printing: Jobs<Extract<ChannelsOf<'surveys'>, 'surveys.printForms'>> = {
  'surveys.printForms': async (office, { round: code, forms: codes, language }) => {
    const round = await theRound(office.db, code);
    const forms = chosenForms(await formsOfRound(office.db, round.id), code, codes);
    const geometry = formGeometry(round.definition);
    const bytes = await formsPdf(office, round, forms, language);
    await office.write((within) => keepPrinted(within, round, forms));
    return {
      file: { name: `${code} ${round.definition.name}.pdf`, bytes },
      forms: forms.length,
      pages: forms.length * geometry.pages.length,
    };
  },
};

/** Withdrawn forms are not printed again; nor is a code that the round lacks. */
function chosenForms(
  all: readonly FormRecord[],
  code: string,
  codes: readonly string[] | undefined,
): readonly FormRecord[] {
  const unknown = codes?.find((one) => !all.some((form) => form.code === one));
  if (unknown !== undefined) throw new Refusal('unknown-form', { code: unknown });
  const chosen = all.filter((form) => form.withdrawnOn === null && (codes?.includes(form.code) ?? true));
  if (chosen.length === 0) throw new Refusal('no-forms', { code });
  return chosen;
}

async function formsPdf(
  office: JobOffice,
  round: RoundRecord,
  forms: readonly FormRecord[],
  language: 'zh' | 'zh-en',
): Promise<Uint8Array> {
  const { settings, db, printer } = office;
  const { surveyFormPdf } = await import('../../reports/write/surveyForm/surveyFormPdf');
  const { plantCharacter } = await keptSettings(db);
  const englishNames = await db.selectFrom('customer').select(['code', 'nameEn']).execute();
  const nameEn = new Map(englishNames.map((customer) => [customer.code, customer.nameEn]));
  const { definition } = round;
  const paper = {
    plant: {
      name: settings.plantName,
      nameEn: settings.plantNameEn,
      address: settings.plantAddress,
      email: settings.plantEmail,
      fax: settings.plantFax,
      logo: settings.plantLogo === '' ? null : settings.plantLogo,
      character: String(plantCharacter ?? '0'),
    },
    template: definition,
    geometry: formGeometry(definition),
    period: periodOf(round),
    formNumber: definition.formNumber,
    version: definition.version,
    language,
    deadline: round.rules.deadline?.workingDays ?? null,
    forms: forms.map((form) => ({
      code: form.code,
      customerCode: form.customer,
      customerName: form.customerName,
      customerNameEn: nameEn.get(form.customer) ?? '',
      issuedOn: form.issuedOn,
      dueOn: form.dueOn,
    })),
  };
  return surveyFormPdf(paper, (html) => printer.print(html));
}

const QUARTERS = ['一', '二', '三', '四'];

/** A whole quarter by its name, any other period by its days. */
function periodOf({ from, to }: Pick<RoundRecord, 'from' | 'to'>): {
  readonly text: string;
  readonly textEn: string;
} {
  const quarter = quarterOf(to);
  const isQuarter =
    from === quarterStart(yearOf(to), quarter) && yearOf(from) === yearOf(to) && isMonthEnd(to);
  if (!isQuarter) return { text: `${from} 至 ${to}`, textEn: `${from} to ${to}` };
  return {
    text: `${yearOf(to)} 年第${QUARTERS[quarter - 1] ?? ''}季度`,
    textEn: `${yearOf(to)} Q${quarter}`,
  };
}

function quarterStart(year: number, quarter: number): string {
  return `${year}-${String(quarter * 3 - 2).padStart(2, '0')}-01`;
}

function isMonthEnd(to: string): boolean {
  return ['03-31', '06-30', '09-30', '12-31'].includes(to.slice(5));
}

/** The geometry is kept for ever, so that a scan of this paper can be read years later. */
async function keepPrinted(
  office: JobOffice,
  round: RoundRecord,
  forms: readonly FormRecord[],
): Promise<void> {
  const { db, today } = office;
  const geometry = formGeometry(round.definition);
  await db
    .insertInto('geometry')
    .values({ hash: geometry.hash, templateId: round.templateId, definitionJson: JSON.stringify(geometry) })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  for (const form of forms) {
    const isReprint = form.printedOn !== null;
    await db
      .updateTable('form')
      .set((row) => ({
        printedOn: form.printedOn ?? today,
        reprints: row('reprints', '+', isReprint ? 1 : 0),
      }))
      .where('id', '=', form.id)
      .execute();
    office.changed({ record: 'form', key: form.code, old: null, new: { printedOn: today, isReprint } });
  }
}
