import { addDays } from '../../../../db/model/day';
import type { DocumentVersion } from '../../../../preload/contract/documents';
import { nameIn } from '../../../../preload/words/shipped/shippedName';
import { call } from '../../../call';
import { useLanguage, useWords } from '../../../parts/words';
import { useOffice } from '../../../shell/office';
import { VersionDialog } from './VersionDialog';

interface NewVersionProps {
  readonly document: string;
  readonly last: DocumentVersion;
  readonly onClose: () => void;
}

/** Everything of the last version is there to be changed; what was changed is asked. */
export function NewVersion({ document, last, onClose }: NewVersionProps) {
  const { language } = useLanguage();
  const { title, why, save } = useWords().documents.dialog;
  const { today } = useOffice();
  const first = last.papers === 0 ? last.effectiveOn : addDays(last.effectiveOn, 1);
  const begin = {
    ...{ number: last.number, title: last.title, titleEn: last.titleEn, retention: last.retention },
    ...{ version: nextVersion(last.version), change: '', effectiveOn: first < today ? today : first },
  };
  return (
    <VersionDialog
      begin={begin}
      first={first}
      words={{ title: title(nameIn({ name: last.title, nameEn: last.titleEn }, language)), why, save }}
      onSave={(typed) => call('documents.newVersion', { document, ...typed })}
      onClose={onClose}
    />
  );
}

/** A/1 after A/0; a version that ends in no number is left for the office to write. */
function nextVersion(version: string): string {
  return version.replace(/\d+$/, (number) => String(Number(number) + 1));
}
