import type { ActionDetail } from '../../../../preload/contract/actions';

interface Slips {
  readonly all: readonly ActionDetail[];
  readonly departments: readonly { readonly name: string; readonly actions: readonly ActionDetail[] }[];
}

/** What is still to be worked on, one department after the other: so the sheets come out sorted for handing out. */
export function slipsByDepartment(actions: readonly ActionDetail[]): Slips {
  const open = actions.filter(({ state }) => state !== 'closed');
  const departments = [...new Set(open.map(({ department }) => department))]
    .toSorted((left, right) => left.localeCompare(right, 'zh-CN'))
    .map((name) => ({ name, actions: open.filter(({ department }) => department === name) }));
  return { all: departments.flatMap((one) => one.actions), departments };
}
