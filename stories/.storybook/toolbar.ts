import { skins } from '../skins/index.js';

const menu = <Icon extends string>(title: string, icon: Icon, items: { value: string; title: string }[]) => ({
  description: title,
  toolbar: { title, icon, dynamicTitle: true, items },
});

/** What a designer may turn: the theme, the language, the size of type, the width of the column, the page around it. */
export const globalTypes = {
  theme: menu('主题', 'paintbrush', [
    { value: 'blue', title: '政务蓝' },
    { value: 'red', title: '党建红' },
    { value: 'plain', title: '素净' },
    { value: 'dark', title: '深色' },
    { value: 'contrast', title: '高对比' },
    { value: 'blue care', title: '长辈版' },
    { value: 'red care', title: '长辈版 · 党建红' },
  ]),
  language: menu('语言', 'globe', [
    { value: 'zh-Hans', title: '简体中文' },
    { value: 'zh-Hant', title: '繁體中文' },
    { value: 'en', title: 'English' },
    { value: 'ug', title: 'ئۇيغۇرچە（待母语审阅）' },
  ]),
  size: menu('字号', 'zoom', [
    { value: 'normal', title: '跟主题走' },
    { value: '125', title: '125%' },
    { value: '150', title: '150%' },
    { value: '187', title: '187.5%（最大）' },
  ]),
  width: menu('宽度', 'grow', [
    { value: 'phone', title: '手机 360' },
    { value: 'tablet', title: '平板 720' },
    { value: 'desktop', title: '桌面 1200' },
  ]),
  skin: menu('所在的网站', 'browser', [
    { value: 'none', title: '白纸' },
    ...Object.entries(skins).map(([value, { title }]) => ({ value, title })),
  ]),
};

export const initialGlobals = {
  theme: 'blue',
  language: 'zh-Hans',
  size: 'normal',
  width: 'desktop',
  skin: 'none',
};
