import type { Area, PageGeometry, PlaceId } from '../../../../db/model/surveys/formPage/parts';
import { below, type Line, paragraph } from '../../../../db/model/surveys/formPage/setText';
import type { Template } from '../../../../db/model/surveys/template';
import { ENGLISH, type FormLanguage, type FormWords, formWords, isBilingual } from './formWords';

/** The plant whose form it is. `character` tells its pages from another plant's in the QR codes. */
export interface Plant {
  readonly name: string;
  readonly character: string;
  readonly nameEn?: string | null | undefined;
  readonly address?: string | null | undefined;
  readonly email?: string | null | undefined;
  readonly fax?: string | null | undefined;
  /** A data: URI of a picture. */
  readonly logo?: string | null | undefined;
}

export interface Period {
  readonly text: string;
  readonly textEn: string;
}

/** One customer's form. */
export interface PrintedForm {
  readonly code: string;
  readonly customerName: string;
  readonly customerNameEn?: string | null | undefined;
  readonly customerCode: string;
  readonly issuedOn: string | null;
  readonly dueOn: string | null;
}

/** When a form was handed out and until when it is awaited. */
export type FormDays = Pick<PrintedForm, 'issuedOn' | 'dueOn'>;

/** What is the same on this page of every form. */
export interface Sheet {
  readonly plant: Plant;
  readonly template: Template;
  readonly period: Period;
  readonly formNumber: string;
  readonly version: string;
  readonly language: FormLanguage;
  readonly page: PageGeometry;
  readonly pageCount: number;
  /** Working days that a form has; null: its round has no deadline, so nothing is said of one. */
  readonly deadline: number | null;
  /** The days stand on the sheet where most forms share them; null: each form says its own. */
  readonly days: FormDays | null;
}

type TextName = { [Name in keyof FormWords]: FormWords[Name] extends string ? Name : never }[keyof FormWords];

/** A word of the form, with its English below where English is printed. */
export function wordLines(
  { language }: Pick<Sheet, 'language'>,
  name: TextName,
  width: number,
  sizes: { readonly zh: number; readonly en: number; readonly bold?: boolean },
): readonly Line[] {
  const chinese = paragraph(formWords(language)[name], width, { size: sizes.zh, bold: sizes.bold ?? false });
  if (!isBilingual(language)) return chinese;
  return below(chinese, paragraph(ENGLISH[name], width, { size: sizes.en }, 'english'), 0.35);
}

/** A word of the form on one line, its English behind it. */
export function wordPair(
  { language }: Pick<Sheet, 'language'>,
  name: TextName,
): { readonly zh: string; readonly en: string } {
  return { zh: formWords(language)[name], en: isBilingual(language) ? ENGLISH[name] : '' };
}

export function placeOf(page: PageGeometry, id: PlaceId): Area | undefined {
  return page.places.find((place) => place.id === id);
}
