import * as z from 'zod';
import { contract } from '../preload/contract/index';

/** What `--list` says of every channel. */
export function channelList() {
  return Object.entries(contract).map(([channel, { input, writes, role, givesFile }]) => ({
    channel,
    input: z.toJSONSchema(input, {
      unrepresentable: 'any',
      io: 'input',
      override: ({ zodSchema, jsonSchema }) => Object.assign(jsonSchema, z.globalRegistry.get(zodSchema)),
    }),
    writes,
    role,
    file: givesFile,
  }));
}
