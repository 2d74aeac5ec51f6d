import { CONTROL_DOCUMENTS, type ControlDocumentKind } from '../../../../../db/model/complaints/closing';
import type { EightDWhole } from '../../../../../preload/contract/eightDWhole';
import type { Words } from '../../../../../preload/words/zh-CN';
import { Button } from '../../../../parts/Button';
import { SectionTitle } from '../../../../parts/SectionTitle';
import { useWords } from '../../../../parts/words';
import { useRouter } from '../../../../shell/router';

type Documents = EightDWhole['documents'];

interface DocumentsStateProps {
  readonly documents: Documents;
  /** Where they are filled in; null: an earlier run is only read. */
  readonly complaint: string | null;
}

/** What the rule asks to be named, and what else was named. */
export function DocumentsState({ documents, complaint }: DocumentsStateProps) {
  const words = useWords().complaintPrevention.documents;
  const { go } = useRouter();
  const unnamed = CONTROL_DOCUMENTS.filter((kind) => documents.every((one) => one.kind !== kind));
  return (
    <>
      <SectionTitle title={words.title}>
        {complaint !== null && (
          <Button kind="link" onPress={() => go({ screen: 'eightD', params: { complaint, step: 'D7' } })}>
            {words.open}
          </Button>
        )}
      </SectionTitle>
      <ul className="preventDocuments">
        {documents.map((one) => (
          <li key={one.id}>
            <b>{words.kinds[one.kind]}</b>
            <span className={isFilled(one) ? 'cut' : 'warn cut'} data-full="">
              {documentWords(one, words)}
            </span>
            <span className="code tertiary">{one.changedOn}</span>
          </li>
        ))}
        {unnamed.map((kind) => (
          <li key={kind}>
            <b>{words.kinds[kind]}</b>
            <span className="warn">{words.missing}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function documentWords(one: Documents[number], words: Words['complaintPrevention']['documents']): string {
  const { number, title, oldRevision, newRevision, isNeeded, reason } = one;
  const named = [number, title].filter((said) => said !== '').join(' ');
  if (!isNeeded) return reason === '' ? words.noReason : words.notNeeded(reason);
  return `${named} ${newRevision === '' ? words.noRevision : words.revision(oldRevision, newRevision)}`.trim();
}

function isFilled({ isNeeded, number, newRevision, reason }: Documents[number]): boolean {
  return isNeeded ? number !== '' && newRevision !== '' : reason !== '';
}

export function isDocumentNamed(documents: Documents, kind: ControlDocumentKind): boolean {
  const own = documents.filter((one) => one.kind === kind);
  return own.length > 0 && own.every(isFilled);
}
