import { createContext, use } from 'react';
import type { Channel } from '../../preload/contract';
import type { OfficeSettings } from '../../preload/contract/settings';

export const OfficeContext = createContext<OfficeSettings | null>(null);

/** Whose plant, who is here, what day it is. Known before any page is shown. */
export function useOffice(): OfficeSettings {
  const office = use(OfficeContext);
  if (office === null) throw new Error('No office above');
  return office;
}

/** Whether the role of whoever is here may ask this. The office checks it itself; a screen only does not offer it. */
export function usePermission(channel: Channel): boolean {
  return !useOffice().mayNot.includes(channel);
}
