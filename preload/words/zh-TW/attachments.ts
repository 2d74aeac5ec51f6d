import type { Words } from '../zh-CN';

/** 附件: files beside a record. */
export const attachments: Words['attachments'] = {
  title: '附件',
  how: '貼上、拖到這裡或選擇，可以一次幾個',
  choose: '新增…',
  adding: (left) => `正在新增，還有 ${left} 個…`,
  tooBig: (name, limit) => `「${name}」超過 ${limit}，沒有收下。`,
  unreadable: (name) => `「${name}」讀不出來，可能正被別的程式開啟。`,
  gone: '檔案不見了或被改動過',
  drawnOn: '有標註的副本',
  draw: '標註',
  marks: { arrow: '箭頭', circle: '圓圈' },
  takeBack: '去掉上一筆',
  keepDrawn: '把標註存為副本',
  drawnName: (name) => `${name.replace(/\.[^.]+$/, '')} 標註.png`,
  drawnKept: '標註已存為副本，原圖沒有改動。',
  note: '說明',
  keepNote: '儲存說明',
  save: '另存…',
  before: '上一張',
  after: '下一張',
  taken: (when) => `拍攝 ${when}`,
  added: (who, when) => `${who} ${when} 新增`,
};
