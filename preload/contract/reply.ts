/** Every answer travels in this envelope, because a thrown error loses all but its message at the border. */
export type Reply<T = unknown> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: RefusalReply };

export interface RefusalReply {
  readonly code: string;
  /** In the user's language: what is not possible, why, what to do. */
  readonly message: string;
  readonly facts: Readonly<Record<string, unknown>>;
}
