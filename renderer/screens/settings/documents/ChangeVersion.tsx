import type { DocumentVersion } from '../../../../preload/contract/documents';
import { nameIn } from '../../../../preload/words/shipped/shippedName';
import { call } from '../../../call';
import { useLanguage, useWords } from '../../../parts/words';
import { VersionDialog } from './VersionDialog';

interface ChangeVersionProps {
  readonly version: DocumentVersion;
  readonly onClose: () => void;
}

/** A version whose day has not come. */
export function ChangeVersion({ version: coming, onClose }: ChangeVersionProps) {
  const words = useWords().documents.changeDialog;
  const { language } = useLanguage();
  const { uid, number, title, titleEn, retention, version, change, effectiveOn } = coming;
  return (
    <VersionDialog
      begin={{ number, title, titleEn, retention, version, change, effectiveOn }}
      words={{
        title: words.title(nameIn({ name: title, nameEn: titleEn }, language), version),
        why: words.why,
        save: words.save,
      }}
      onSave={(typed) => call('documents.changeVersion', { uid, ...typed })}
      onClose={onClose}
    />
  );
}
