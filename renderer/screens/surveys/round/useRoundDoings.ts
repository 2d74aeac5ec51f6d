import { useState } from 'react';
import type { OfficeFile } from '../../../../preload/contract/takes';
import { call, callShell } from '../../../call';
import { useWords } from '../../../parts/words';
import { useRouter } from '../../../shell/router';
import { useToast } from '../../../shell/toasts';
import { type Doing, useDoing } from '../../../useDoing';
import type { RoundList } from '../../places';
import { type Deleting, useDeleting } from '../../records/useDeleting';

/** Which dialog stands over the round, and for which forms (all that fit, when none are named). */
type RoundDialog =
  | { readonly dialog: 'issue' | 'print'; readonly forms?: readonly string[] }
  | { readonly dialog: 'close' }
  | { readonly dialog: 'report'; readonly file: OfficeFile }
  | { readonly dialog: 'withdraw' | 'takeBack'; readonly form: string };

export interface RoundDoings {
  readonly shown: RoundDialog | null;
  readonly open: (dialog: RoundDialog) => void;
  readonly close: () => void;
  readonly deleting: Pick<Deleting, 'problem' | 'forget'>;
  /** Into the recycle bin; refused once a form has left the office. */
  readonly remove: () => void;
  readonly exporting: Doing;
  readonly exportAs: (format: 'xlsx' | 'pdf') => void;
  readonly key: () => void;
  readonly keyAgain: () => void;
  readonly list: (list: RoundList) => void;
  readonly importLedger: () => void;
  readonly openActions: () => void;
  readonly callReview: () => void;
  readonly openCustomer: (code: string) => void;
}

/** Everything that can be started from a round. */
export function useRoundDoings(round: string): RoundDoings {
  const { savedAs } = useWords().parts;
  const { go } = useRouter();
  const toast = useToast();
  const exporting = useDoing();
  const deleting = useDeleting();
  const [shown, setShown] = useState<RoundDialog | null>(null);
  const exportAs = (format: 'xlsx' | 'pdf') => {
    void exporting.run(async () => {
      const { file } = await call('reports.make', { report: 'round-summary', format, round });
      if (format === 'pdf') return setShown({ dialog: 'report', file });
      const { saved } = await callShell('shell.saveFile', file);
      if (saved !== null) toast({ text: savedAs(saved) });
    });
  };
  return {
    shown,
    open: setShown,
    close: () => setShown(null),
    deleting,
    remove: () => deleting.remove('round', round, () => go({ screen: 'rounds', params: {} })),
    exporting,
    exportAs,
    key: () => go({ screen: 'keying', params: { round } }),
    keyAgain: () => go({ screen: 'keying', params: { round, again: true } }),
    list: (list) => go({ screen: 'roundLists', params: { round, list } }),
    callReview: () => go({ screen: 'newMeeting', params: { round } }),
    openCustomer: (code) => go({ screen: 'customer', params: { code } }),
    openActions: () => go({ screen: 'actions', params: { round } }),
    importLedger: () => go({ screen: 'imports', params: { channel: 'surveys.importLedger', round } }),
  };
}
