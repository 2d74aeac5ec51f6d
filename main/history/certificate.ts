import { wallClock } from '../../db/model/day';
import { verifyTrail } from '../../db/trail';
import type { OfficeFile } from '../../preload/contract/takes';
import { figure } from '../../preload/words/format';
import { plantNameIn } from '../../preload/words/plantName';
import { trailWords } from '../../preload/words/trailWords';
import { wordsOf } from '../../preload/words/wordsOf';
import type { JobOffice } from '../office';
import { formOf, paperOf } from '../papers';

const ABOUT = { record: 'trail', key: '', since: null } as const;

/** The check of now, on paper: what was found, the end of the chain, room for a name. */
export async function trailCertificate(office: JobOffice): Promise<{ readonly file: OfficeFile }> {
  const { folder, now, settings, printer } = office;
  const words = wordsOf(settings.language);
  const { certificate } = words.trail;
  const check = await verifyTrail(folder, now);
  const { trailCertificateHtml } = await import('../reports/write/trailCertificate');
  const { day, time } = wallClock(now, settings.timeZone);
  const paper = await paperOf(office, 'trail-certificate', ABOUT, certificate.title);
  const html = trailCertificateHtml({
    language: settings.language,
    plant: plantNameIn(settings, settings.language),
    title: paper.title,
    form: formOf(paper),
    facts: [
      [certificate.checkedAt, `${day} ${time}`],
      [certificate.rows, figure(check.rows)],
      [certificate.head, String(check.head.id)],
      [certificate.hash, check.head.hash],
      [certificate.anchors, String(check.anchors)],
      [certificate.result, trailWords(words, settings.language).verdict(check)],
    ],
    isOk: check.ok,
    how: certificate.how,
    sign: certificate.sign,
  });
  return { file: { name: `${certificate.name} ${day}.pdf`, bytes: await printer.print(html) } };
}
