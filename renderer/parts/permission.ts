import { createContext, use } from 'react';
import type { Channel } from '../../preload/contract';

/** The channels that the role of whoever is here may not ask. */
export const MayNotContext = createContext<readonly string[]>([]);

/** Whether this may be asked. The office checks it itself; a screen only does not offer it. */
export function usePermission(channel: Channel | undefined): boolean {
  const mayNot = use(MayNotContext);
  return channel === undefined || !mayNot.includes(channel);
}

/** Of several ways those that may be gone. */
export function usePermitted<Way extends { readonly asks?: Channel | undefined }>(
  ways: readonly Way[],
): readonly Way[] {
  const mayNot = use(MayNotContext);
  return ways.filter(({ asks }) => asks === undefined || !mayNot.includes(asks));
}
