import { LONGEST_CELL } from '../../db/model/cells/cell';
import { unreadable } from './unreadable';
import type { XmlHandler } from './xmlReader';
import { cellString } from './xmlText';

// A sign of a cell takes at most seven in the file (_x000D_); what is longer than that is over Excel's limit.
export const MOST_WRITTEN = 7 * LONGEST_CELL;

/** Collects the text of one string item: plain or in runs of different looks; the readings above Japanese words left out. */
export class StringText {
  private text = '';
  private isWanted = false;
  private phonetic = 0;

  open(name: string): void {
    if (name === 'rPh') this.phonetic += 1;
    if (name === 't') this.isWanted = this.phonetic === 0;
  }

  add(text: string): void {
    if (this.isWanted && this.text.length <= MOST_WRITTEN) this.text += text;
  }

  close(name: string): void {
    if (name === 't') this.isWanted = false;
    if (name === 'rPh') this.phonetic -= 1;
  }

  take(): string {
    const text = cellString(this.text);
    this.text = '';
    return text;
  }
}

/** The table of strings that the cells of a workbook share. */
export function sharedStringsReader(most: number): XmlHandler & { readonly strings: readonly string[] } {
  const strings: string[] = [];
  const item = new StringText();
  return {
    strings,
    open: (name) => item.open(name),
    text: (text) => item.add(text),
    close(name) {
      item.close(name);
      if (name !== 'si') return;
      if (strings.length === most) throw unreadable('too-large');
      strings.push(item.take());
    },
  };
}
