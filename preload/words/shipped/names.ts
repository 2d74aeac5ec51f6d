/** 简体 as it stands in the data: 繁體, English. */
export type ShippedWords = Readonly<Record<string, readonly [traditional: string, english: string]>>;

const RULE_SETS: ShippedWords = {
  '甲 IATF 季度': ['甲 IATF 季度', 'IATF quarterly'],
  '乙 半年五级': ['乙 半年五級', 'Half-yearly, five grades'],
  '丙 年度 HSF': ['丙 年度 HSF', 'HSF yearly'],
  '丁 月度汇总': ['丁 月度彙總', 'Monthly tally'],
  'A 级（客户满意）': ['A 級（客戶滿意）', 'A (satisfied)'],
  '未达 A 级': ['未達 A 級', 'Below A'],
  很满意: ['很滿意', 'Very satisfied'],
  满意: ['滿意', 'Satisfied'],
  一般: ['普通', 'Neutral'],
  不满意: ['不滿意', 'Dissatisfied'],
  很不满意: ['很不滿意', 'Very dissatisfied'],
  非常不满意: ['非常不滿意', 'Very dissatisfied'],
};

const QUESTIONNAIRE: ShippedWords = {
  '客户满意度调查表（季度）': ['客戶滿意度調查表（季度）', 'Customer satisfaction survey (quarterly)'],
  质量: ['品質', 'Quality'],
  产品外观质量: ['產品外觀品質', 'Product appearance'],
  产品尺寸与性能: ['產品尺寸與性能', 'Dimensions and performance'],
  质量稳定性: ['品質穩定性', 'Consistency of quality'],
  包装与标识: ['包裝與標示', 'Packaging and labelling'],
  品质异常处理速度: ['品質異常處理速度', 'Speed of handling quality problems'],
  '有害物质（HSF）符合性': ['有害物質（HSF）符合性', 'Hazardous-substance-free compliance'],
  交期: ['交期', 'Delivery'],
  交货准时性: ['交貨準時性', 'On-time delivery'],
  交货数量准确性: ['交貨數量準確性', 'Correct quantity'],
  紧急订单配合度: ['急單配合度', 'Support of urgent orders'],
  随货资料完整性: ['隨貨文件完整性', 'Complete delivery papers'],
  服务: ['服務', 'Service'],
  服务态度: ['服務態度', 'Service attitude'],
  沟通与回复及时性: ['溝通與回覆及時性', 'Timely communication'],
  投诉处理结果: ['客訴處理結果', 'Complaint handling'],
  售后服务: ['售後服務', 'After-sales service'],
  技术: ['技術', 'Technology'],
  技术支持能力: ['技術支援能力', 'Technical support'],
  样品与新品开发配合: ['樣品與新品開發配合', 'Samples and new products'],
  价格: ['價格', 'Price'],
  价格合理性: ['價格合理性', 'Reasonable price'],
  企业形象: ['企業形象', 'Company image'],
  企业形象与信誉: ['企業形象與信譽', 'Image and reputation'],
  贵公司继续向我司采购的可能性: [
    '貴公司繼續向本公司採購的可能性',
    'How likely are you to buy from us again?',
  ],
  贵公司向同行推荐我司的可能性: ['貴公司向同業推薦本公司的可能性', 'How likely are you to recommend us?'],
  意见与建议: ['意見與建議', 'Comments and suggestions'],
};

const FOLLOW_UP: ShippedWords = {
  客诉处理回访表: ['客訴處理回訪表', 'Follow-up on complaint handling'],
  客诉处理: ['客訴處理', 'Complaint handling'],
  回应速度: ['回應速度', 'Speed of response'],
  '临时措施（隔离、换货、挑选）': [
    '臨時措施（隔離、換貨、挑選）',
    'Containment (isolation, replacement, sorting)',
  ],
  '8D 报告质量': ['8D 報告品質', 'Quality of the 8D report'],
  处理结果: ['處理結果', 'Result of the handling'],
};

const HOLIDAYS: ShippedWords = {
  元旦: ['元旦', 'New Year’s Day'],
  春节: ['春節', 'Spring Festival'],
  清明: ['清明', 'Qingming'],
  劳动节: ['勞動節', 'Labour Day'],
  端午: ['端午', 'Dragon Boat Festival'],
  中秋: ['中秋', 'Mid-Autumn'],
  国庆节: ['國慶節', 'National Day'],
};

const OFFICE: ShippedWords = {
  质量办公室: ['品質辦公室', 'Quality office'],
  业务: ['業務', 'Sales'],
  品保: ['品保', 'Quality'],
  生产: ['生產', 'Production'],
  工程: ['工程', 'Engineering'],
  仓务: ['倉務', 'Warehouse'],
  客服: ['客服', 'Customer service'],
};

const DOCUMENTS: ShippedWords = {
  客户满意度调查汇总分析报告: [
    '客戶滿意度調查彙總分析報告',
    'Customer satisfaction survey: summary and analysis',
  ],
  文件制修订记录: ['文件制修訂記錄', 'Record of document revisions'],
  会议记录: ['會議記錄', 'Minutes of the meeting'],
  客诉通知单: ['客訴通知單', 'Complaint notice'],
  客诉接受与确认单: ['客訴受理與確認單', 'Complaint acceptance'],
  '库存品隔离 / 清查结果': ['庫存品隔離 / 清查結果', 'Isolation and count of stock'],
  '在制品隔离 / 清查结果': ['在製品隔離 / 清查結果', 'Isolation and count of work in process'],
  '返工 / 重工进度': ['返工 / 重工進度', 'Progress of rework'],
  '8D 报告': ['8D 報告', '8D report'],
  制程稽核每日回报: ['製程稽核每日回報', 'Daily audits of measures'],
  '效果确认 / 结案': ['效果確認 / 結案', 'Effect confirmed and closed'],
  异常履历: ['異常履歷', 'Abnormality history'],
  客诉登记表: ['客訴登記表', 'Complaint register'],
  操作记录核验证明: ['操作記錄核驗證明', 'Certificate of the audit trail'],
  操作记录摘录: ['操作記錄摘錄', 'Extract of the audit trail'],
  投诉分析总结: ['客訴分析總結', 'Complaint analysis'],
  改善报告: ['改善報告', 'Improvement report'],
  '3 年': ['3 年', '3 years'],
  长期: ['長期', 'Permanent'],
};

export const NAMES: ShippedWords = {
  ...RULE_SETS,
  ...QUESTIONNAIRE,
  ...FOLLOW_UP,
  ...HOLIDAYS,
  ...OFFICE,
  ...DOCUMENTS,
};
