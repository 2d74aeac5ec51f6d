import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** out/, where the bundles stand: a shared piece may lie in out/chunks. */
export const programFolder = dirname(fileURLToPath(import.meta.url)).replace(/[\\/]chunks$/, '');
