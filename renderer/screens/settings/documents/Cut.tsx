/** A text that may be cut and then shows its whole. */
export function Cut({ text }: { readonly text: string }) {
  return <span data-full={text}>{text}</span>;
}
