import { type BrowserWindow, Notification, shell } from 'electron';
import { day, momentOf, wallClock } from '../../db/model/day';
import type { RunningClock } from '../../preload/contract/dues';
import type { Channel, Input, Output } from '../../preload/contract/index';
import type { Reply } from '../../preload/contract/reply';
import type { Settings } from '../../preload/contract/settings';
import { loadWords } from '../../preload/words/loadWords';
import type { Words } from '../../preload/words/zh-CN';
import { tellWindow } from './bridge';
import { NOTHING_TOLD, type Note, notesNow, untilNextHour } from './dueNotes';
import { openNote } from './noteOpened';
import { valueOf } from './shellDoor';
import { OfficeTray } from './tray';
import { showWindow } from './window';

const CLOCK_MS = 15_000;
const LONG_AGO = day('2000-01-01');

type Ask = (channel: string, input: unknown) => Promise<Reply>;

// The first half minute belongs to the person who opened the window.
const REMIND_MS = 30_000;

/**
 * The tray at once; what is due a little after the start, at each full hour, and clocks as they run out. Where the system
 * shows no notes nothing breaks. Gives what to call when the settings have changed.
 */
export function keepNotified(window: BrowserWindow, ask: Ask): () => Promise<void> {
  const tray = new OfficeTray(window);
  let told = NOTHING_TOLD;
  let dues: number | null = null;
  let hasClocks = false;
  let clock: RunningClock | null = null;
  const followed = async () => {
    const settings = (await asked(ask, 'settings.office', {}))?.settings;
    if (settings === undefined || window.isDestroyed()) return null;
    await tray.follow(settings, dues, clock);
    return settings;
  };
  const look = async () => {
    const settings = await followed();
    if (settings === null) return;
    const now = Date.now();
    const today = wallClock(momentOf(now), settings.timeZone).day;
    const page = await asked(ask, 'today.dues', { from: LONG_AGO, to: today });
    if (page === null) return;
    dues = page.dues.length;
    hasClocks = page.clocks.length > 0;
    const next = notesNow({ ...page, now }, told);
    told = next.told;
    if (page.clocks.some(({ escalated }) => escalated.some(({ isTold }) => !isTold)))
      await asked(ask, 'complaints.escalate', {});
    clock = page.clocks[0] ?? null;
    await tray.follow(settings, dues, clock);
    for (const note of next.notes) await show(window, note, settings);
  };
  // A clock may start at any minute, so clocks are asked for by themselves; dues are told as they were.
  const lookAtClocks = async () => {
    const clocks = (await asked(ask, 'complaints.running', {}))?.clocks ?? [];
    if (clocks.length > 0 || hasClocks) await look();
  };
  const lookAtTheHour = () => {
    void look();
    setTimeout(lookAtTheHour, untilNextHour(Date.now())).unref();
  };
  void followed();
  setTimeout(lookAtTheHour, REMIND_MS).unref();
  setInterval(() => void lookAtClocks(), CLOCK_MS).unref();
  return async () => void (await followed());
}

/** The same calls that a screen makes, so that who is signed out or may not ask is told nothing. */
async function asked<C extends Channel>(ask: Ask, channel: C, input: Input<C>): Promise<Output<C> | null> {
  return valueOf(channel, await ask(channel, input));
}

async function show(window: BrowserWindow, note: Note, settings: Settings): Promise<void> {
  if (settings.sound && note.kind !== 'dues') shell.beep();
  if (!settings.notifications || !Notification.isSupported()) return;
  const { title, body } = noteWords(note, await loadWords(settings.language));
  const shown = new Notification({ title, body, silent: !settings.sound });
  shown.on('click', () => {
    openNote(recordOf(note));
    tellWindow(window, 'noteOpened');
    showWindow(window);
  });
  shown.show();
}

function noteWords(note: Note, { reminders: words, dues, actionRecord }: Words) {
  if (note.kind === 'dues') {
    const first = `${dues.kinds[note.first.kind]} ${note.first.code}`;
    return { title: words.duesTitle(note.overdue, note.today), body: words.duesBody(first) };
  }
  const { code, what, title } = note.clock;
  const body = `${what} · ${title}`;
  if (note.kind === 'soon') return { title: words.soon(code, note.minutes), body };
  if (note.kind === 'over') return { title: words.over(code), body };
  const names: Readonly<Record<string, string>> = actionRecord.escalateTo;
  return { title: words.escalated(code, names[note.to] ?? note.to, note.people), body };
}

function recordOf(note: Note) {
  if (note.kind !== 'dues')
    return { action: null, meeting: null, complaint: note.clock.complaint, round: null };
  const { action, meeting, complaint, kind, code } = note.first;
  return { action, meeting, complaint, round: kind === 'return' ? code : null };
}
