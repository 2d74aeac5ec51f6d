import { type ReactNode, useState } from 'react';
import type {
  LackingSignature,
  SignatureMeaning,
  SignedRecord,
  SigningHurdle,
} from '../../../db/model/signatures';
import type { RecordSignatures, SignatureRow } from '../../../preload/contract/signatures';
import { Button } from '../../parts/Button';
import { Section } from '../../parts/Section';
import { SectionTitle } from '../../parts/SectionTitle';
import { Tag } from '../../parts/Tag';
import { Waiting } from '../../parts/Waiting';
import { useWords } from '../../parts/words';
import { useOffice } from '../../shell/office';
import { useAsk } from '../../useAsk';
import { momentWords } from '../settings/momentWords';
import { meaningNames } from './lackWords';
import { SignDialog } from './SignDialog';
import './signatures.css';

interface SignaturesProps {
  readonly record: SignedRecord;
  readonly recordKey: string;
  /** What is signed, as its page calls it. */
  readonly title: string;
}

/** Who has signed one record, and as what; whoever may sign does it here. */
export function Signatures({ record, recordKey, title }: SignaturesProps) {
  const asked = useAsk('signatures.of', { record, key: recordKey });
  const words = useWords().signatures;
  const [signing, sign] = useState<SignatureMeaning | null>(null);
  return (
    <Section label={words.title}>
      <SectionTitle title={words.title} />
      <Waiting asked={asked}>
        {(all) => (
          <>
            <SignatureList all={all} onSign={sign} />
            {signing !== null && (
              <SignDialog
                signed={{ record, key: recordKey, meaning: signing }}
                title={title}
                offer={all.meanings.find(({ meaning }) => meaning === signing)}
                onClose={() => sign(null)}
              />
            )}
          </>
        )}
      </Waiting>
    </Section>
  );
}

interface SignatureListProps {
  readonly all: RecordSignatures;
  readonly onSign: (meaning: SignatureMeaning) => void;
}

function SignatureList({ all, onSign }: SignatureListProps) {
  const words = useWords().signatures;
  const { user } = useOffice();
  const { signatures, meanings, isEarly } = all;
  return (
    <>
      <dl className="signatures">
        {meanings.map(({ meaning, hurdle, lacks }) => (
          <div key={meaning}>
            <dt>{words.meanings[meaning]}</dt>
            <dd>
              {signatures
                .filter((one) => one.meaning === meaning)
                .map((one) => (
                  <Signed key={one.uid} signature={one} />
                ))}
              <ToSign
                hurdle={hurdle}
                lacks={lacks}
                isEarly={isEarly}
                isSigned={isStanding(signatures, meaning, user.code)}
              >
                <Button onPress={() => onSign(meaning)}>{words.sign}</Button>
              </ToSign>
            </dd>
          </div>
        ))}
      </dl>
      {isEarly && <p className="tertiary">{words.early}</p>}
    </>
  );
}

/** Several people confirm, each for himself; everything else is signed once. */
function isStanding(signatures: readonly SignatureRow[], meaning: SignatureMeaning, me: string): boolean {
  return signatures.some(
    (one) => one.meaning === meaning && !one.isVoid && (meaning !== 'confirmed' || one.personCode === me),
  );
}

function Signed({ signature: { personName, personCode, at, isVoid, isPasswordChecked } }: SignedProps) {
  const words = useWords().signatures;
  const { settings } = useOffice();
  return (
    <span className={isVoid ? 'signed isVoid' : 'signed'}>
      <b>{personName || personCode}</b>
      <span className="code">{momentWords(at, settings.timeZone)}</span>
      {isVoid && (
        <span title={words.voidWhy}>
          <Tag tone="warn" icon="alert">
            {words.void}
          </Tag>
        </span>
      )}
      {!isVoid && !isPasswordChecked && <span className="tertiary">{words.unproved}</span>}
    </span>
  );
}

interface SignedProps {
  readonly signature: SignatureRow;
}

interface ToSignProps {
  readonly hurdle: SigningHurdle | null;
  readonly lacks: readonly LackingSignature[];
  readonly isEarly: boolean;
  readonly isSigned: boolean;
  readonly children: ReactNode;
}

function ToSign({ hurdle, lacks, isEarly, isSigned, children }: ToSignProps) {
  const words = useWords();
  if (isSigned) return null;
  if (isEarly) return <span className="tertiary">{words.signatures.nobody}</span>;
  if (hurdle === null && lacks.length > 0) {
    return <span className="tertiary">{words.signatures.firstSigned(meaningNames(lacks, words))}</span>;
  }
  if (hurdle === null) return children;
  const who =
    'role' in hurdle
      ? words.shell.roles[hurdle.role]
      : hurdle.functions.map((one) => words.people.functions[one]).join(words.signatures.or);
  return <span className="tertiary">{words.signatures.needs(who)}</span>;
}
