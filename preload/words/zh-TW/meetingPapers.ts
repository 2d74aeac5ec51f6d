import type { Words } from '../zh-CN';

/** 會議記錄 on paper. */
export const minutes: Words['meetings']['minutes'] = {
  headed: (title) => `會議記錄：${title}`,
  when: (day, time) => `時間 ${time === '' ? day : `${day} ${time}`}`,
  place: (place) => `地點 ${place}`,
  chair: (name) => `主持 ${name}`,
  recorder: (name) => `記錄 ${name}`,
  kind: (kind) => `類別 ${kind}`,
  round: (round) => `批次 ${round}`,
  chapters: { people: '出席', topics: '議題', decisions: '決議', notes: '紀要' },
  sheets: { people: '出席', topics: '議題', decisions: '決議', notes: '紀要' },
  present: (present, all) => `應到 ${all} 人，出席 ${present} 人`,
  columns: {
    name: '姓名',
    department: '部門',
    attendance: '出席',
    signature: '簽名',
    number: '序',
    topic: '議題',
    discussion: '討論',
    conclusion: '結論',
    action: '措施編號',
    decision: '決議',
    responsible: '負責人',
    dueOn: '期限',
  },
  signed: (day) => `已簽 ${day}`,
  conclusion: '結論：',
  discussion: '討論：',
  noPeople: '沒有登記參加人員。',
  noTopics: '沒有議題。',
  noDecisions: '沒有決議。',
  decisionsNote: '每項決議都是一項改善措施，以措施編號追蹤到關閉',
  draft: '未核准',
};

/** 會議通知 and 會議記錄 as a letter. */
export const mail: Words['meetings']['mail'] = {
  inviteSubject: (title, day, code) => `會議通知：${title}，${day}（${code}）`,
  minutesSubject: (title, code) => `會議記錄：${title}（${code}）`,
  greeting: '各位：',
  invite: (title) => `請參加「${title}」。`,
  sent: (title, day) => `附上 ${day}「${title}」的會議記錄，已經核准。`,
  agenda: '議程：',
  decisions: '決議，請按期限辦理：',
  noDecisions: '這次會議沒有決議。',
  decision: (number, title, code) => `${number}. ${title}（${code}）`,
  who: (department, responsible, dueOn) =>
    `   ${department}${responsible === '' ? '' : ` ${responsible}`}，${dueOn} 以前`,
  answer: '辦好後請回覆措施編號和結果。',
  closing: (plant, name) => [plant, name].filter((part) => part !== '').join(' '),
};
