import { useState } from 'react';
import type { Input } from '../../../../../preload/contract';
import type { OfficeFile } from '../../../../../preload/contract/takes';
import { call } from '../../../../call';
import { type Doing, useDoing } from '../../../../useDoing';

type Asked = Omit<Input<'reports.make'>, 'format'>;

/** Makes a paper and shows it, to be printed or saved. */
export function useWorkPaper(): Pick<Doing, 'isBusy' | 'problem' | 'forget'> & {
  readonly file: OfficeFile | null;
  readonly make: (asked: Asked) => void;
  readonly close: () => void;
} {
  const { isBusy, problem, forget, run } = useDoing();
  const [file, setFile] = useState<OfficeFile | null>(null);
  const make = (asked: Asked) =>
    void run(async () => setFile((await call('reports.make', { ...asked, format: 'pdf' })).file));
  return { isBusy, problem, forget, file, make, close: () => setFile(null) };
}
