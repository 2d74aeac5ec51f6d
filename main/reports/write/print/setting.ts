import type { Words } from '../../../../preload/words/zh-CN';
import type { Block } from '../../blocks';
import type { Piece } from './pieces';

/** Where a block stands across the page, and in which language. */
export interface Setting {
  readonly x: number;
  readonly w: number;
  readonly words: Words['reports'];
}

export type SetBlock<B extends Block> = (block: B, setting: Setting) => readonly Piece[];
