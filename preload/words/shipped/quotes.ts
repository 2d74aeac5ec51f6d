import type { ShippedWords } from './names';

const CLAUSES: ShippedWords = {
  本系统默认: ['本系統預設', 'Program default'],
  'IATF 5.5.2、5.7.4': ['IATF 5.5.2、5.7.4', 'IATF 5.5.2, 5.7.4'],
  '忠诚 第五篇 4.2.2': ['忠誠 第五篇 4.2.2', 'Loyalty, part 5, 4.2.2'],
  '忠诚 第五篇 4.3': ['忠誠 第五篇 4.3', 'Loyalty, part 5, 4.3'],
};

const BASES: ShippedWords = {
  '程序文件未规定，由办公室自行设定': [
    '程序文件未規定，由辦公室自行設定',
    'Not laid down in a procedure; set by the office',
  ],
  '《记录管制程序》客户满意度调查记录': [
    '《記錄管制程序》客戶滿意度調查記錄',
    'Control of records procedure: customer satisfaction survey records',
  ],
};

/** [IATF], the quarterly procedure. */
const IATF: ShippedWords = {
  业务课每季度对客户进行满意度调查: [
    '業務課每季度對客戶進行滿意度調查',
    'The sales section surveys customer satisfaction every quarter.',
  ],
  本厂直接或间接客户均适用之: [
    '本廠直接或間接客戶均適用之',
    'Applies to all direct and indirect customers of the plant.',
  ],
  '客户满意度调查表发出后五个工作日内收回,未及时收回按照未收回计算': [
    '客戶滿意度調查表發出後五個工作日內收回，未及時收回按照未收回計算',
    'Forms are returned within five working days of issue; a late return counts as not returned.',
  ],
  '客户满意度调查表的回收率每季度在99%以上回收率的计算公式:收回份数/发出份数*100=回收率': [
    '客戶滿意度調查表的回收率每季度在 99% 以上；回收率的計算公式：收回份數/發出份數*100=回收率',
    'The return rate is at least 99 % every quarter. Return rate = forms returned ÷ forms issued × 100.',
  ],
  '客户满意度评价综合份数80-100分,才算达到A级(客户满意)': [
    '客戶滿意度評價綜合分數 80-100 分，才算達到 A 級（客戶滿意）',
    'An overall score of 80 to 100 is grade A (customer satisfied).',
  ],
  '低于80分,由业务课提出改善报告,各责任部门针对问题做分析报告;如总均分或客户评分小于80分,须会同质量、开发、业务课、生产等部门检讨并采取适宜的纠正措施':
    [
      '低於 80 分，由業務課提出改善報告，各責任部門針對問題做分析報告；如總均分或客戶評分小於 80 分，須會同品質、開發、業務課、生產等部門檢討並採取適宜的矯正措施',
      'Below 80 the sales section raises an improvement report and each responsible department analyses the problem. Where the overall or a customer’s score is below 80, quality, development, sales and production review it together and take suitable corrective action.',
    ],
  '对任何小于等于70%的项目须由部门单位分析原因,并采取相应的纠正措施': [
    '對任何小於等於 70% 的項目須由部門單位分析原因，並採取相應的矯正措施',
    'For any item at or below 70 % the department analyses the cause and takes corrective action.',
  ],
  '对客户提出之意见,须由责任部门分析原因,并采取相应的纠正措施': [
    '對客戶提出之意見，須由責任部門分析原因，並採取相應的矯正措施',
    'For every comment of a customer the responsible department analyses the cause and takes corrective action.',
  ],
  '回收率低于99%,由业务课提出改善报告及分析原因,责任人单位(厂内原因时)回复改善报告': [
    '回收率低於 99%，由業務課提出改善報告及分析原因，責任單位（廠內原因時）回覆改善報告',
    'When the return rate is below 99 % the sales section raises an improvement report and analyses the cause; the responsible department replies to it where the cause lies within the plant.',
  ],
  '对总均分、质量及交期等各项、各客户作出推移图以观察客户满意的变化趋势,对有所下降的部分应分析,以作为公司经营改善之依据':
    [
      '對總均分、品質及交期等各項、各客戶作出推移圖以觀察客戶滿意的變化趨勢，對有所下降的部分應分析，以作為公司經營改善之依據',
      'Trend charts of the overall score, of quality, delivery and the other dimensions and of each customer show how satisfaction changes; any decline is analysed as a basis for improvement.',
    ],
  '责令相关单位进行改善,改善之成效通过下季度调查予以反馈': [
    '責令相關單位進行改善，改善之成效透過下季度調查予以回饋',
    'The departments concerned improve; next quarter’s survey shows whether it worked.',
  ],
};

