import type { Session } from 'electron';

/** What stands behind an address of our own scheme. */
export interface Served {
  readonly statusCode: number;
  readonly headers: Record<string, string>;
  readonly data: Buffer;
}

const FAILED = -2;

/**
 * Answers every app:// address of a session. Not by `protocol.handle`: its Request and Response bring a whole HTTP client
 * into the main process before the first byte of the page is given, a tenth of the start. This older way is marked as
 * deprecated, but Electron 33 to 45 have it; `protocol.registerSource` of later versions can take its place.
 */
export function serveApp(
  { protocol }: Session,
  servedAt: (address: string) => Served | Promise<Served>,
): void {
  protocol.registerBufferProtocol('app', async ({ url }, reply) => {
    try {
      reply(await servedAt(url));
    } catch {
      reply({ error: FAILED });
    }
  });
}

export function notFound(): Served {
  return { ...served('', {}), statusCode: 404 };
}

export function served(body: string | Uint8Array, headers: Readonly<Record<string, string>>): Served {
  const data =
    typeof body === 'string' ? Buffer.from(body) : Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  return { statusCode: 200, headers: { ...headers, 'x-content-type-options': 'nosniff' }, data };
}
