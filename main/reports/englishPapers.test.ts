import { describe, expect, it } from 'vitest';
import { roundWorld } from '../../db/testing/roundWorld';
import { answersAlike } from '../../db/testing/smallRounds';
import { documentRevisions } from './documentRevisions';
import type { Report } from './report';
import { roundSummary } from './roundSummary';
import { jobOffice } from './testing/jobOffice';

const HAN = /\p{Script=Han}/u;
const PERIOD = { code: '2026Q3', from: '2026-07-01', to: '2026-09-30' };
const SENT = { issuedOn: '2026-07-13', returnedOn: '2026-07-15' };

/** A plant whose own texts are all Latin. */
async function latinPlant() {
  const forms = [
    { ...SENT, customer: 'C1', answers: answersAlike(60), opinion: 'Deliver sooner' },
    { ...SENT, customer: 'C2', answers: answersAlike(100) },
    { customer: 'C3', issuedOn: '2026-07-13' },
  ];
  const customers = [1, 2, 3].map((at) => ({ code: `C${at}`, name: `Nordlicht ${at} GmbH` }));
  const db = await roundWorld({ customers, rounds: [{ ...PERIOD, forms }] });
  return jobOffice(db, { language: 'en', plantName: 'Suzhou Hengzhun Ltd.' });
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

describe('an English paper of a plant that writes no Chinese', () => {
  it.each<[string, Report]>([
    ['the round’s summary', roundSummary],
    ['the document revisions', documentRevisions],
  ])('holds none: %s', async (_name, report) => {
    const office = await latinPlant();
    const { document } = await report.collect(office, { round: PERIOD.code });
    const { author: _person, ...head } = document.head;
    expect(textsIn({ ...document, head }).filter((text) => HAN.test(text))).toEqual([]);
  });
});
