/** What the shop of the village gives for points. `stock` is what was bought in for the year; exchanges take from it. */
export const villageRewards = () =>
  [
    ['soap', '肥皂', 4, 160, '块', 6],
    ['towel', '毛巾', 8, 90, '条', 4],
    ['toothpaste', '牙膏', 8, 120, '支', 4],
    ['salt', '食盐五包', 6, 120, '份', 4],
    ['paper', '抽纸一提', 10, 110, '提', 4],
    ['dish-soap', '洗洁精', 8, 90, '瓶', 4],
    ['washing-liquid', '洗衣液', 20, 80, '瓶', 3],
    ['vinegar-soy', '酱油和醋', 12, 70, '套', 3],
    ['noodles', '挂面四把', 12, 80, '份', 4],
    ['rice', '大米10斤', 28, 60, '袋', 2],
    ['oil', '菜籽油5升', 60, 24, '桶', 1],
    ['lamp', '充电应急灯', 36, 20, '盏', 1],
    ['thermos', '保温壶', 40, 16, '只', 1],
    ['notebook', '作业本十本', 6, 100, '份', 4],
    ['haircut', '上门理发一次', 10, 60, '次', 4],
    ['extinguisher', '家用灭火器', 45, 3, '具', 1],
  ].map(([id, name, cost, stock, unit, perHousehold]) => ({
    id: `R-${id}`,
    name,
    cost,
    stock,
    unit,
    perHousehold,
    source: id === 'haircut' ? '志愿服务队' : id === 'extinguisher' ? '爱心企业捐赠' : '村集体采购',
  }));

const line = (on, label, direction, yuan) => ({ on, label, direction, amount: { fen: Math.round(yuan * 100) } });

/** Money behind the shop, as it is posted every quarter. */
export const villageFund = [
  line('2026-01-05', '上年结余', 'in', 3264.5),
  line('2026-01-16', '村集体经济收入安排', 'in', 12000),
  line('2026-01-22', '采购第一季度日用品', 'out', 4386),
  line('2026-02-14', '返乡村民春节捐赠（九笔，均不留名）', 'in', 4600),
  line('2026-04-18', '采购第二季度日用品', 'out', 3972.8),
  line('2026-05-06', '镇志愿服务联合会捐赠', 'in', 2000),
  line('2026-07-17', '采购第三季度日用品', 'out', 4118.6),
  line('2026-08-12', '学生作业本和书包', 'out', 860),
  line('2026-09-22', '秋收义卖所得', 'in', 1836.4),
  line('2026-10-16', '采购第四季度日用品', 'out', 4507.2),
  line('2026-10-20', '货架维修', 'out', 180),
  line('2026-11-03', '村集体经济收入追加安排', 'in', 3000),
];
