import { useEffect, useEffectEvent } from 'react';
import { callShell, onNoteOpened } from '../call';
import { useRouter } from './router';

/** A clicked note of the system opens its record. */
export function useOpenedNote(): void {
  const { go } = useRouter();
  const open = useEffectEvent(async () => {
    const { action, meeting, complaint, round } = await callShell('shell.noteOpened', {});
    if (action !== null) go({ screen: 'action', params: { id: action } });
    else if (meeting !== null) go({ screen: 'meeting', params: { meeting } });
    else if (complaint !== null) go({ screen: 'complaint', params: { id: complaint } });
    else if (round !== null) go({ screen: 'keying', params: { round } });
  });
  useEffect(() => onNoteOpened(() => void open()), []);
}
