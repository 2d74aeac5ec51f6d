import { LEAST_PASSWORD } from '../../db/model/signIn';
import type { Words } from '../../preload/words/zh-CN';

export interface NewPassword {
  readonly password: string;
  readonly again: string;
}

export const NO_PASSWORD: NewPassword = { password: '', again: '' };

/** What is wrong with a new password so far, at which of its two fields; nothing is while it is still blank. */
export function wrongIn({ password, again }: NewPassword, words: Words['people']['signIn']) {
  const isShort = password !== '' && password.length < LEAST_PASSWORD;
  const differs = again !== '' && again !== password;
  return {
    password: isShort ? words.tooShort(LEAST_PASSWORD) : undefined,
    again: differs ? words.different : undefined,
    isReady: password.length >= LEAST_PASSWORD && again === password,
  };
}
