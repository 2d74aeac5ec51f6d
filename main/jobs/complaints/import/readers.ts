import { type Cell, halfWidth, trimmed } from '../../../../db/model/cells/cell';
import { readYesNo, wordKey } from '../../../../db/model/cells/choice';
import { readDay, readWallTime } from '../../../../db/model/cells/dayCell';
import { readDecimal } from '../../../../db/model/cells/numberCell';
import { type Reading, reason, value } from '../../../../db/model/cells/reason';
import { readCode, readText } from '../../../../db/model/cells/text';
import type { Readers } from '../../../imports/readRows';
import type { ComplaintField } from '../../../imports/synonyms';
import { wordOf } from './words';

export const COMPLAINT_REQUIRED: readonly ComplaintField[] = ['number', 'customer', 'received'];
const LINE_MOST = 200;
const TEXT_MOST = 32_767;
const CODE_MOST = 64;
const MOST_PIECES = 1e12;

const line = (cell: Cell) => readText(cell, LINE_MOST);
const word = (cell: Cell) => readText(wordOf(cell), LINE_MOST);
const longText = (cell: Cell) => readText(cell, TEXT_MOST);

function quantity(cell: Cell): Reading<number> {
  const read = readDecimal(cell, { min: 0, max: MOST_PIECES });
  if ('reason' in read || read.value === null) return 'reason' in read ? read : { value: null };
  return value(Number(read.value));
}

/** Whom a register calls so: by his code, else by a name that only one customer has. */
export interface CustomersCalled {
  readonly ids: ReadonlyMap<string, number>;
  readonly codes: ReadonlyMap<string, string>;
  readonly inBin: ReadonlySet<string>;
}

export function readersFor(customers: CustomersCalled): Readers<ComplaintField> {
  const customer = (cell: Cell): Reading<string> => {
    const read = line(cell);
    if ('reason' in read || read.value === null) return read;
    const code = trimmed(halfWidth(read.value));
    const known = customers.ids.has(code) ? code : customers.codes.get(wordKey(code));
    if (known !== undefined) return value(known);
    return code.length > CODE_MOST ? reason('too-long', { max: CODE_MOST }) : value(code);
  };
  const times = {
    ...{ received: readWallTime, confirmed: readWallTime, notified: readWallTime },
    ...{ engineerConfirmed: readWallTime, oqcTold: readWallTime, stockCounted: readWallTime },
    ...{ ipqcTold: readWallTime, wipCounted: readWallTime, replied: readWallTime, closed: readWallTime },
  };
  return {
    ...times,
    ...{ number: readCode, customer, customerName: line, customerDue: readWallTime, delivered: readDay },
    ...{ channel: word, severity: word, state: word, conclusion: word, isSafety: readYesNo },
    ...{ complainant: line, phone: line, email: line, part: readCode, partName: line, model: line },
    ...{ batch: line, line, orderNumber: line, department: line, engineer: line, processAuditor: line },
    ...{ projectPerson: line, problem: longText, description: longText, effect: longText, demand: longText },
    ...{ batchQuantity: quantity, checkedQuantity: quantity, defectiveQuantity: quantity },
    ...{ cause: longText, escapeCause: longText, containment: longText, corrective: longText },
    preventive: longText,
  };
}
