import type { EightDStep } from '../model/complaints/eightD';
import type { EightDQuestion } from '../model/complaints/eightDCheck';
import type { EightDRule } from '../model/complaints/eightDRules';

type Said = readonly [zhCN: string, zhTW: string, en: string];

function ask(step: EightDStep, id: string, rule: EightDRule | null, said: Said): EightDQuestion {
  const [zhCN, zhTW, en] = said;
  return { id: `${step}.${id}`, step, rule, text: { 'zh-CN': zhCN, 'zh-TW': zhTW, en } };
}

/** Our own questions, in the order in which a reader of the report would ask them. */
export const SHIPPED_EIGHT_D_QUESTIONS: readonly EightDQuestion[] = [
  ask('D0', 'confirmed', 'confirmed', [
    '不良已经和客户确认过吗？',
    '不良已經和客戶確認過嗎？',
    'Has the defect been confirmed with the customer?',
  ]),
  ask('D0', 'symptom', 'symptom', [
    '客户看到的现象写下来了吗？',
    '客戶看到的現象寫下來了嗎？',
    'Is it written down what the customer sees?',
  ]),
  ask('D0', 'emergency', 'emergency', [
    '当时马上做了什么来保护客户？',
    '當時馬上做了什麼來保護客戶？',
    'What was done at once to protect the customer?',
  ]),
  ask('D1', 'leaders', 'leaders', [
    '有组长、有推动者吗？',
    '有組長、有推動者嗎？',
    'Does the team have a leader and a champion?',
  ]),
  ask('D1', 'otherDepartment', 'otherDepartment', [
    '至少有一名组员来自别的部门吗？',
    '至少有一名組員來自別的部門嗎？',
    'Does at least one member come from another department?',
  ]),
  ask('D1', 'able', null, [
    '组员懂这个产品和制程，也有时间和权限做决定吗？',
    '組員懂這個產品和製程，也有時間和權限做決定嗎？',
    'Do the members know product and process, and have time and authority to decide?',
  ]),
  ask('D2', 'description', 'description', [
    '5W2H 七项都写了吗？',
    '5W2H 七項都寫了嗎？',
    'Are all seven of 5W2H told?',
  ]),
  ask('D2', 'comparison', 'comparison', [
    '“是”和“不是”都对照过了吗？',
    '「是」和「不是」都對照過了嗎？',
    'Is every “is” held against an “is not”?',
  ]),
  ask('D2', 'quantities', 'quantities', [
    '检查数和不良数有数字吗？',
    '檢查數和不良數有數字嗎？',
    'Are the checked and the defective quantity known?',
  ]),
  ask('D2', 'understood', null, [
    '没到过现场的人，只看这段描述也能明白问题吗？',
    '沒到過現場的人，只看這段描述也能明白問題嗎？',
    'Would somebody who was never there understand the problem from this alone?',
  ]),
  ask('D3', 'counted', 'counted', [
    '可能有不良的地方都清点了，未明是 0 吗？',
    '可能有不良的地方都清點了，未明是 0 嗎？',
    'Is every place that may hold bad goods counted, with nothing unknown?',
  ]),
  ask('D3', 'containment', 'containment', [
    '有挡住不良的临时措施吗？',
    '有擋住不良的臨時措施嗎？',
    'Is there a containment that keeps bad goods in?',
  ]),
  ask('D3', 'introduced', 'containmentIntroduced', [
    '临时措施都实施了吗？',
    '臨時措施都實施了嗎？',
    'Has every containment been introduced?',
  ]),
  ask('D3', 'verified', 'containmentVerified', [
    '临时措施挡得住，验证过了吗？',
    '臨時措施擋得住，驗證過了嗎？',
    'Has every containment been shown to work?',
  ]),
  ask('D3', 'marked', null, [
    '合格品有标识，客户知道从哪一批开始是好的吗？',
    '合格品有標識，客戶知道從哪一批開始是好的嗎？',
    'Are good goods marked, and does the customer know the first good batch?',
  ]),
  ask('D4', 'roots', 'roots', [
    '为什么发生、为什么没发现，技术和系统各有根本原因吗？',
    '為什麼發生、為什麼沒發現，技術和系統各有根本原因嗎？',
    'Do occurrence and non-detection each have a technical and a systemic root cause?',
  ]),
  ask('D4', 'proofs', 'proofs', [
    '每个根本原因都有证据吗？',
    '每個根本原因都有證據嗎？',
    'Is every root cause proved?',
  ]),
  ask('D4', 'caseSearch', 'caseSearch', [
    '同类旧案看过了吗？',
    '同類舊案看過了嗎？',
    'Have earlier cases of the same kind been looked at?',
  ]),
  ask('D4', 'explains', null, [
    '这些原因能说明“是”和“不是”的每一处差异吗？',
    '這些原因能說明「是」和「不是」的每一處差異嗎？',
    'Do these causes explain every difference between is and is not?',
  ]),
  ask('D5', 'measureForRoots', 'measureForRoots', [
    '每个根本原因都选定了对策吗？',
    '每個根本原因都選定了對策嗎？',
    'Has a measure been chosen for every root cause?',
  ]),
  ask('D5', 'choices', 'choices', [
    '写明为什么选它、怎么证明它有用吗？',
    '寫明為什麼選它、怎麼證明它有用嗎？',
    'Is it said why each was chosen and how it was tried?',
  ]),
  ask('D5', 'owners', 'owners', [
    '每项对策有部门和责任人吗？',
    '每項對策有部門和責任人嗎？',
    'Does every measure have a department and an owner?',
  ]),
  ask('D5', 'dueDays', 'dueDays', [
    '每项对策有期限吗？',
    '每項對策有期限嗎？',
    'Does every measure have a due day?',
  ]),
  ask('D5', 'risk', null, [
    '想过对策会不会带来新的问题吗？',
    '想過對策會不會帶來新的問題嗎？',
    'Was it considered whether the measures bring new problems?',
  ]),
  ask('D6', 'corrective', 'corrective', [
    '有选定的长期对策吗？',
    '有選定的長期對策嗎？',
    'Is there a corrective measure?',
  ]),
  ask('D6', 'introduced', 'introduced', [
    '选定的对策都实施了吗？',
    '選定的對策都實施了嗎？',
    'Has every chosen measure been introduced?',
  ]),
  ask('D6', 'evidence', 'evidence', [
    '实施有依据吗？',
    '實施有依據嗎？',
    'Is there evidence that it was introduced?',
  ]),
  ask('D6', 'verified', 'verified', [
    '效果由谁、哪天确认的？',
    '效果由誰、哪天確認的？',
    'By whom and on which day was the effect verified?',
  ]),
  ask('D6', 'effects', 'effects', [
    '效果有数字或事实吗？',
    '效果有數字或事實嗎？',
    'Is the effect told in figures or facts?',
  ]),
  ask('D6', 'ended', 'containmentEnded', [
    '临时措施在长期对策有效以后取消了吗？',
    '臨時措施在長期對策有效以後取消了嗎？',
    'Was every containment taken back once the corrective measures worked?',
  ]),
  ask('D7', 'documents', 'documents', [
    'PFMEA、控制计划、作业指导书都看过要不要改吗？',
    'PFMEA、控制計畫、作業指導書都看過要不要改嗎？',
    'Were PFMEA, control plan and work instruction each looked at?',
  ]),
  ask('D7', 'revisions', 'revisions', [
    '要改的有新版次和日期，不改的有理由吗？',
    '要改的有新版次和日期，不改的有理由嗎？',
    'Does each changed one have its revision and day, each other one its reason?',
  ]),
  ask('D7', 'similar', 'similar', [
    '相似产品看过了吗？',
    '相似產品看過了嗎？',
    'Were similar products looked at?',
  ]),
  ask('D7', 'similarLooked', 'similarLooked', [
    '每个相似产品有结果和日期吗？',
    '每個相似產品有結果和日期嗎？',
    'Does every similar product have its result and day?',
  ]),
  ask('D7', 'prevented', 'prevented', [
    '预防措施都实施了吗？',
    '預防措施都實施了嗎？',
    'Has every preventive measure been introduced?',
  ]),
  ask('D7', 'taught', null, [
    '别的产线、班组也知道了吗？',
    '別的產線、班組也知道了嗎？',
    'Do other lines and shifts know of it?',
  ]),
  ask('D8', 'closingTexts', 'closingTexts', [
    '得到的教训和对小组的肯定写了吗？',
    '得到的教訓和對小組的肯定寫了嗎？',
    'Are the lessons and the thanks to the team written down?',
  ]),
  ask('D8', 'told', null, [
    '小组每个人都知道结果了吗？',
    '小組每個人都知道結果了嗎？',
    'Does everybody in the team know the result?',
  ]),
];
