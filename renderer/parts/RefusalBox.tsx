import type { ReactNode } from 'react';
import { Button } from './Button';
import { Icon } from './icons';
import { useWords } from './words';

interface RefusalBoxProps {
  /** What is not possible; a refusal's message stands here. */
  readonly title: string;
  readonly reason?: ReactNode;
  /** What was kept; said in general words unless told. */
  readonly kept?: string | undefined;
  /** To the first thing that is missing. */
  readonly action?: { readonly label: string; readonly onPress: () => void } | undefined;
}

/** The office says no: what is not possible, what was kept, what to do. */
export function RefusalBox({ title, reason, kept, action }: RefusalBoxProps) {
  const words = useWords().parts.refusal;
  return (
    <section className="message message-bad" role="alert">
      <Icon name="lock" />
      <div className="messageText">
        <b>{title}</b>
        {reason !== undefined && <p className="secondary">{reason}</p>}
        <p className="tertiary small">{kept ?? words.kept}</p>
      </div>
      {action !== undefined && (
        <Button isSmall onPress={action.onPress}>
          {action.label}
        </Button>
      )}
    </section>
  );
}
