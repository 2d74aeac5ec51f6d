/** 签署: the words of signatures, wherever a record is signed. */
export const signatures = {
  title: '签署',
  meanings: { prepared: '制表', reviewed: '审核', approved: '核准', confirmed: '确认' },
  sign: '签署',
  signAs: (meaning: string) => `${meaning}签署`,
  nobody: '未签',
  void: '已失效',
  voidWhy: '签署之后内容又改过，这个签名不再有效，请重新签署。',
  unproved: '未核对密码',
  early: '批次结束、会议开完之后才能签署。',
  needs: (who: string) => `由${who}签署`,
  or: '或',
  dialog: {
    about: (title: string) => `签署的是“${title}”现在的内容；内容以后有改动，签名即失效。`,
    who: '签署人',
    password: '再输入一次您的密码',
  },
  done: (meaning: string) => `已签署：${meaning}`,
};
