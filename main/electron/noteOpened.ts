import type { ShellOutput } from '../../preload/contract/shell';

let opened: ShellOutput<'shell.noteOpened'> = {
  action: null,
  meeting: null,
  complaint: null,
  round: null,
};

/** The record of the note that was clicked last: the window asks for it when it is told so. */
export function openNote(record: ShellOutput<'shell.noteOpened'>): void {
  opened = record;
}

export function noteOpened(): ShellOutput<'shell.noteOpened'> {
  return opened;
}
