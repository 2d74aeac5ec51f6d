import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react';
import { useKeys } from '../parts/useKeys';
import { useWords } from '../parts/words';
import type { Place } from '../screens/places';
import { addressOf, placeAt } from './address';
import { BACK_KEY, FORWARD_KEY } from './shellKeys';
import { goTo, hereOf, replaceHere, startTrail, step } from './trail';

interface Router {
  readonly place: Place;
  /** Another number for every visit. */
  readonly visit: number;
  readonly go: (place: Place) => void;
  readonly replace: (place: Place) => void;
  readonly back: () => void;
  readonly forward: () => void;
}

const RouterContext = createContext<Router | null>(null);

/** Where one is and how to get elsewhere. */
export function useRouter(): Router {
  const router = use(RouterContext);
  if (router === null) throw new Error('No router above');
  return router;
}

interface RouterProviderProps {
  readonly start: Place;
  /** The screens that this version has; an address that names another is not followed. */
  readonly known: ReadonlySet<string>;
  readonly children: ReactNode;
}

export function RouterProvider({ start, known, children }: RouterProviderProps) {
  const [trail, setTrail] = useState(() => startTrail(placeAt(location.hash, known) ?? start));
  const { id, place } = hereOf(trail);

  useEffect(() => history.replaceState(null, '', addressOf(place)), [place]);

  const router = useMemo<Router>(
    () => ({
      place,
      visit: id,
      go: (to) => setTrail((trail) => goTo(trail, to)),
      replace: (to) => setTrail((trail) => replaceHere(trail, to)),
      back: () => setTrail((trail) => step(trail, -1)),
      forward: () => setTrail((trail) => step(trail, 1)),
    }),
    [place, id],
  );
  useTravelKeys(router);
  return <RouterContext value={router}>{children}</RouterContext>;
}

const MOUSE_BACK = 3;
const MOUSE_FORWARD = 4;

function useTravelKeys({ back, forward }: Router): void {
  const words = useWords().shell.commands;
  useKeys([
    { keys: BACK_KEY, label: words.back, run: back },
    { keys: FORWARD_KEY, label: words.forward, run: forward },
  ]);
  useEffect(() => {
    const onMouseUp = (event: MouseEvent) => {
      if (event.button !== MOUSE_BACK && event.button !== MOUSE_FORWARD) return;
      event.preventDefault();
      if (event.button === MOUSE_BACK) back();
      else forward();
    };
    window.addEventListener('mouseup', onMouseUp);
    return () => window.removeEventListener('mouseup', onMouseUp);
  }, [back, forward]);
}
