import type { Reply } from '../../preload/contract/reply';

/** What the window's side says to the office's process. */
export type ToOffice =
  | { readonly kind: 'call'; readonly id: number; readonly channel: string; readonly input: unknown }
  | { readonly kind: 'drawn'; readonly id: number; readonly pdf: Uint8Array | null }
  | { readonly kind: 'close' };

/** What the office's process says back. */
export type FromOffice =
  | { readonly kind: 'reply'; readonly id: number; readonly reply: Reply }
  | { readonly kind: 'draw'; readonly id: number; readonly html: string }
  | { readonly kind: 'changed' }
  | { readonly kind: 'closed' };
