import type { OfficeSettings } from '../preload/contract/settings';
import type { Words } from '../preload/words/zh-CN';
import { useIsShut, useVisitor } from './door';
import { loaded } from './loaded';
import { MayNotContext } from './parts/permission';
import { RefusalBox } from './parts/RefusalBox';
import { useWords, WordsProvider } from './parts/words';
import { type Preferences, usePreferences } from './preferences';
import { screens } from './screens/screens';
import { startPlace } from './screens/start';
import { Frame } from './shell/Frame';
import { OfficeContext } from './shell/office';
import { RouterProvider } from './shell/router';
import { Shell } from './shell/Shell';
import { type Asking, useAsk } from './useAsk';

const DoorPage = loaded(async () => (await import('./screens/door/DoorPage')).DoorPage);
const KNOWN: ReadonlySet<string> = new Set(Object.keys(screens));

interface AppProps {
  readonly first: Preferences;
  readonly words: Words;
}

/** Another person's page is another page. */
export function App(props: AppProps) {
  return <PersonsApp key={useVisitor()} {...props} />;
}

function PersonsApp({ first, words }: AppProps) {
  const asked = useAsk('settings.office', {});
  const isShut = useIsShut();
  const { language, theme, choose } = usePreferences(first, asked.value?.settings);
  return (
    <WordsProvider
      first={{ language: first.language, words }}
      language={language}
      onLanguage={(chosen) => choose({ language: chosen })}
    >
      <div className={isShut ? 'behindDoor' : 'beforeDoor'}>
        <OfficeDoor asked={asked}>
          {(office) => (
            <RouterProvider start={startPlace(office)} known={KNOWN}>
              <Shell theme={theme} choose={choose} />
            </RouterProvider>
          )}
        </OfficeDoor>
      </div>
      {isShut && <DoorPage behind={asked.value?.user.code ?? null} />}
    </WordsProvider>
  );
}

interface OfficeDoorProps {
  readonly asked: Asking<OfficeSettings>;
  readonly children: (office: OfficeSettings) => React.ReactNode;
}

/** The frame stands at once; what fills it waits for the office, or says why the office cannot be entered. */
function OfficeDoor({ asked, children }: OfficeDoorProps) {
  const words = useWords().parts;
  if (asked.value !== undefined)
    return (
      <OfficeContext value={asked.value}>
        <MayNotContext value={asked.value.mayNot}>{children(asked.value)}</MayNotContext>
      </OfficeContext>
    );
  if (asked.state === 'loading') return <Frame />;
  return (
    <Frame>
      <RefusalBox title={asked.refusal.message} action={{ label: words.retry, onPress: asked.askAgain }} />
    </Frame>
  );
}
