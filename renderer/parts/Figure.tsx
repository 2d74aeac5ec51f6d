import { type ReactNode, useState } from 'react';
import { Explain } from './Explain';
import type { Explanation } from './explanation';
import { Popup, usePopup } from './Popup';
import { useWords } from './words';

interface FigureProps {
  readonly label: string;
  /** As it is read: 84.4, 93.0 %, +3.7, –. */
  readonly value: string;
  readonly unit?: ReactNode;
  /** Red only for late or missed, amber for running short. Good figures stay ink. */
  readonly tone?: 'bad' | 'warn' | undefined;
  readonly tag?: ReactNode;
  readonly note?: ReactNode;
  /** page: the one figure a page is about; inline: within a line, without its label. */
  readonly size?: 'page' | 'normal' | 'inline' | undefined;
  /** 算给我看: asked for when it is opened. */
  readonly explain?: (() => Promise<Explanation>) | undefined;
}

export function Figure({ label, value, unit, tone, tag, note, size = 'normal', explain }: FigureProps) {
  const look = `figureValue ${tone ?? ''}`;
  return (
    <div className={`figure figure-${size}`}>
      {size !== 'inline' && <span className="figureLabel">{label}</span>}
      <span className="figureLine">
        {explain === undefined ? (
          <span className={look}>{value}</span>
        ) : (
          <AskableValue label={label} value={value} look={look} explain={explain} />
        )}
        {unit !== undefined && <span className="figureUnit">{unit}</span>}
        {tag}
      </span>
      {note !== undefined && <span className="figureNote">{note}</span>}
    </div>
  );
}

interface AskableValueProps {
  readonly label: string;
  readonly value: string;
  readonly look: string;
  readonly explain: () => Promise<Explanation>;
}

function AskableValue({ label, value, look, explain }: AskableValueProps) {
  const words = useWords().parts.explain;
  const [answer, setAnswer] = useState<Explanation | Error | null>(null);
  const { isOpen, open, trigger, popup } = usePopup(
    () => void explain().then(setAnswer, (error) => setAnswer(asError(error))),
  );
  return (
    <>
      <button
        type="button"
        {...trigger}
        className={`${look} askable`}
        aria-label={words.open(label, value)}
        onKeyDown={(event) => {
          if (event.key === '?') open();
        }}
      >
        {value}
      </button>
      <Popup popup={popup} label={words.title(label, value)} className="explainPopup">
        {isOpen && <Explained label={label} value={value} answer={answer} />}
      </Popup>
    </>
  );
}

interface ExplainedProps {
  readonly label: string;
  readonly value: string;
  readonly answer: Explanation | Error | null;
}

function Explained({ label, value, answer }: ExplainedProps) {
  const words = useWords().parts.explain;
  if (answer === null) return <p className="tertiary">{words.computing}</p>;
  if (answer instanceof Error) return <p role="alert">{answer.message}</p>;
  return <Explain figure={label} value={value} explanation={answer} />;
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
