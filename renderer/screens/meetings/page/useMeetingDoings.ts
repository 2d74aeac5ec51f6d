import { useState } from 'react';
import type { Input } from '../../../../preload/contract';
import type { MeetingWhole } from '../../../../preload/contract/meetings';
import type { OfficeFile } from '../../../../preload/contract/takes';
import { call, callShell } from '../../../call';
import { usePermission } from '../../../parts/permission';
import { useWords } from '../../../parts/words';
import { useRouter } from '../../../shell/router';
import { useToast } from '../../../shell/toasts';
import { type Doing, useDoing } from '../../../useDoing';
import { type Deleting, useDeleting } from '../../records/useDeleting';
import { type Keeping, useKeeping } from './useOwnList';

/** Which dialog stands over the meeting. */
export type MeetingDialog =
  | { readonly dialog: 'edit' | 'correct' | 'topics' | 'send' }
  | { readonly dialog: 'paper'; readonly file: OfficeFile };

export interface MeetingDoings extends Keeping {
  readonly shown: MeetingDialog | null;
  readonly open: (dialog: MeetingDialog) => void;
  readonly close: () => void;
  /** Approved minutes are only shown until somebody corrects them. */
  readonly isOpen: boolean;
  readonly isCorrecting: boolean;
  readonly correct: (reason: string | null) => void;
  readonly change: (fields: Omit<Input<'meetings.change'>, 'id' | 'reason'>) => Promise<boolean>;
  readonly keepTopics: (topics: Input<'meetings.topics'>['topics']) => Promise<boolean>;
  readonly decide: (decision: Omit<Input<'meetings.decide'>, 'id' | 'reason'>) => Promise<boolean>;
  readonly dropDecision: (decision: string) => Promise<boolean>;
  readonly hold: () => void;
  readonly deleting: Pick<Deleting, 'problem' | 'forget'>;
  readonly remove: () => void;
  readonly making: Doing;
  readonly make: (format: 'xlsx' | 'pdf') => void;
}

/** Everything that can be started from a meeting. */
export function useMeetingDoings({ id, state }: MeetingWhole): MeetingDoings {
  const words = useWords().meetings;
  const toast = useToast();
  const { go } = useRouter();
  const keeping = useKeeping();
  const deleting = useDeleting();
  const [shown, setShown] = useState<MeetingDialog | null>(null);
  const [why, correct] = useState<string | null>(null);
  const mayChange = usePermission('meetings.change');
  const reason = why === null ? {} : { reason: why };
  const { keep } = keeping;
  return {
    ...keeping,
    shown,
    open: setShown,
    close: () => setShown(null),
    isOpen: mayChange && (state !== 'approved' || why !== null),
    isCorrecting: state === 'approved' && why !== null,
    correct,
    change: (fields) => keep(() => call('meetings.change', { id, ...fields, ...reason })),
    keepTopics: (topics) => keep(() => call('meetings.topics', { id, topics, ...reason })),
    decide: (decision) =>
      keep(async () => {
        const kept = await call('meetings.decide', { id, ...decision, ...reason });
        if (decision.decision !== undefined) return;
        const undo = () => call('meetings.dropDecision', { id, decision: kept.decision, ...reason });
        toast({ text: words.decisions.done(kept.code), undo, isOfPage: true });
      }),
    dropDecision: (decision) => keep(() => call('meetings.dropDecision', { id, decision, ...reason })),
    hold: () =>
      void keep(async () => {
        await call('meetings.hold', { id });
        toast({ text: words.page.held, undo: () => call('meetings.unhold', { id }), isOfPage: true });
      }),
    deleting,
    remove: () => deleting.remove('meeting', id, () => go({ screen: 'meetings', params: {} })),
    ...useMinutes(id, setShown),
  };
}

function useMinutes(
  meeting: string,
  show: (dialog: MeetingDialog) => void,
): Pick<MeetingDoings, 'making' | 'make'> {
  const words = useWords().meetings.page;
  const toast = useToast();
  const making = useDoing();
  const make = (format: 'xlsx' | 'pdf') =>
    void making.run(async () => {
      const { file } = await call('reports.make', { report: 'meeting-minutes', format, meeting });
      if (format === 'pdf') return show({ dialog: 'paper', file });
      const { saved } = await callShell('shell.saveFile', file);
      if (saved !== null) toast({ text: words.saved(saved) });
    });
  return { making, make };
}
