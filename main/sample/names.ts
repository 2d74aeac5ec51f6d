/** An invented plant with invented customers and people: no company or person of this name is meant. */
export const PLANT = {
  plantName: '嘉善同盛精密五金有限公司',
  plantNameEn: 'Jiashan Tongsheng Precision Hardware Co., Ltd.',
  plantEmail: 'quality@tongsheng.example',
  plantFax: '0573-0000 0000',
  plantAddress: '浙江省嘉善县示例路 18 号',
} as const;

export const PLACES = ['苏州', '昆山', '宁波', '东莞', '厦门', '无锡', '嘉兴', '青岛', '重庆'];
export const FIRST_WORDS = ['瑞', '华', '恒', '联', '新', '泰', '宏', '佳', '盛', '远', '启', '中'];
export const SECOND_WORDS = ['达', '科', '信', '拓', '维', '晟', '源', '凯', '讯', '正', '锐', '嘉'];
export const TRADES = [
  '汽车零部件',
  '连接器',
  '精密电子',
  '医疗器械',
  '家电',
  '新能源',
  '照明科技',
  '智能装备',
];
export const SURNAMES = ['陈', '林', '周', '吴', '徐', '孙', '胡', '朱', '高', '何', '郭', '马'];
export const TITLES = ['经理', '工程师', '课长', '小姐', '主任', '采购'];
export const PARTS = ['端子', '弹片', '屏蔽罩', '支架', '导轨', '卡扣', '铆钉', '垫片'];

/** A name of 28 characters, and one that is not Chinese: lists must carry both. */
export const LONG_NAME = '重庆渝新长江上游新能源汽车动力电池结构件及连接器研发制造有限公司';
export const FOREIGN_NAME = 'Nordlicht Medizintechnik Suzhou Co., Ltd.';

export const OPINIONS = [
  '希望缩短新品打样周期。',
  '包装箱底部偶有受潮，请改善。',
  '紧急订单的回复可以再快一些。',
  '请随货附上 RoHS 检测报告。',
  '价格方面希望年度再协商。',
  '外观偶有划伤，已在来料检验中发现两次。',
  '交期比上季度好很多，请保持。',
  '无',
];
