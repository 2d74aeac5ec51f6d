import type { ImprovementSlip } from '../../improvementSlip/slip';

export function slipBook(slip: ImprovementSlip): Promise<Uint8Array> {
  return Promise.resolve(new TextEncoder().encode(slip.code));
}
