import { type ComponentType, useEffect, useState } from 'react';
import { sayFirstShown } from './firstShown';

/**
 * A component whose code comes when it is first shown; afterwards it is there at once.
 * Not React's lazy: that holds back what has arrived for up to 300 ms once a fallback was shown, and so the first page.
 */
export function loaded<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let ready: ComponentType<Props> | null = null;
  return function Loaded(props: Props) {
    const [Shown, setShown] = useState<ComponentType<Props> | null>(() => ready);
    const [failed, setFailed] = useState<{ readonly error: unknown } | null>(null);
    useEffect(() => {
      if (ready !== null) return;
      load().then(
        (component) => {
          ready = component;
          setShown(() => component);
        },
        (error: unknown) => setFailed({ error }),
      );
    }, []);
    useEffect(() => {
      if (Shown !== null) sayFirstShown();
    }, [Shown]);
    if (failed !== null) throw failed.error;
    return Shown === null ? null : <Shown {...props} />;
  };
}
