export const papers = {
  preview: '预览',
  opening: '正在打开预览…',
  ready: (size: string) => `${size}。看到的、存下的和打出的是同一份 PDF。`,
  print: '打印…',
  save: '存为 PDF…',
  noPrinter: '这台电脑上没有打印机。请先存为 PDF。',
  printed: '已交给打印机。',
};
