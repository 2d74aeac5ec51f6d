import { useCallback, useEffect, useRef, useState } from 'react';
import type { PageSize } from '../../../preload/contract/papers';
import type { OfficeFile } from '../../../preload/contract/takes';
import { call, RefusalError } from '../../call';
import type { DrawPage } from '../../parts/pages/usePagePictures';
import { type Doing, useDoing } from '../../useDoing';

interface Paper extends Pick<Doing, 'problem'> {
  /** Null until the paper is open. */
  readonly pages: readonly PageSize[] | null;
  readonly draw: DrawPage;
  readonly openAgain: () => void;
}

/** The pages of a file's own bytes. */
export function usePaper(file: OfficeFile): Paper {
  const [pages, setPages] = useState<readonly PageSize[] | null>(null);
  const paper = useRef('');
  const { problem, run } = useDoing();
  const [tries, setTries] = useState(0);
  const isOpened = useRef(-1);

  const open = useCallback(async () => {
    const opened = await call('papers.open', { file });
    paper.current = opened.paper;
    return opened.pages;
  }, [file]);

  const draw: DrawPage = useCallback(
    async (page, width) => {
      const drawn = async () => (await call('papers.page', { paper: paper.current, page, width })).file.bytes;
      try {
        return await drawn();
      } catch (error) {
        // The office closes a paper that nobody looked at for a while.
        if (!(error instanceof RefusalError) || error.code !== 'paper-not-open') throw error;
        await open();
        return drawn();
      }
    },
    [open],
  );

  useEffect(() => {
    if (isOpened.current === tries) return;
    isOpened.current = tries;
    void run(async () => setPages(await open()));
  }, [tries, run, open]);

  return { pages, problem, draw, openAgain: () => setTries(tries + 1) };
}
