import type { Words } from '../zh-CN';

/** 簽署: the words of signatures, wherever a record is signed. */
export const signatures: Words['signatures'] = {
  title: '簽署',
  meanings: { prepared: '製表', reviewed: '審核', approved: '核准', confirmed: '確認' },
  sign: '簽署',
  signAs: (meaning: string) => `${meaning}簽署`,
  nobody: '未簽',
  void: '已失效',
  voidWhy: '簽署之後內容又改過，這個簽名不再有效，請重新簽署。',
  unproved: '未核對密碼',
  early: '批次結束、會議開完之後才能簽署。',
  needs: (who: string) => `由${who}簽署`,
  firstSigned: (meanings: string) => `先由${meanings}簽署`,
  lacksVoid: (meanings: string) => `${meanings}的簽名已失效`,
  lacksMissing: (meanings: string) => `${meanings}未簽`,
  comma: '，',
  or: '或',
  closing: '關閉前要有的簽署',
  closingNote: '不選：沒有簽或已失效只提示，可以關閉。選了：這一欄有效簽署以後才能關閉。',
  dialog: {
    about: (title: string) => `簽署的是「${title}」現在的內容；內容以後有改動，簽名即失效。`,
    early: (lacks: string) => `${lacks}。可以照樣簽，請先看一看。`,
    who: '簽署人',
    password: '再輸入一次您的密碼',
  },
  done: (meaning: string) => `已簽署：${meaning}`,
};
