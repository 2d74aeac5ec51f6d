import type { ReactElement } from 'react';
import { CODE_MODULES } from '../../../../db/model/surveys/formPage/paper';
import type { CodePlace, PageGeometry } from '../../../../db/model/surveys/formPage/parts';
import { pageCodeText } from '../../../../db/model/surveys/pageCode';
import { finePixels, pixels } from '../text/unit';
import { qrPath } from './qrPath';
import { NextStrip, Strip } from './Strip';
import { type PrintedForm, placeOf, type Sheet } from './sheet';
import { Text } from './Words';

interface FormPartsProps {
  readonly sheet: Sheet;
  readonly form: PrintedForm;
  readonly geometryHash: string;
}

/** All that differs from form to form: codes, customer, and days where they are not those of most. */
export function FormParts({ sheet, form, geometryHash }: FormPartsProps): ReactElement {
  const { page, plant } = sheet;
  const textOf = (place: 'A' | 'B') =>
    pageCodeText({ form: form.code, page: page.page, geometry: geometryHash, place, plant: plant.character });
  return (
    <>
      {page.codes.map((code) => (
        <QrCode key={code.place} code={code} text={textOf(code.place)} />
      ))}
      <ReadableCodes page={page} code={form.code} />
      {page.page === 1 ? <Strip sheet={sheet} form={form} /> : <NextStrip sheet={sheet} form={form} />}
    </>
  );
}

function QrCode({
  code: { x, y, size },
  text,
}: {
  readonly code: CodePlace;
  readonly text: string;
}): ReactElement {
  const module = (finePixels(size) / CODE_MODULES).toFixed(5);
  return <path transform={`translate(${pixels(x)} ${pixels(y)}) scale(${module})`} d={qrPath(text)} />;
}

function ReadableCodes({ page, code }: { readonly page: PageGeometry; readonly code: string }): ReactElement {
  const top = placeOf(page, 'codeTop');
  const bottom = placeOf(page, 'codeBottom');
  return (
    <>
      {top && (
        <Text x={top.x + top.w / 2} y={top.y + 2.75} size={8.5} bold across="middle">
          {code}
        </Text>
      )}
      {bottom && (
        <Text x={bottom.x} y={bottom.y + 3.9} size={12} bold>
          {code}
        </Text>
      )}
    </>
  );
}
