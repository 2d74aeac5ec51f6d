import { createContext, use } from 'react';
import type { OfficeSettings } from '../../preload/contract/settings';

export const OfficeContext = createContext<OfficeSettings | null>(null);

/** Whose plant, who is here, what day it is. Known before any page is shown. */
export function useOffice(): OfficeSettings {
  const office = use(OfficeContext);
  if (office === null) throw new Error('No office above');
  return office;
}
