import type { Words } from '../zh-CN';

export const papers: Words['papers'] = {
  preview: 'Preview',
  opening: 'Opening the preview…',
  ready: (size) => `${size}. What you see, save and print are the same PDF.`,
  print: 'Print…',
  save: 'Save PDF…',
  noPrinter: 'This PC has no printer. Save the PDF first.',
  printed: 'Handed to the printer.',
};
