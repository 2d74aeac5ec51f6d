interface MarkedProps {
  readonly text: string;
  /** What of the text is set apart: its first place. */
  readonly part: string;
  readonly className?: string;
}

/** One part of a sentence set apart. The sentence stays whole in the word files, where every language orders it itself. */
export function Marked({ text, part, className }: MarkedProps) {
  const at = text.indexOf(part);
  if (at === -1) return text;
  return (
    <>
      {text.slice(0, at)}
      <b className={className}>{part}</b>
      {text.slice(at + part.length)}
    </>
  );
}
