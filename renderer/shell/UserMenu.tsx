import { LANGUAGES } from '../../preload/words/language';
import { Icon } from '../parts/icons';
import { Keycap } from '../parts/Keycap';
import { Popup, usePopup } from '../parts/Popup';
import { useLanguage, useWords } from '../parts/words';
import { useOffice } from './office';
import { useRouter } from './router';
import { useShell } from './shellContext';
import { LOCK_KEY } from './shellKeys';
import { leaveWindow, lockWindow } from './useLock';

const THEMES = ['system', 'light', 'dark'] as const;

/** Who is here; behind it appearance, language and the version. */
export function UserMenu() {
  const words = useWords().shell;
  const { user, version, settings } = useOffice();
  const { theme, choose } = useShell();
  const { language, speak } = useLanguage();
  const { trigger, popup, close } = usePopup();
  return (
    <>
      <button type="button" className="userButton" {...trigger}>
        <span className="cut">
          {user.name} · {words.roles[user.role]}
        </span>
        <Icon name="down" size={12} />
      </button>
      <Popup popup={popup} label={words.userMenu} hang="end" className="userPopup">
        <OneOf
          title={words.appearance.title}
          options={THEMES.map((key) => ({ key, name: words.appearance[key] }))}
          chosen={theme}
          onChoose={(key) => choose({ theme: key })}
        />
        <OneOf
          title={words.language.title}
          options={LANGUAGES.map((key) => ({ key, name: words.language[key] }))}
          chosen={language}
          onChoose={speak}
        />
        {settings.signIn && <SignedInEntries onDone={close} />}
        <p className="small tertiary">{words.version(version)}</p>
      </Popup>
    </>
  );
}

/** Where people sign in: away for a while, somebody else, another password. */
function SignedInEntries({ onDone }: { readonly onDone: () => void }) {
  const words = useWords().people.menu;
  const { go } = useRouter();
  return (
    <div className="menuChoice">
      <button type="button" className="menuItem" onClick={() => lockWindow(false)}>
        {words.lock}
        <Keycap keys={LOCK_KEY} />
      </button>
      <button type="button" className="menuItem" onClick={() => void leaveWindow()}>
        {words.other}
      </button>
      <button
        type="button"
        className="menuItem"
        onClick={() => {
          onDone();
          go({ screen: 'settings', params: { part: 'signIn' } });
        }}
      >
        {words.password}
      </button>
    </div>
  );
}

interface OneOfProps<Key extends string> {
  readonly title: string;
  readonly options: readonly { readonly key: Key; readonly name: string }[];
  readonly chosen: Key;
  readonly onChoose: (key: Key) => void;
}

function OneOf<Key extends string>({ title, options, chosen, onChoose }: OneOfProps<Key>) {
  return (
    <fieldset className="menuChoice">
      <legend className="small tertiary">{title}</legend>
      {options.map(({ key, name }) => (
        <label key={key} className="menuItem">
          <input type="radio" name={title} checked={key === chosen} onChange={() => onChoose(key)} />
          {name}
        </label>
      ))}
    </fieldset>
  );
}
