/** Why a file is not taken, before a byte of it is read; null when it is. */
export type FileProblem = 'wrongKind' | 'tooBig';

export interface FileLimits {
  /** Endings with their dot: `.xlsx`. */
  readonly kinds: readonly string[];
  readonly mostBytes: number;
}

export function fileProblem(
  file: { readonly name: string; readonly size: number },
  limits: FileLimits,
): FileProblem | null {
  const name = file.name.toLowerCase();
  if (!limits.kinds.some((kind) => name.endsWith(kind))) return 'wrongKind';
  return file.size > limits.mostBytes ? 'tooBig' : null;
}
