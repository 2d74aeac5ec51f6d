import type { MeetingWhole } from '../../../preload/contract/meetings';
import type { SignatureRow } from '../../../preload/contract/signatures';
import { plantHead } from '../../../preload/words/plantName';
import { shippedName } from '../../../preload/words/shipped/shippedName';
import type { Words } from '../../../preload/words/zh-CN';
import type { JobOffice } from '../../office';
import type { Paper } from '../../papers';
import type { ReportHead, Signature } from '../document';
import { signatureLine } from '../signatureLine';

/** All that the minutes are made of. */
export interface Minutes {
  readonly office: JobOffice;
  readonly words: Words;
  readonly meeting: MeetingWhole;
  readonly paper: Paper;
  readonly signatures: readonly SignatureRow[];
  readonly isSample: boolean;
}

const MEANINGS = ['prepared', 'reviewed', 'approved'] as const;

export function minutesHead(minutes: Minutes): ReportHead {
  const { office, meeting, paper, isSample } = minutes;
  const { settings, user } = office;
  return {
    title: paper.title,
    subtitle: meeting.title,
    basis: factLines(minutes),
    language: settings.language,
    plant: plantHead(settings),
    formNumber: paper.number,
    version: paper.version,
    retention: paper.retention,
    record: meeting.code,
    isSample,
    signatures: signatureLines(minutes),
    author: shippedName(user.name, settings.language),
  };
}

/** When and where; who led it and who wrote; what kind and of which round. What is not told is left out. */
function factLines({ words, meeting, office }: Minutes): readonly string[] {
  const { minutes, kinds } = words.meetings;
  const { heldOn, startsAt, endsAt, place, chair, recorder, kind, round } = meeting;
  const time = [startsAt, endsAt].filter((part) => part !== '').join('–');
  const told = (text: string, say: (text: string) => string) => (text === '' ? '' : say(text));
  const named = (person: string) => shippedName(person, office.settings.language);
  return [
    [minutes.when(heldOn, time), told(place, minutes.place)],
    [told(named(chair), minutes.chair), told(named(recorder), minutes.recorder)],
    [minutes.kind(kinds[kind]), told(round ?? '', minutes.round)],
  ]
    .map((parts) => parts.filter((part) => part !== '').join('　　'))
    .filter((line) => line !== '');
}

function signatureLines({ words, signatures, office }: Minutes): readonly Signature[] {
  return MEANINGS.map((meaning) =>
    signatureLine(office, { role: words.signatures.meanings[meaning], meaning }, signatures),
  );
}
