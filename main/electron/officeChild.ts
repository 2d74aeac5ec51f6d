import { join } from 'node:path';
import { utilityProcess } from 'electron';
import type { OfficeChild } from './officeLink';
import { programFolder } from './programFolder';

/** Starts the process that alone opens the data file, so that the window never waits for it. */
export function startOffice(folder: string): OfficeChild {
  const child = utilityProcess.fork(join(programFolder, 'office.js'), [folder], {
    serviceName: 'Kesheng office',
  });
  return {
    post: (message) => child.postMessage(message),
    onMessage: (hear) => child.on('message', hear),
    onExit: (hear) => child.on('exit', hear),
    kill: () => child.kill(),
  };
}
