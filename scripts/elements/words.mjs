/**
 * What the parts of the elements' interface mean in Chinese, and since which version they are there. The English stands
 * in the doc comments of the sources. `tag name` goes before `name`.
 */

/** @type {Record<string, { zh: string, since: string, documents: string[] }>} */
export const elements = {
  'cunju-consultation': {
    zh: '议事投票：议什么、谁来定、到会够不够、同意过没过半；可以经由网页投票。',
    since: '0.1.0',
    documents: ['consultation', 'index'],
  },
  'cunju-task-list': {
    zh: '三个清单：先回答“这件事该不该村里办”，再列出自治、协助、减负三个清单和不应出具的证明。',
    since: '0.1.0',
    documents: ['task-list', 'index'],
  },
  'cunju-village-rules': {
    zh: '村规民约：全文、目录、查找、历次版本、怎么订出来的。',
    since: '0.1.0',
    documents: ['rule-book', 'index'],
  },
  'cunju-points-ledger': {
    zh: '积分台账：每户一本账，由访客自己的浏览器核对每一笔。',
    since: '0.1.0',
    documents: ['points-ledger', 'index'],
  },
};

/** @type {Record<string, { zh: string, since: string, shown?: string }>} */
export const attributes = {
  src: { zh: '文档或者目录（`index`）的地址', since: '0.1.0' },
  'allow-origin': { zh: '还可以从哪些网站取文档，用空格隔开；不写就只取本站的', since: '0.1.0', shown: '–' },
  audience: {
    zh: '给谁看：`operator` 显示给管理员的提示和出错的位置；本机打开、网址带 `?cunju-doctor` 时也显示',
    since: '0.1.0',
  },
  village: { zh: '打开目录时选中的村（行政区划代码）；网址里的 `?village=` 也可以', since: '0.1.0' },
  theme: {
    zh: '配色：`blue` 政务蓝、`red` 党建红、`plain` 素净、`dark` 深色、`contrast` 高对比、`auto` 跟随系统；后面再加 `care` 就是长辈版，加 `large`、`larger` 是中字、大字',
    since: '0.1.0',
    shown: 'blue',
  },
  brand: {
    zh: '网站自己的主色，写成 `#rrggbb`，例如 `#1f6f43`；用在浅色的配色里。看不清的颜色不采用，并且告诉管理员',
    since: '0.1.0',
    shown: '–',
  },
  links: { zh: '`event`：不改动网页的地址，只发 `cunju-navigate` 事件', since: '0.1.0' },
  writes: { zh: '`host`：居民确认的选择交给网页送出；`none`：只显示纸质办法和电话', since: '0.1.0' },
};

/** @type {Record<string, { zh: string, since: string, type?: string }>} */
export const properties = {
  data: { zh: '直接给出文档或者目录（对象），不会被改动', since: '0.1.0' },
  load: { zh: '代替取 `src` 的函数：`(url, { signal }) => 文档、文本或者字节`', since: '0.1.0' },
  document: { zh: '正在显示的文档；还没有显示时是 `undefined`', since: '0.1.0' },
  whenReady: { zh: '第一次显示出文档时完成的 Promise', since: '0.1.0', type: 'Promise<AnyDocument>' },
};

/** @type {Record<string, { zh: string, since: string }>} */
export const methods = {
  refresh: { zh: '重新取一次文档；取不到时原来的内容还在', since: '0.1.0' },
  show: { zh: '打开并移到某一条、某一项、某一户、某一题', since: '0.1.0' },
  print: { zh: '只打印这个组件，折叠的内容全部展开', since: '0.1.0' },
};

/** @type {Record<string, { zh: string, since: string, detail: string }>} */
export const events = {
  'cunju-ready': { zh: '文档显示出来了', since: '0.1.0', detail: '{ document }' },
  'cunju-invalid': { zh: '文档没有通过检查，后备文字还在', since: '0.1.0', detail: '{ findings }' },
  'cunju-error': { zh: '没有取到文档', since: '0.1.0', detail: '{ cause, retry }' },
  'cunju-mode': {
    zh: '访客开关了长辈版、高对比、中字（`large`）或者大字（`larger`）。取消它，组件就不变；网页自己在 `window` 上发同样的事件，所有组件跟着变',
    since: '0.1.0',
    detail: "{ mode: 'care' | 'contrast' | 'large' | 'larger', on }",
  },
  'cunju-village': { zh: '访客在目录里选了村', since: '0.1.0', detail: '{ index, village }' },
  'cunju-vote-request': {
    zh: '居民确认了选择。要接下来，就在同一轮里调用 `preventDefault()` 和 `detail.respondWith()`',
    since: '0.1.0',
    detail: '{ consultationId, choices, idempotencyKey, respondWith }',
  },
  'cunju-points-ledger cunju-navigate': { zh: '访客选了一户', since: '0.1.0', detail: '{ kind, id, href }' },
  'cunju-task-list cunju-navigate': {
    zh: '访客打开了一项，或者选了一个清单',
    since: '0.1.0',
    detail: '{ kind, id, href }',
  },
  'cunju-village-rules cunju-navigate': {
    zh: '访客到了某一条、某一章或者某一部分',
    since: '0.1.0',
    detail: '{ kind, id, href }',
  },
};

/** @type {Record<string, { zh: string, since: string }>} */
export const slots = {
  '': { zh: '后备文字：第一次显示之前、显示不出来的时候看到的就是它', since: '0.1.0' },
};

/** @type {Record<string, { zh: string, since: string }>} */
export const parts = {
  base: { zh: '整个组件', since: '0.1.0' },
  keeper: { zh: '给管理员看的提示', since: '0.1.0' },
};

/** @type {Record<string, { zh: string, since: string }>} */
export const cssProperties = {
  '--cunju-measure-text': { zh: '正文最长一行的宽度', since: '0.1.0' },
};
