import type { CauseMethod } from '../actions';

/** One cause: a why under another why, or a twig on a fishbone's bone. */
export interface Cause {
  readonly id: string;
  readonly method: CauseMethod;
  /** The why that it answers, or the twig that it grows from. */
  readonly parent: string | null;
  /** The bone of the fishbone; empty for a why. */
  readonly branch: string;
  readonly text: string;
  readonly isRoot: boolean;
}

/** The bones that a fishbone starts with: 人 机 料 法 环 测. */
export const BONES = ['man', 'machine', 'material', 'method', 'environment', 'measurement'] as const;
export type Bone = (typeof BONES)[number];

export interface CauseNode extends Cause {
  /** 0 for a first why. */
  readonly depth: number;
  readonly children: readonly CauseNode[];
}

/** The causes of one method as trees, in their own order. One whose parent is not among them stands at the top. */
export function causeTrees(causes: readonly Cause[], method: CauseMethod): readonly CauseNode[] {
  const own = causes.filter((cause) => cause.method === method);
  const ids = new Set(own.map(({ id }) => id));
  const under = (parent: string | null, depth: number): readonly CauseNode[] =>
    own
      .filter((cause) => (cause.parent !== null && ids.has(cause.parent) ? cause.parent : null) === parent)
      .map((cause) => ({ ...cause, depth, children: under(cause.id, depth + 1) }));
  return under(null, 0);
}

/** A tree line by line, a why before the whys under it. */
export function causeLines(nodes: readonly CauseNode[]): readonly CauseNode[] {
  return nodes.flatMap((node) => [node, ...causeLines(node.children)]);
}

/** The root causes in one sentence, as the slip prints them. */
export function rootCauseText(causes: readonly Cause[]): string {
  return causes
    .filter(({ isRoot, text }) => isRoot && text.trim() !== '')
    .map(({ text }) => text.trim())
    .join('；');
}

/** A fault in a list of causes: a parent that does not stand before it, or a key that stands twice. */
export function causeFault(causes: readonly Pick<Cause, 'id' | 'parent' | 'method'>[]): string | null {
  const before = new Map<string, CauseMethod>();
  for (const { id, parent, method } of causes) {
    if (before.has(id)) return id;
    if (parent !== null && before.get(parent) !== method) return parent;
    before.set(id, method);
  }
  return null;
}

/** A new why beside or under another one; both keep a parent before its children. */
export function withSibling(causes: readonly Cause[], after: string, added: string): readonly Cause[] {
  const at = causes.findIndex(({ id }) => id === after);
  const beside = causes[at];
  if (beside === undefined) return causes;
  const { method, parent, branch } = beside;
  const born: Cause = { id: added, method, parent, branch, text: '', isRoot: false };
  const last = lastOfTree(causes, at);
  return [...causes.slice(0, last + 1), born, ...causes.slice(last + 1)];
}

export function withDeeper(causes: readonly Cause[], under: string, added: string): readonly Cause[] {
  const at = causes.findIndex(({ id }) => id === under);
  const above = causes[at];
  if (above === undefined) return causes;
  const { method, branch } = above;
  const born: Cause = { id: added, method, parent: under, branch, text: '', isRoot: false };
  const last = lastOfTree(causes, at);
  return [...causes.slice(0, last + 1), born, ...causes.slice(last + 1)];
}

/** Without a cause and all that hangs on it. */
export function without(causes: readonly Cause[], dropped: string): readonly Cause[] {
  const gone = treeOf(causes, dropped);
  return causes.filter(({ id }) => !gone.has(id));
}

function lastOfTree(causes: readonly Cause[], at: number): number {
  const own = treeOf(causes, causes[at]?.id ?? '');
  return causes.findLastIndex(({ id }) => own.has(id));
}

function treeOf(causes: readonly Cause[], top: string): ReadonlySet<string> {
  const own = new Set([top]);
  // A parent stands before its children, so that one pass finds them all.
  for (const { id, parent } of causes) if (parent !== null && own.has(parent)) own.add(id);
  return own;
}
