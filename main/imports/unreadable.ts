import { Refusal } from '../../db/model/refusal';

/** Why a file cannot be read at all: the fact `why` of the refusal `file-unreadable`. */
type Why =
  | 'empty'
  | 'not-a-workbook'
  | 'old-xls'
  | 'binary-workbook'
  | 'encrypted'
  | 'cut-off'
  | 'damaged'
  | 'forbidden-content'
  | 'too-large'
  | 'took-too-long';

export function unreadable(why: Why): Refusal {
  return new Refusal('file-unreadable', { why });
}
