type Names = Readonly<Record<string, string>>;

/** How the office calls the fields that are typed, and how one line of a list is told. */
export interface FieldNames {
  readonly names: readonly Names[];
  readonly line: (number: number) => string;
  readonly between: string;
}

/** `measures.0.text` as the person who typed it knows it: 对策 第 1 行 内容. What has no name is told as it is. */
export function inputField(path: string, { names, line, between }: FieldNames): string {
  const parts = path.split('.').filter((part) => part !== 'fields');
  if (parts.length === 0 || path === '') return path;
  return parts
    .map((part) => (/^\d+$/.test(part) ? line(Number(part) + 1) : (nameIn(part, names) ?? part)))
    .join(between);
}

function nameIn(part: string, names: readonly Names[]): string | undefined {
  return names.find((some) => Object.hasOwn(some, part))?.[part];
}
