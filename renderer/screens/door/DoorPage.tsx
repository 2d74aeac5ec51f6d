import { useEffect, useRef, useState } from 'react';
import type { DoorFacts } from '../../../preload/contract/people';
import { LANGUAGES } from '../../../preload/words/language';
import { plantNameIn } from '../../../preload/words/plantName';
import { beginAnew, openDoor } from '../../door';
import { KeyScope } from '../../parts/KeyScope';
import { Waiting } from '../../parts/Waiting';
import { useLanguage, useWords } from '../../parts/words';
import { Mark } from '../../shell/Mark';
import { useAsk } from '../../useAsk';
import { RecoveryCode } from '../RecoveryCode';
import { MustChange } from './MustChange';
import { Recover } from './Recover';
import { SignIn } from './SignIn';

interface DoorPageProps {
  /** Whose work lies behind the door; null: nobody's yet. */
  readonly behind: string | null;
}

/** On top of everything, opened dialogs too. */
export function DoorPage({ behind }: DoorPageProps) {
  const words = useWords().people.door;
  const element = useRef<HTMLDialogElement>(null);
  const asked = useAsk('people.door', {});
  useEffect(() => element.current?.showModal(), []);
  const isOpenToAll = asked.value?.signIn === false;
  useEffect(() => {
    if (isOpenToAll) openDoor();
  }, [isOpenToAll]);
  return (
    <KeyScope>
      <dialog
        ref={element}
        className="door"
        aria-label={words.title}
        onCancel={(event) => event.preventDefault()}
      >
        <Waiting asked={asked}>{(facts) => <Ways facts={facts} behind={behind} />}</Waiting>
        <Languages />
      </dialog>
    </KeyScope>
  );
}

type Way =
  | { readonly way: 'signIn' | 'recover' }
  | { readonly way: 'mustChange'; readonly code: string; readonly password: string }
  | { readonly way: 'keepCode'; readonly code: string; readonly recoveryCode: string };

function Ways({ facts, behind }: DoorPageProps & { readonly facts: DoorFacts }) {
  const [at, setAt] = useState<Way>({ way: 'signIn' });
  // What lies behind is one person's: for anybody else the page begins anew.
  const enter = (code: string) => (behind === null || behind === code ? openDoor() : beginAnew());
  const back = () => setAt({ way: 'signIn' });
  return (
    <div className="doorSheet">
      <Plant facts={facts} />
      {at.way === 'signIn' && (
        <SignIn
          facts={facts}
          behind={behind}
          onEntered={enter}
          onMustChange={(code, password) => setAt({ way: 'mustChange', code, password })}
          onRecover={() => setAt({ way: 'recover' })}
        />
      )}
      {at.way === 'mustChange' && (
        <MustChange code={at.code} password={at.password} onEntered={enter} onBack={back} />
      )}
      {at.way === 'recover' && (
        <Recover
          facts={facts}
          onBack={back}
          onRecovered={(code, recoveryCode) => setAt({ way: 'keepCode', code, recoveryCode })}
        />
      )}
      {at.way === 'keepCode' && <RecoveryCode recoveryCode={at.recoveryCode} onKept={() => enter(at.code)} />}
    </div>
  );
}

function Plant({ facts }: { readonly facts: DoorFacts }) {
  const words = useWords().shell;
  const { plantLogo } = facts;
  const plantName = plantNameIn(facts, useLanguage().language);
  return (
    <header className="doorPlant">
      {plantLogo === '' ? <Mark /> : <img src={plantLogo} alt="" />}
      <div>
        <b className="cut" data-full="">
          {plantName === '' ? words.product : plantName}
        </b>
        {plantName !== '' && <span className="tertiary small">{words.product}</span>}
      </div>
    </header>
  );
}

function Languages() {
  const words = useWords().shell.language;
  const { language, speak } = useLanguage();
  return (
    <nav className="doorLanguages" aria-label={words.title}>
      {LANGUAGES.map((one) => (
        <button
          key={one}
          type="button"
          lang={one}
          aria-pressed={one === language}
          className="button button-quiet"
          onClick={() => speak(one)}
        >
          {words[one]}
        </button>
      ))}
    </nav>
  );
}
