import type { Cause } from '../../../../db/model/actions/causes';
import type { EightDCause } from '../../../../preload/contract/eightDWhole';
import type { KeptList } from '../../actions/record/useKeptList';

/** The same list for those who know of causes alone: what became of each stays with it. */
export function causesAlone(list: KeptList<EightDCause>): KeptList<Cause> {
  const found = new Map(list.rows.map(({ id, finding, evidence }) => [id, { finding, evidence }]));
  const whole = (cause: Cause): EightDCause => {
    return { ...cause, ...(found.get(cause.id) ?? { finding: '', evidence: '' }) };
  };
  return {
    ...list,
    setRows: (rows) => list.setRows(rows.map(whole)),
    leave: (rows) => list.leave(rows?.map(whole)),
    decide: (theirs, whose) => {
      const row = list.contested.find(({ id }) => id === theirs.id);
      if (row !== undefined) list.decide(row, whose);
    },
  };
}
