const SIGNS: Readonly<Record<string, string>> = { Left: '←', Right: '→', Up: '↑', Down: '↓' };

/** A key as it is printed on the keyboard; `Ctrl Enter` stands in one cap. */
export function Keycap({ keys }: { readonly keys: string }) {
  return (
    <kbd className="keycap">{keys.replace(/\b(Left|Right|Up|Down)\b/g, (name) => SIGNS[name] ?? name)}</kbd>
  );
}
