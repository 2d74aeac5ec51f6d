import type { RecurrenceRules } from '../model/complaints/caseLikeness';

/** Twelve months is the rulebook's (figure "recurrence"); weights and words are ours and the office's to change. */
export const RECURRENCE_RULES: RecurrenceRules = {
  windowMonths: 12,
  weights: { family: 30, problem: 45, text: 15, customer: 3, line: 7 },
  least: 45,
  familyLastSigns: 2,
  aliases: [
    ['变形', '變形', '弯曲', '彎曲', '翘曲', '翹曲', '扭曲', '翘起', '歪斜', 'deformed', 'bent', 'warped'],
    ['划伤', '劃傷', '刮伤', '刮傷', '擦伤', '擦傷', '刮花', '划痕', '刮痕', 'scratched', 'scratch'],
    ['断裂', '斷裂', '开裂', '開裂', '裂纹', '裂紋', '裂痕', '破裂', 'cracked', 'broken', 'crack'],
    ['毛刺', '披锋', '披鋒', '毛边', '毛邊', '飞边', '飛邊', 'burr', 'flash'],
    ['生锈', '生鏽', '锈蚀', '鏽蝕', '氧化', 'rusty', 'rust', 'oxidation'],
    ['脏污', '髒污', '污渍', '污漬', '油污', 'dirty', 'stained', 'stain'],
    ['短装', '短裝', '少装', '少裝', '数量不足', '數量不足', '缺数', '少数', 'short shipment', 'shortage'],
    ['混料', '错料', '錯料', '混装', '混裝', '装错', '裝錯', 'mixed parts', 'wrong part'],
    ['漏装', '漏裝', '缺件', '少件', 'missing part'],
    ['尺寸超差', '尺寸不良', '尺寸不符', '尺寸偏差', 'out of tolerance'],
    ['标签错误', '標籤錯誤', '贴错标签', '貼錯標籤', '标识错误', '標示錯誤', 'wrong label'],
    ['包装破损', '包裝破損', '纸箱破损', '紙箱破損', '包装损坏', '包裝損壞', 'damaged packaging'],
    ['镀层脱落', '鍍層脫落', '电镀不良', '電鍍不良', '起泡', 'peeling'],
    ['接触不良', '接觸不良', '虚焊', '虛焊', '开路', '開路', 'open circuit'],
  ],
};
