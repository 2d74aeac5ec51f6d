/** The form catalogue. */
export const documents = {
  done: (count: number) => `${count} 种表单和报表都有编号和版本。`,
  more: '改编号、名称、保存期限都是出新版；已经发出的纸张保持发出时的版本。',
  title: '打印表单和报表',
  questionnaires: '问卷（编号和版本在问卷里）',
  newVersion: '出新版',
  export: '导出修订记录',
  columns: {
    number: '编号',
    title: '名称',
    version: '版本',
    effectiveOn: '生效日',
    retention: '保存期限',
    change: '修订内容',
    papers: '已发出',
    standing: '状态',
    approvedOn: '批准日',
  },
  standing: { inForce: '现行', coming: '未生效', past: '旧版' },
  first: '首版',
  dialog: {
    title: (name: string) => `“${name}”出新版`,
    why: '从生效日起，新打印的纸张用新版；以前发出的不变。',
    titleEn: '英文名称',
    save: '保存新版',
    done: (name: string, version: string) => `“${name}”的 ${version} 版已保存。`,
  },
};
