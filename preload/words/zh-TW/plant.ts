import type { Words } from '../zh-CN';

export const plant: Words['settings']['plant'] = {
  changed: (count: number) => `改了 ${count} 項，還沒有儲存。`,
  save: '儲存',
  missing: '先填工廠名稱：它印在調查表和報告的抬頭。',
  done: '抬頭資料齊了。',
  blank: (names: string) => `還空著：${names}。`,
  fields: {
    plantName: '工廠名稱',
    plantNameTw: '繁體名稱',
    plantNameEn: '英文名稱',
    plantAddress: '地址',
    plantEmail: '收回用的電郵',
    plantFax: '傳真',
    plantLogo: '標誌',
  },
  hints: {
    plantName: '印在調查表和報告的抬頭',
    plantNameTw: '可以空著：繁體畫面和報告就用上面的名稱',
    plantNameEn: '中英對照的表單、英文畫面和報告用它',
    plantEmail: '印在調查表的寄回欄',
  },
  names: '名稱和地址',
  reach: '客戶寄回到哪裡',
  logo: 'PNG 或 JPEG，不超過 500 KB；印在表單和報告的左上角。',
  choose: '選擇圖片…',
  remove: '去掉',
  none: '沒有標誌',
  notAPicture: '這不是 PNG 或 JPEG 圖片，沒有採用。',
  tooBig: (size: string, most: string) => `圖片有 ${size}，超過 ${most}，沒有採用。縮小後再選。`,
};
