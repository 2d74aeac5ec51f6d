import * as z from 'zod';
import { contract, isChannel } from '../preload/contract/index';
import { PERMISSIONS } from '../preload/contract/permissions';

/** What `--list` says of every channel. */
export function channelList() {
  return Object.entries(contract).map(([channel, { input, writes, givesFile }]) => ({
    channel,
    input: z.toJSONSchema(input, {
      unrepresentable: 'any',
      io: 'input',
      override: ({ zodSchema, jsonSchema }) => Object.assign(jsonSchema, z.globalRegistry.get(zodSchema)),
    }),
    writes,
    role: isChannel(channel) ? PERMISSIONS[channel].role : undefined,
    file: givesFile,
  }));
}
