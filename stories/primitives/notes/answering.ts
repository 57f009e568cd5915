import type { Notes } from './types.js';

/** Primitives in which a visitor answers. */
export const answering: Readonly<Record<string, Notes>> = {
  button: {
    what: '按钮不是元件，是给原生 `<button>` 和 `<a>` 用的样式。',
    use: '让居民办一件事。一屏只有一个主按钮，写清楚点了会怎样，例如“核对我的选择”。',
    not: '只是去另一个地方时用普通链接；不要用按钮做标签或者状态。',
    anatomy:
      '`.button`，加 `.primary` 是主按钮，加 `.quiet` 是轻按钮，加 `.wide` 是整行；图标在文字前面。几个按钮放进 `.actions`。',
    keys: 'Tab 到达，Enter 或者空格按下。',
    access: '高 48 px（长辈版 60 px）；不能按时用 `aria-disabled` 并在旁边写明原因。',
    english: 'A style for native buttons and links, not an element. One primary button per screen.',
  },
  field: {
    what: '一个填写栏：一行字、电话、数字、日期、几行字，或者从几项里选一项。',
    use: '请居民填一件事。先想想能不能不问。',
    not: '选项不超过 7 个时用单选行，一眼能看全；查找用查找框。',
    anatomy: '名称在上，帮助的话在下，出错的话再下，最后是原生的填写栏。填写栏里不放提示字，因为一填就看不见了。',
    keys: '和原生的一样。用输入法拼字时，拼到一半的字母不会当成答案。',
    access:
      '帮助和出错的话用 `aria-describedby` 连着填写栏；出错时有红条、有文字，不只靠颜色。可以放进表单，`required` 没有填就送不出去。',
    english: 'A labelled native input, textarea or select; takes part in a form by name.',
  },
  'radio-options': {
    what: '一个问题，选一项。',
    use: '同意、反对、弃权；二到七个选项。',
    not: '可以选几项时用多选行；选项很多时用填写栏的 `kind="select"`。开始时什么都不选，不替居民拿主意。',
    anatomy: '问题是 `legend`；每一行整行都能点，高 56 px（长辈版 64 px），下面可以有一句说明。',
    keys: 'Tab 到这一组，上下方向键换，空格选。',
    access: '原生单选按钮，在强制颜色下照样看得清；选中的有 2 px 边框、底色和加粗，不只靠颜色。',
    english: 'A question with native radio buttons. Nothing is chosen at first.',
  },
  'checkbox-options': {
    what: '一个问题，可以选几项。',
    use: '怎样通知你：电话、上门、张贴。',
    not: '只能选一项时用单选行；要排先后时用排序。',
    anatomy: '和单选行一样，每行一个原生复选框。',
    keys: 'Tab 到每一行，空格选或者取消。',
    access: '在表单里，选中的每一项都用同一个名字送出。',
    english: 'A question with native checkboxes, one in each row.',
  },
  'ranked-list': {
    what: '把几件事排个先后。',
    use: '三到七件事，请居民排出先办哪一件。',
    not: '只要选出一件时用单选行；超过七件时先请居民选出几件再排。',
    anatomy: '每行前面是名次，后面是“上移”“下移”两个按钮；用鼠标也可以拖。',
    keys: 'Tab 到按钮，Enter 或者空格移动；焦点跟着那一行走。',
    access: '移动以后读出“修路，现在排第 1，共 4 项”。到头的按钮不会消失，焦点不会丢。不拖也能排（WCAG 2.5.7）。',
    english: 'A list to put in order by buttons; dragging is an extra, never the only way.',
  },
  'search-field': {
    what: '查找框。',
    use: '在一份名录、一部村规里找；边打字边出结果，或者按按钮再查。',
    not: '填姓名、电话等用填写栏。',
    anatomy: '名称、帮助的话、查找框、“清除”，可以再有一个按钮。',
    keys: '打字就查；Enter 查；清除以后焦点回到框里。',
    access: '用输入法拼字时不查。结果的数目由页面在结果旁边说出来。',
    english: 'A native search input that is safe for input methods.',
  },
};
