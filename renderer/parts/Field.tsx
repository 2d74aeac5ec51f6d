import { type ReactNode, useId } from 'react';

interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  /** Why what stands there cannot be taken; in place of the hint. */
  readonly problem?: string | undefined;
  readonly isRequired?: boolean | undefined;
  readonly children: (ids: {
    readonly id: string;
    readonly 'aria-describedby': string;
    readonly 'aria-invalid': boolean;
  }) => ReactNode;
}

/** A label over a control, and one line under it. */
export function Field({ label, hint, problem, isRequired = false, children }: FieldProps) {
  const id = useId();
  return (
    <div className={problem === undefined ? 'field' : 'field fieldProblem'}>
      <label htmlFor={id}>
        {label}
        {isRequired && <span className="fieldRequired"> *</span>}
      </label>
      {children({ id, 'aria-describedby': `${id}-note`, 'aria-invalid': problem !== undefined })}
      <p id={`${id}-note`} className="fieldNote" role={problem === undefined ? undefined : 'alert'}>
        {problem ?? hint}
      </p>
    </div>
  );
}
