import type { Words } from '../zh-CN';

/** The form catalogue. */
export const documents: Words['documents'] = {
  done: (count: number) => `${count} 種表單和報表都有編號和版本。`,
  more: '改編號、名稱、保存期限都是出新版；已經發出的紙張保持發出時的版本。',
  title: '列印表單和報表',
  questionnaires: '問卷（編號和版本在問卷裡）',
  newVersion: '出新版',
  change: '改',
  cancel: '取消',
  cancelled: (name: string, version: string) => `「${name}」的 ${version} 版已取消。`,
  export: '匯出修訂記錄',
  columns: {
    number: '編號',
    title: '名稱',
    version: '版本',
    effectiveOn: '生效日',
    retention: '保存期限',
    change: '修訂內容',
    papers: '已發出',
    standing: '狀態',
    approvedOn: '批准日',
  },
  standing: { inForce: '現行', coming: '未生效', past: '舊版' },
  first: '首版',
  changeDialog: {
    title: (name: string, version: string) => `改「${name}」的 ${version} 版`,
    why: '這一版還沒生效，可以改；改前的內容留在操作記錄裡。',
    save: '儲存',
  },
  dialog: {
    title: (name: string) => `「${name}」出新版`,
    why: '從生效日起，新列印的紙張用新版；以前發出的不變。',
    titleEn: '英文名稱',
    save: '儲存新版',
    done: (name: string, version: string) => `「${name}」的 ${version} 版已儲存。`,
  },
};