/** [OEM], [HSF] and the monthly procedure. */
const OTHERS: ShippedWords = {
  '客服部必须每年二次对客户满意度进行调查，调查的对象为在所调查的时间范围内发生业务往来交易数量在20WPCS以上、送货3次以上（含3次）及新产品或者客户私模产品的客户，以及营销部提供正在开发期间的重要客户':
    [
      '客服部必須每年二次對客戶滿意度進行調查，調查的對象為在所調查的時間範圍內發生業務往來交易數量在 20WPCS 以上、送貨 3 次以上（含 3 次）及新產品或者客戶私模產品的客戶，以及行銷部提供正在開發期間的重要客戶',
      'Customer service surveys customer satisfaction twice a year, asking customers with more than 200,000 pcs, with three or more deliveries, or with new products or their own moulds in the period, and key customers under development named by marketing.',
    ],
  '对每次发出的客户回收率要求达到80% 以上': [
    '對每次發出的客戶回收率要求達到 80% 以上',
    'At least 80 % of the forms issued each time are to be returned.',
  ],
  '(a) 客户满意度得分98分以上说明客户很满意;(b) 客户满意度得分90.1分~98分说明客户满意;(c) 客户满意度得分75.1分~90分说明客户一般满意;(d) 客户满意度得分低于60分-75说明客户不满意。(e) 客户满意度得分低于60分说明客户非不满意。（(d)(e) 原文笔误，读作 60–75 不满意、低于 60 非常不满意）':
    [
      '(a) 客戶滿意度得分 98 分以上說明客戶很滿意；(b) 90.1 分~98 分說明客戶滿意；(c) 75.1 分~90 分說明客戶一般滿意；(d) 低於 60 分-75 說明客戶不滿意；(e) 低於 60 分說明客戶非不滿意。（(d)(e) 原文筆誤，讀作 60–75 不滿意、低於 60 非常不滿意）',
      '(a) 98 and above: very satisfied; (b) 90.1 to 98: satisfied; (c) 75.1 to 90: neutral; (d) 60 to 75: dissatisfied; (e) below 60: very dissatisfied. (Slips of the pen in (d) and (e) of the original are read this way.)',
    ],
  '主持召开改善措施会议，整理会议记录并分发至相关部门依《纠正与预防措施管制程序》进行改善': [
    '主持召開改善措施會議，整理會議記錄並分發至相關部門依《矯正與預防措施管制程序》進行改善',
    'Holds an improvement meeting and sends its minutes to the departments concerned, which improve according to the corrective and preventive action procedure.',
  ],
  客服部需对客户满意度回执情况分析报告提交管理评审会议评审: [
    '客服部需將客戶滿意度回執情況分析報告提交管理審查會議審查',
    'Customer service submits its analysis of the returned forms to the management review.',
  ],
  每年进行一次顾客满意度调查: [
    '每年進行一次顧客滿意度調查',
    'Customer satisfaction is surveyed once a year.',
  ],
  所有潜在客户及现有客户: ['所有潛在客戶及現有客戶', 'All potential and existing customers.'],
  '对不足之处由责任部门作出更正及改善,于下年度之顾客满意度调查再评估其改善效果': [
    '對不足之處由責任部門作出更正及改善，於下年度之顧客滿意度調查再評估其改善效果',
    'The responsible department corrects and improves what falls short; next year’s survey judges the effect.',
  ],
  '銷售部每個月對當月的《客戶滿意度調查表》並將調查結果統計、匯總在《顧客調查匯總表》': [
    '銷售部每個月對當月的《客戶滿意度調查表》並將調查結果統計、彙總在《顧客調查彙總表》',
    'Every month the sales department tallies that month’s satisfaction forms in the customer survey summary.',
  ],
  '確定是否執行《不合格品控制程度》及與《改進控制程序》的有關規定': [
    '確定是否執行《不合格品管制程序》及《改善管制程序》的有關規定',
    'Decides whether the nonconforming product and improvement procedures apply.',
  ],
};

export const QUOTES: ShippedWords = { ...CLAUSES, ...BASES, ...IATF, ...OTHERS };
