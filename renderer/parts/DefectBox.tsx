import { useState } from 'react';
import { Button } from './Button';
import { copyText } from './copyText';
import { Icon } from './icons';
import { useWords } from './words';

interface DefectBoxProps {
  readonly reference: string;
  /** What did not work; in general words unless told. */
  readonly title?: string | undefined;
  readonly onRetry: () => void;
}

/** We are wrong: a number instead of a stack, and the data is as it was. */
export function DefectBox({ reference, title, onRetry }: DefectBoxProps) {
  const words = useWords().parts;
  const [isCopied, setCopied] = useState(false);
  return (
    <section className="message message-warn" role="alert">
      <Icon name="alert" />
      <div className="messageText">
        <b>{title ?? words.defect.title(reference)}</b>
        <p className="secondary">{words.defect.explain}</p>
      </div>
      <Button isSmall onPress={onRetry}>
        {words.retry}
      </Button>
      <Button isSmall kind="quiet" onPress={() => setCopied(copyText(reference))}>
        {isCopied ? words.copied : words.copy}
      </Button>
    </section>
  );
}
