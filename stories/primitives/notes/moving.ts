import type { Notes } from './types.js';

/** Primitives by which a visitor moves about. */
export const moving: Readonly<Record<string, Notes>> = {
  tabs: {
    what: '页签：一样东西的几个部分，一次看一个。',
    use: '两到四个部分，互相不用对照着看，例如现行、草案、历次版本。',
    not: '手机上部分多、有数目时，用带数目的链接；要对照着看时都放在一页；有先后的用步骤。',
    anatomy: '一行页签，下面是一块内容。放不下时换行，不左右滚动。',
    keys: 'Tab 到选中的页签，左右方向键换（从右到左的文字方向相反），Home、End 到头尾，再按 Tab 到内容。',
    access: '没有脚本时、打印时，各部分都在页面上。选中的页签有 4 px 线、底色和加粗。',
    english: 'Parts of one thing, one shown at a time. Without script and on paper all parts are there.',
  },
  'count-links': {
    what: '带数目的链接，一行一个。',
    use: '手机上代替页签，先告诉居民后面有多少。',
    not: '只有一个去处时用普通链接。',
    anatomy: '名称在前，数目在后，整行都能点。',
    keys: 'Tab 到每一行，Enter 打开。',
    access: '现在所在的一行有 `aria-current`。',
    english: 'Stacked links with counts, in place of tabs that scroll.',
  },
  pagination: {
    what: '分页。',
    use: '一页放不下的长名单。',
    not: '十几行的不用分页；账本一类要连着看的，用“再显示一些”。',
    anatomy: '上一页、页码、下一页；手机上只写“第 3 页，共 12 页”。',
    keys: 'Tab 到每个链接，Enter 打开；按住 Ctrl 在新页打开。',
    access: '都是真的链接；现在这一页有 `aria-current="page"`。',
    english: 'Real links to the pages of a long list; phones get a sentence.',
  },
  disclosure: {
    what: '折叠。',
    use: '多数人不用看、少数人要看的话，例如“怎么算的”。',
    not: '人人要看的、和决定有关的，不折起来。',
    anatomy: '原生的 `details`：一行题目，箭头向下是合着，向上是开着。',
    keys: 'Tab 到题目，Enter 或者空格打开、合上。',
    access: '浏览器的页内查找能找到折起来的字；打印时全部展开。',
    english: 'Native details, so find-in-page and the keyboard work as everywhere.',
  },
  dialog: {
    what: '对话框。',
    use: '交出去就不容易改的事，再问一次。',
    not: '一般的消息写在页面上；不用来登广告，不自动弹出。',
    anatomy: '题目是一句问话，右上角“关闭”，下面是内容和按钮。',
    keys: '打开时焦点到题目，Tab 在里面转，Esc 关闭，关闭后焦点回到原来的地方。',
    access: '原生的 `dialog`；老浏览器里由脚本把焦点留在里面。',
    english: 'A native dialog for what cannot easily be undone. Nothing closes it but the visitor.',
  },
  'tool-bar': {
    what: '文章工具：字体大中小、高对比、打印、朗读、二维码、复制。',
    use: '放在正文的末尾，居民习惯在那里找。',
    not: '不浮在屏幕上，不挡住正文。',
    anatomy: '“字体”后面三个按钮，其余每个工具一个图标加一个词。用 `tools` 写明要哪几个。',
    keys: '每个按钮都能用 Tab 到达。',
    access: '选中的字号、打开的高对比和朗读有 `aria-pressed`，也有边框和底色。',
    english: 'Article tools; the page does what the event asks for.',
  },
};
