import type { Notes } from './types.js';

/** Primitives that show numbers. */
export const seeing: Readonly<Record<string, Notes>> = {
  'unit-grid': {
    what: '一户一格：一格就是一户人家。',
    use: '200 户以内，说明多少户到会、多少户同意、还差几户。',
    not: '不表示哪一户；超过 200 户自动画成条；积分、金额用条形图。',
    anatomy: '上面一句话，中间是格子，够数的地方有一条 3 px 的线，下面写着要多少户，最下面是说明。',
    keys: '没有。',
    access: '同意是实心，反对是斜线，弃权是空心，颜色看不清也分得出；整张图有一句名称，图上面那句话说的是同一件事。',
    english: 'One square for each household, always with the sentence that says the same.',
  },
  meter: {
    what: '计量条：到了多少，要多少。',
    use: '一个数离要求还有多远，例如 412 户里同意的户数。',
    not: '200 户以内用一户一格；几个数比大小用条形图。',
    anatomy: '上面一句话，中间一条，要求的地方有 3 px 的线，下面写着要求是什么。',
    keys: '没有。',
    access: '`role="meter"`，值用话说出来。差一户时条也不会是满的。',
    english: 'How far something is, with the mark of how much is needed.',
  },
  'bar-chart': {
    what: '条形图：几个数比大小。',
    use: '两到十个数，单位一样。',
    not: '只有一个数用计量条；要逐笔核对用表格。不画饼图，不画立体图。',
    anatomy: '上面一句话说出要紧的；每条上面是名称和数，下面可以打开数据表。',
    keys: 'Tab 到“数据表”，Enter 打开。',
    access: '名称和数都是文字，能放大、能换行、能读出来；斜线和空心代替颜色。',
    english: 'Bars with their numbers as text beside them, and the same numbers in a table.',
  },
  table: {
    what: '表格。',
    use: '几行几列，要横着比、竖着找。',
    not: '只有两列的事实用要点；排版面不用表格。',
    anatomy: '题目、表头、一行一条细线；数靠右。可以让访客点表头排序。',
    keys: 'Tab 到表头的按钮，Enter 从小到大，再按一次从大到小。',
    access: '手机上每行变成一块，列名写在值的前面，排序改用“排列”栏；表头有 `aria-sort`；打印时还是表格。',
    english: 'A native table; on a phone each row is a block that keeps the names of the columns.',
  },
  'qr-code': {
    what: '二维码。',
    use: '贴在墙上、印在纸上，让人用手机打开这一页。',
    not: '手机上看的页面不用；不放居民个人的内容。',
    anatomy: '黑白的码，四周留白，下面写着地址。',
    keys: '没有。',
    access: '名称说明扫了去哪里；扫不了的人可以照着地址打。码在访客自己的浏览器里生成，不经过别的网站。',
    english: 'Made in the visitor’s browser, black on white in every theme, with the address in words.',
  },
  icons: {
    what: '图标，36 个，都是自己画的。',
    use: '放在词的前面，帮人找到它。',
    not: '不单独用，不放在圆圈里，不用表情符号。',
    anatomy: '24 px 的方格，2 px 的线，方头。',
    keys: '没有。',
    access: '读屏软件跳过图标，只读旁边的词。从右到左的文字里，指方向的图标翻过来。',
    english: 'Our own outlines; an icon always stands beside its word.',
  },
};
