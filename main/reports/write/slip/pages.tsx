import type { ReactElement } from 'react';
import type { Fact } from '../../improvementSlip/slip';
import { PAGE, TYPE } from '../print/paper';
import { type PageOfPieces, type Piece, paginate } from '../print/pieces';
import { Text } from '../print/Text';
import { causePieces, wholeTextPieces } from './causePieces';
import { layVerification, Receipt, Signatures } from './closing';
import { FactRows, layFacts } from './factRows';
import { fishbonePieces } from './fishbonePieces';
import { SlipFoot, SlipHead, SlipTitle } from './Head';
import { BLANK_ROW, measurePieces } from './measurePieces';
import { layReason } from './reasonBox';
import type { SlipSetting } from './set';
import { treePieces } from './treePieces';

const FACTS_TOP = 40;
const REASON_ABOVE = 2.6;
const WRITING_LINES = [4, 3, 2] as const;
const MOST_SPARE = 3;
const CONTINUES = 4;

/** What stands on each page of a slip, without its head and foot. */
export interface SlipPage {
  readonly key: string;
  readonly draw: () => ReactElement;
}

/** One page, and as many more as its texts need: nothing is left out. */
export function slipPages(setting: SlipSetting): readonly SlipPage[] {
  const { slip, words } = setting;
  const facts = layFacts(slip.facts, FACTS_TOP);
  const reason = layReason(slip.why, words, facts.bottom + REASON_ABOVE);
  const verification = layVerification(setting);
  const room = { top: reason.bottom + 1.5, bottom: verification.top };
  const { first, rest } = onFirstPage(workPieces(setting, room.bottom - room.top), room);
  const later = [
    ...rest,
    ...treePieces(setting),
    ...fishbonePieces(setting),
    ...wholeTexts([...facts.long, ...reason.long, ...verification.long], setting),
  ];
  const more = later.length === 0 ? [] : paginate(later, { top: PAGE.top, bottom: PAGE.bottom });
  const page: SlipPage = {
    key: slip.code,
    draw: () => (
      <>
        <SlipTitle slip={slip} />
        <FactRows {...facts} />
        {reason.draw()}
        <Placed placed={first} />
        {more.length > 0 && <Continues setting={setting} y={verification.top} />}
        {verification.draw()}
        <Signatures {...setting} />
        <Receipt {...setting} />
      </>
    ),
  };
  return [
    page,
    ...more.map((placed, at) => ({ key: `${slip.code} ${at}`, draw: () => <Placed placed={placed} /> })),
  ];
}

/** The page in its frame. */
export function SlipSheet(
  props: SlipSetting & { readonly content: SlipPage; readonly page: number; readonly pages: number },
): ReactElement {
  const { content, page, pages, ...setting } = props;
  return (
    <>
      <SlipHead {...setting} />
      {content.draw()}
      <SlipFoot {...setting} page={page} pages={pages} />
    </>
  );
}

function Placed({ placed }: { readonly placed: PageOfPieces }): ReactElement {
  return (
    <>
      {placed.map(({ piece, y }) => (
        <g key={y}>{piece.draw(y)}</g>
      ))}
    </>
  );
}

function Continues({ setting, y }: { readonly setting: SlipSetting; readonly y: number }): ReactElement {
  return (
    <Text x={PAGE.right} y={y + 5.4} size={TYPE.note} tone="soft" across="end">
      {`${setting.words.slip.continues} →`}
    </Text>
  );
}

/** Fewer lines to write on before a second page; more rows for measures where room is left over. */
function workPieces(setting: SlipSetting, room: number): readonly Piece[] {
  const tried = WRITING_LINES.map((lines) => {
    const cause = causePieces(setting, lines);
    return { cause, left: room - heightOf([...cause, ...measurePieces(setting, 0)]) };
  });
  const { cause, left } = tried.find((one) => one.left >= 0) ?? tried[0] ?? { cause: [], left: 0 };
  const spare = Math.min(MOST_SPARE, Math.floor(left / BLANK_ROW));
  return [...cause, ...measurePieces(setting, Math.max(0, spare))];
}

interface Room {
  readonly top: number;
  readonly bottom: number;
}

/** What the first page has room for; a heading goes on with what it leads to. */
function onFirstPage(
  pieces: readonly Piece[],
  room: Room,
): { readonly first: PageOfPieces; readonly rest: readonly Piece[] } {
  const whole = heightOf(pieces);
  const bottom = whole <= room.bottom - room.top ? room.bottom : room.bottom - CONTINUES;
  const first: { piece: Piece; y: number }[] = [];
  let y = room.top;
  for (const piece of pieces) {
    const top = first.length === 0 ? y : y + piece.above;
    if (top + piece.height > bottom) break;
    first.push({ piece, y: top });
    y = top + piece.height;
  }
  while (first.length < pieces.length && first.at(-1)?.piece.leads === true) first.pop();
  return { first, rest: pieces.slice(first.length) };
}

function heightOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { height, above }, at) => sum + height + (at === 0 ? 0 : above), 0);
}

function wholeTexts(long: readonly Fact[], { words }: SlipSetting): readonly Piece[] {
  return long.flatMap(({ label, text }) => wholeTextPieces(words.slip.whole(label), text));
}
