import { expect, it } from 'vitest';
import type { Reply } from '../../preload/contract/reply';
import { FirstAsks } from './firstAsks';

const LONG_MS = 60_000;

function askedAhead(freshMs = LONG_MS) {
  const asked: string[] = [];
  const first = new FirstAsks((channel) => {
    asked.push(channel);
    return Promise.resolve<Reply>({ ok: true, value: channel });
  }, freshMs);
  return { first, asked };
}

it('asks what the first page will ask, before the page does', () => {
  expect(askedAhead().asked).toEqual(['settings.office', 'today.page']);
});

it('gives each answer once', async () => {
  const { first } = askedAhead();
  expect(await first.take('today.page', {})).toEqual({ ok: true, value: 'today.page' });
  expect(first.take('today.page', {})).toBeNull();
  expect(first.take('settings.office', {})).not.toBeNull();
});

it.each([
  ['another channel', 'backup.list', {}],
  ['another input', 'today.page', { day: '2026-03-05' }],
  ['no input at all', 'today.page', undefined],
])('leaves %s to the office', (_name, channel, input) => {
  expect(askedAhead().first.take(channel, input)).toBeNull();
});

it('gives no answer from before a change', () => {
  const { first } = askedAhead();
  first.forget();
  expect(first.take('settings.office', {})).toBeNull();
});

it('gives no answer that is no longer fresh', async () => {
  const { first } = askedAhead(1);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(first.take('settings.office', {})).toBeNull();
});
