const SURNAMES = [
  ...'张王李刘陈杨黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文',
  '欧阳',
  '司马',
];

const masked = (random) => random.pick(SURNAMES) + (random.chance(0.6) ? '**' : '*');

/** A masked name, and stars, stand only at households that agreed. */
function household(random, code, group, openedOn) {
  const agreed = random.chance(0.62);
  const stars = agreed && random.chance(0.35) ? random.int(3, 5) : undefined;
  return {
    id: code,
    kind: 'household',
    code,
    ...(agreed ? { maskedName: masked(random) } : {}),
    group,
    openedOn,
    ...(stars ? { stars } : {}),
  };
}

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

/** 200 of the 228 households of twelve groups; 28 have not joined. `always` are codes that must be among them. */
export function villageHouseholds(random, always) {
  const codes = [];
  for (let group = 1; group <= 12; group += 1) {
    for (let number = 1; number <= 19; number += 1) {
      codes.push(`SQ-${String(group).padStart(2, '0')}-${String(number).padStart(3, '0')}`);
    }
  }
  while (codes.length > 200) {
    const at = random.int(0, codes.length - 1);
    if (!always.includes(codes[at])) codes.splice(at, 1);
  }
  return codes.map((code) =>
    household(random, code, `第${NUMERALS[Number(code.slice(3, 5)) - 1]}村民小组`, '2023-01-01'),
  );
}

/** Sixty households of the community, under the number of their points card. */
export function communityHouseholds(random) {
  const areas = ['机械厂家属院', '文庙巷', '柳荫路'];
  return Array.from({ length: 60 }, (_, at) =>
    household(random, `LY-${String(at * 7 + 13).padStart(4, '0')}`, areas[at % areas.length], '2026-07-01'),
  );
}
