import { contextBridge, ipcRenderer } from 'electron';
import type { Reply } from './contract/reply';

/** All that the page has of the program: it can ask, and it can be told. */
const office = Object.freeze({
  call: (channel: string, input: unknown): Promise<Reply> =>
    ipcRenderer.invoke('office:call', channel, input),
  on(event: string, listener: () => void): () => void {
    const hear = (_event: unknown, told: string) => told === event && listener();
    ipcRenderer.on('office:event', hear);
    return () => ipcRenderer.removeListener('office:event', hear);
  },
});

contextBridge.exposeInMainWorld('office', office);
