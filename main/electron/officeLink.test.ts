import { describe, expect, it } from 'vitest';
import { type OfficeChild, OfficeLink } from './officeLink';
import type { FromOffice, ToOffice } from './officeMessages';

interface TriedChild extends OfficeChild {
  readonly heard: ToOffice[];
  readonly say: (message: FromOffice) => void;
  readonly die: () => void;
  readonly killed: () => boolean;
}

function childThatListens(): TriedChild {
  const heard: ToOffice[] = [];
  const ears: ((message: FromOffice) => void)[] = [];
  const mourners: (() => void)[] = [];
  let isKilled = false;
  return {
    heard,
    post: (message) => heard.push(message),
    onMessage: (ear) => ears.push(ear),
    onExit: (mourner) => mourners.push(mourner),
    kill: () => {
      isKilled = true;
    },
    say: (message) => {
      for (const ear of ears) ear(message);
    },
    die: () => {
      for (const mourner of mourners) mourner();
    },
    killed: () => isKilled,
  };
}

function linked() {
  const children: TriedChild[] = [];
  let changes = 0;
  const link = new OfficeLink({
    start: () => {
      const child = childThatListens();
      children.push(child);
      return child;
    },
    draw: (html) =>
      html === 'bad' ? Promise.reject(new Error('no')) : Promise.resolve(new Uint8Array([html.length])),
    onChanged: () => {
      changes += 1;
    },
    onLost: (reference, channel) =>
      Promise.resolve({
        ok: false,
        refusal: { code: 'defect', message: channel, facts: { reference } },
      }),
  });
  const child = (at: number) => {
    const found = children[at];
    if (found === undefined) throw new Error(`no process ${at}`);
    return found;
  };
  return { link, children, child, changes: () => changes };
}

describe('a call', () => {
  it('gets the answer that carries its number', async () => {
    const { link, child } = linked();
    const first = link.call('a.b', 1);
    const second = link.call('a.c', 2);
    child(0).say({ kind: 'reply', id: 2, reply: { ok: true, value: 'two' } });
    child(0).say({ kind: 'reply', id: 1, reply: { ok: true, value: 'one' } });
    expect(await Promise.all([first, second])).toEqual([
      { ok: true, value: 'one' },
      { ok: true, value: 'two' },
    ]);
  });

  it('under way is answered as a defect when the process is lost, and the next finds a new one', async () => {
    const { link, children, child } = linked();
    const lost = link.call('surveys.recordReturn', {});
    child(0).die();
    expect(await lost).toMatchObject({
      ok: false,
      refusal: { code: 'defect', message: 'surveys.recordReturn' },
    });
    expect(children).toHaveLength(2);
    const next = link.call('a.b', {});
    child(1).say({ kind: 'reply', id: 2, reply: { ok: true, value: null } });
    expect(await next).toEqual({ ok: true, value: null });
  });

  it('finds no process after five died within a minute, and is told so', async () => {
    const { link, children, child } = linked();
    for (let at = 0; at < 5; at += 1) child(at).die();
    expect(await link.call('a.b', {})).toMatchObject({ ok: false, refusal: { code: 'defect' } });
    expect(children).toHaveLength(5);
  });

  it('is not answered by a process that is gone', async () => {
    const { link, child } = linked();
    child(0).die();
    let isAnswered = false;
    void link.call('a.b', {}).then(() => {
      isAnswered = true;
    });
    child(0).say({ kind: 'reply', id: 1, reply: { ok: true, value: null } });
    await Promise.resolve();
    expect(isAnswered).toBe(false);
  });
});

it.each([
  ['the paper', 'page', new Uint8Array([4])],
  ['null when it could not be drawn', 'bad', null],
])('what the office wants drawn comes back as %s', async (_name, html, pdf) => {
  const { child } = linked();
  child(0).say({ kind: 'draw', id: 7, html });
  await new Promise((resolve) => setImmediate(resolve));
  expect(child(0).heard).toEqual([{ kind: 'drawn', id: 7, pdf }]);
});

it('passes a change on', () => {
  const { child, changes } = linked();
  child(0).say({ kind: 'changed' });
  expect(changes()).toBe(1);
});

describe('closing', () => {
  it('waits for the copy that the office makes', async () => {
    const { link, child, children } = linked();
    const closing = link.close(5_000);
    expect(child(0).heard).toEqual([{ kind: 'close' }]);
    child(0).say({ kind: 'closed' });
    await closing;
    child(0).die();
    expect(child(0).killed()).toBe(true);
    expect(children).toHaveLength(1);
  });

  it('gives up after its limit', async () => {
    const { link, child } = linked();
    await link.close(1);
    expect(child(0).killed()).toBe(true);
  });

  it('ends when the process dies over it', async () => {
    const { link, child, children } = linked();
    const closing = link.close(5_000);
    child(0).die();
    await closing;
    expect(children).toHaveLength(1);
  });
});
