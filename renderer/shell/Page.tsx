import type { ComponentType } from 'react';
import type { Place, Places, ScreenName } from '../screens/places';
import { screens } from '../screens/screens';
import { PageBoundary } from './PageBoundary';
import { useRouter } from './router';

/** The screen of the place where one is, anew for every visit. */
export function Page() {
  const { place, visit } = useRouter();
  return (
    <PageBoundary key={visit}>
      <Screen place={place} />
    </PageBoundary>
  );
}

function Screen<S extends ScreenName>({ place }: { readonly place: Place<S> }) {
  const Shown: ComponentType<Places[S]> = screens[place.screen];
  return <Shown {...place.params} />;
}
