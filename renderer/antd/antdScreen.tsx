import type { ComponentType } from 'react';
import { loaded } from '../loaded';

/** A screen that uses antd: it and the room for it are fetched together. */
export function antdScreen<Params extends object>(
  load: () => Promise<ComponentType<Params>>,
): ComponentType<Params> {
  return loaded(async () => {
    const [{ AntdRoom }, Screen] = await Promise.all([import('./AntdRoom'), load()]);
    return (params: Params) => (
      <AntdRoom>
        <Screen {...params} />
      </AntdRoom>
    );
  });
}
