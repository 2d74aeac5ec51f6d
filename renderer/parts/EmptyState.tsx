import { Button, type ButtonProps } from './Button';

type Way = Pick<ButtonProps, 'onPress' | 'keys' | 'icon' | 'asks'> & { readonly label: string };

interface EmptyStateProps {
  readonly title: string;
  /** Why it is empty and what fills it. */
  readonly why: string;
  readonly primary?: Way | undefined;
  readonly other?: Way | undefined;
  readonly link?: { readonly label: string; readonly onPress: () => void } | undefined;
}

/** Says why it is empty, gives one primary way and one other; never a picture alone. */
export function EmptyState({ title, why, primary, other, link }: EmptyStateProps) {
  return (
    <section className="emptyState">
      <h3>{title}</h3>
      <p className="secondary">{why}</p>
      <div className="row">
        {primary !== undefined && (
          <Button kind="primary" {...primary}>
            {primary.label}
          </Button>
        )}
        {other !== undefined && <Button {...other}>{other.label}</Button>}
        {link !== undefined && (
          <Button kind="link" onPress={link.onPress}>
            {link.label}
          </Button>
        )}
      </div>
    </section>
  );
}
