import type { ReactElement } from 'react';
import { type Fitted, fitText } from '../../../../db/model/surveys/formPage/lines';
import type { Area } from '../../../../db/model/surveys/formPage/parts';
import type { Line } from '../../../../db/model/surveys/formPage/setText';
import { short } from '../text/unit';
import { ENGLISH, formWords, isBilingual } from './formWords';
import { Path } from './Path';
import { type FormDays, type PrintedForm, placeOf, type Sheet, wordPair } from './sheet';
import { Text, Words } from './Words';

const LABEL = { size: 6.8, baseline: 2.4 } as const;
/** All values stand on one baseline; with English there is a line below it for the customer's English name. */
const ALONE = { baseline: 8, name: [11.5, 10.5, 9.5] } as const;
const BILINGUAL = { baseline: 6.4, name: [10.5, 9.5] } as const;
const ENGLISH_NAME = { baseline: 9.3, sizes: [7, 6.5, 6] } as const;
const VALUE = [10, 9, 8, 7];
const SEVERAL = [9, 8, 7].map((size) => ({ size, lines: 2 })).concat({ size: 6, lines: 3 });
const SEVERAL_TOP = 3;
const NEXT = { baseline: 5.2, top: 0.4 } as const;

interface StripProps {
  readonly sheet: Sheet;
  readonly form: PrintedForm;
}

type FieldName = 'customer' | 'customerCode' | 'issuedOn' | 'dueOn';
const SHARED = ['customer', 'customerCode', 'issuedOn'] as const;

/** What the places above the values are called. */
export function StripLabels({ sheet }: { readonly sheet: Sheet }): ReactElement {
  return (
    <>
      {SHARED.map((id) => (
        <Label key={id} sheet={sheet} id={id} />
      ))}
    </>
  );
}

interface LabelProps {
  readonly sheet: Sheet;
  readonly id: FieldName;
  /** Where it is not called by the name of its place. */
  readonly word?: 'deadline';
}

function Label({ sheet, id, word = undefined }: LabelProps): ReactElement | null {
  const room = placeOf(sheet.page, id);
  if (room === undefined || sheet.page.page > 1) return null;
  const { zh, en } = wordPair(sheet, word ?? id);
  return (
    <Text x={room.x} y={room.y + LABEL.baseline} size={LABEL.size} tone="soft">
      {en === '' ? zh : `${zh}\u2002${en}`}
    </Text>
  );
}

/** When the forms were handed out, and until when they are awaited. */
export function Days({ sheet, days }: { readonly sheet: Sheet; readonly days: FormDays }): ReactElement {
  const { baseline } = isBilingual(sheet.language) ? BILINGUAL : ALONE;
  return (
    <>
      <Field sheet={sheet} id="issuedOn" value={{ text: days.issuedOn ?? '', baseline }} />
      <Deadline sheet={sheet} dueOn={days.dueOn} baseline={baseline} />
    </>
  );
}

/** Who is asked, and the days where the sheet does not say them. */
export function Strip({ sheet, form }: StripProps): ReactElement {
  const { customerName, customerNameEn, customerCode } = form;
  const bilingual = isBilingual(sheet.language);
  const { baseline, name } = bilingual ? BILINGUAL : ALONE;
  const english = bilingual ? (customerNameEn ?? '') : '';
  return (
    <>
      <Field
        sheet={sheet}
        id="customer"
        value={{ text: customerName, sizes: name, bold: true, baseline, english }}
      />
      <Field sheet={sheet} id="customerCode" value={{ text: customerCode, baseline }} />
      {sheet.days === null && <Days sheet={sheet} days={form} />}
    </>
  );
}

interface DeadlineProps {
  readonly sheet: Sheet;
  readonly dueOn: string | null;
  readonly baseline: number;
}

/** The day itself; before the form is issued there is none yet, and the rule stands in its place. */
function Deadline({ sheet, dueOn, baseline }: DeadlineProps): ReactElement | null {
  const { deadline, language } = sheet;
  if (dueOn !== null) {
    return (
      <>
        <Label sheet={sheet} id="dueOn" />
        <Field sheet={sheet} id="dueOn" value={{ text: dueOn, bold: true, baseline }} />
      </>
    );
  }
  if (deadline === null) return null;
  const english = isBilingual(language) ? ENGLISH.within(deadline) : '';
  const text = formWords(language).within(deadline);
  return (
    <>
      <Label sheet={sheet} id="dueOn" word="deadline" />
      <Field sheet={sheet} id="dueOn" value={{ text, bold: true, baseline, english }} />
    </>
  );
}

/** On the pages that follow the customer is named in one line. */
export function NextStrip({ sheet, form: { customerName, customerCode } }: StripProps): ReactElement {
  const name = placeOf(sheet.page, 'customer');
  const code = placeOf(sheet.page, 'customerCode');
  return (
    <>
      {name && <Value room={name} value={{ text: customerName, bold: true, ...NEXT }} />}
      {code && <Value room={code} value={{ text: customerCode, ...NEXT }} />}
    </>
  );
}

interface Valued {
  readonly text: string;
  readonly baseline: number;
  readonly sizes?: readonly number[];
  readonly bold?: boolean;
  readonly english?: string;
  /** Where several lines begin. */
  readonly top?: number;
}

interface FieldProps {
  readonly sheet: Sheet;
  readonly id: FieldName;
  readonly value: Valued;
}

function Field({ sheet, id, value }: FieldProps): ReactElement | null {
  const room = placeOf(sheet.page, id);
  if (room === undefined) return null;
  return value.text === '' ? (
    <BlankLine room={room} y={value.baseline} />
  ) : (
    <Value room={room} value={value} />
  );
}

/** A day that is not known yet is written in by hand. */
function BlankLine({ room, y }: { readonly room: Area; readonly y: number }): ReactElement {
  return (
    <Path
      d={`M${room.x} ${short(room.y + y + 0.8)}h${room.w}`}
      fill="none"
      stroke="#6b747d"
      strokeWidth={0.2}
    />
  );
}

// One line where it fits; a longer text takes the room down to the rule, in smaller type.
function Value({ room, value }: { readonly room: Area; readonly value: Valued }): ReactElement {
  const { text, sizes = VALUE, bold = false, baseline, english = '', top = SEVERAL_TOP } = value;
  const { lines, size } = fitText(text, room.w, [...oneLine(sizes), ...SEVERAL], bold);
  if (lines.length > 1) {
    const several = lines.map((line): Line => ({ text: line, size, above: 0.2, bold, language: 'chinese' }));
    return <Words lines={several} room={{ ...room, y: room.y + top, h: room.h - top }} />;
  }
  const below = fitText(english, room.w, oneLine(ENGLISH_NAME.sizes));
  return (
    <>
      <Text x={room.x} y={room.y + baseline} size={size} bold={bold}>
        {lines[0]}
      </Text>
      <EnglishName room={room} fitted={below} />
    </>
  );
}

function EnglishName({
  room,
  fitted,
}: {
  readonly room: Area;
  readonly fitted: Fitted;
}): ReactElement | null {
  if (fitted.lines.length === 0) return null;
  return (
    <Text x={room.x} y={room.y + ENGLISH_NAME.baseline} size={fitted.size} tone="soft">
      {fitted.lines[0]}
    </Text>
  );
}

function oneLine(sizes: readonly number[]): readonly { readonly size: number; readonly lines: number }[] {
  return sizes.map((size) => ({ size, lines: 1 }));
}
