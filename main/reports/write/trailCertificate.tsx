import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Language } from '../../../preload/words/language';
import { fontsFor } from './fonts/fontFaces';

/** One page that says what a check of the trail has found. */
interface TrailCertificate {
  readonly language: Language;
  readonly plant: string;
  readonly title: string;
  /** Its form number and version. */
  readonly form: string;
  readonly facts: readonly (readonly [string, string])[];
  readonly isOk: boolean;
  readonly how: string;
  readonly sign: string;
}

export function trailCertificateHtml(certificate: TrailCertificate): string {
  const body = renderToStaticMarkup(<Page {...certificate} />);
  const leading = certificate.language === 'zh-TW' ? 'noto-sans-tc' : 'noto-sans-sc';
  const other = leading === 'noto-sans-tc' ? 'noto-sans-sc' : 'noto-sans-tc';
  const { faces, family } = fontsFor(body, { leading: [leading], behind: other });
  const style = [
    ...faces,
    '@page{size:A4;margin:24mm 20mm}',
    `body{margin:0;font-family:${family(leading, other)};font-size:10.5pt;line-height:1.6;color:#000;font-variant-east-asian:${certificate.language === 'en' ? 'proportional-width' : 'normal'}}`,
    'h1{margin:0 0 2mm;font-size:18pt;text-align:center}',
    '.plant{margin:0 0 8mm;text-align:center}',
    'table{width:100%;border-collapse:collapse}',
    'th,td{padding:2mm 3mm;border:0.3mm solid #000;text-align:left;font-weight:400;overflow-wrap:anywhere}',
    'th{width:42mm}',
    '.verdict{font-weight:700}',
    '.bad{color:#b42318}',
    '.how{margin:6mm 0 18mm;color:#4c545d;font-size:9pt}',
    '.sign{margin:0;text-align:right}',
    '.form{position:fixed;bottom:0;left:0;margin:0;font-size:9pt}',
  ].join('\n');
  const head = renderToStaticMarkup(
    <head>
      <meta charSet="utf-8" />
      <title>{certificate.title}</title>
      <style>{style}</style>
    </head>,
  );
  return `<!doctype html><html lang="${certificate.language}">${head}<body>${body}</body></html>`;
}

function Page({ language, plant, title, form, facts, isOk, how, sign }: TrailCertificate): ReactElement {
  const last = facts.length - 1;
  return (
    <>
      <h1>{title}</h1>
      <p className="plant">{plant}</p>
      <table>
        <tbody>
          {facts.map(([name, value], at) => (
            <tr key={name}>
              <th>{name}</th>
              <td className={at === last ? `verdict ${isOk ? '' : 'bad'}` : undefined}>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="how">{how}</p>
      <p className="sign">
        {sign}
        {language === 'en' ? ':' : '：'}______________　　　　____-__-__
      </p>
      <p className="form">{form}</p>
    </>
  );
}
