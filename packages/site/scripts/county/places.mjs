/** name | households | groups | where people gather | what the village grows | water */
const VILLAGES = {
  '431322105 清溪镇': `
201 龙潭村|312|9|龙潭桥头|双季稻|龙潭河
202 白果村|186|6|白果树|白果和生姜|白果溪
203 双江村|427|12|两河口码头|柑橘|双江
204 长塘村|254|8|长塘埂|湘莲|长塘
205 杉木岭村|143|5|护林站|杉木和香菇|岭下小溪
206 青山坳村|168|6|坳上凉亭|黄桃|坳背溪
207 水口村|291|8|老水车|辣椒|水口渠
208 茶园村|205|7|茶厂院坝|绿茶|茶园溪
209 大屋场村|338|10|大屋祠堂前坪|油菜|屋场塘`,
  '431322108 白鹭镇': `
201 鹭洲村|402|11|洲头渡口|蔬菜|白鹭河
202 河湾村|276|8|河湾晒场|西瓜|河湾
203 沙洲村|319|9|防洪堤|花生|沙洲河汊
204 渡头村|233|7|老渡口|鱼苗|渡头河
205 芦花村|158|5|芦花桥|莲藕|芦花荡
206 新堤村|361|10|新堤闸口|水稻制种|新堤渠
207 柳溪村|247|8|柳树井|黄花菜|柳溪
208 月塘村|199|6|月塘戏台|茭白|月塘
209 永丰村|444|12|永丰粮站院内|优质稻|永丰渠
210 鱼塘坪村|172|6|鱼塘坪祠堂|草鱼|坪上水塘`,
  '431322112 枫林镇': `
201 枫树村|284|8|大枫树|红薯粉|枫溪
202 红岩村|217|7|红岩庙前坪|金银花|红岩沟
203 竹山村|191|6|竹器厂旧址|楠竹|竹山溪
204 石牛村|348|10|石牛背坪|黄牛|石牛河
205 黄泥塘村|226|7|黄泥塘坪|砖茶|黄泥塘
206 油榨村|263|8|老油榨房|山茶油|油榨溪
207 铁炉村|305|9|铁炉街口|农具|铁炉河
208 老街村|472|12|老街牌坊|豆腐|街后水圳
209 桐子坡村|137|5|坡上小学旧址|桐油和蜂蜜|坡脚溪
210 回龙村|242|8|回龙桥亭|葡萄|回龙河`,
  '431322206 梅岭乡': `
201 梅岭村|269|8|梅树坪|青梅|梅溪
202 云雾村|148|5|云雾茶亭|高山茶|云雾溪
203 高坪村|178|6|高坪晒谷场|高山蔬菜|高坪溪
204 药圃村|163|6|药圃院坝|玉竹和黄精|药圃溪
205 岩门村|211|7|岩门洞口|土鸡|岩门河
206 冷水村|187|6|冷水井口|冷水鱼|冷水溪
207 松树坪村|129|5|松树坪|松脂和木耳|松坪溪
208 凤形村|236|7|凤形庙坪|猕猴桃|凤形河
209 天井村|154|5|天井老屋|百合|天井渠
210 三岔村|222|7|三岔路口|烤烟|三岔河`,
};

export const COUNTY = { code: '431322', kind: 'county', name: '青岚县' };

export const townships = Object.keys(VILLAGES).map((key) => {
  const [code, name] = key.split(' ');
  return { code, name };
});

export const villages = townships.flatMap((township, order) =>
  VILLAGES[`${township.code} ${township.name}`]
    .trim()
    .split('\n')
    .map((line) => {
      const [code, name, households, groups, gathering, crop, water] = line.split(/[ |]/);
      return {
        code: township.code + code,
        name,
        households: Number(households),
        groups: Number(groups),
        gathering,
        crop,
        water,
        township,
        phone: `0738-555 ${order + 1}${code}`,
      };
    }),
);

/** The fields with which each document of a village starts. */
export const envelopeOf = (village, { type, id, title, publishedOn, updatedAt }) => ({
  type,
  schemaVersion: 1,
  id,
  locality: {
    code: village.code,
    kind: 'village',
    name: village.name,
    township: village.township.name,
    county: COUNTY.name,
  },
  publisher: { name: `${village.township.name}${village.name}村民委员会`, phone: village.phone },
  publishedOn,
  updatedAt,
  language: 'zh-Hans',
  scope: 'village',
  title,
});
