import type { Words } from '../zh-CN';

export const papers: Words['papers'] = {
  preview: '預覽',
  opening: '正在開啟預覽…',
  ready: (size) => `${size}。看到的、存下的和印出的是同一份 PDF。`,
  print: '列印…',
  save: '存為 PDF…',
  noPrinter: '這台電腦上沒有印表機。請先存為 PDF。',
  printed: '已交給印表機。',
};
