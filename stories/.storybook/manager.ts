import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: '村居 · 设计师的书',
    brandUrl: './',
    brandTarget: '_self',
    colorPrimary: '#0f4c96',
    colorSecondary: '#0f4c96',
    appBorderRadius: 0,
    inputBorderRadius: 4,
    textColor: '#16202b',
    fontBase: '"PingFang SC", "HarmonyOS Sans SC", MiSans, "Microsoft YaHei", "Noto Sans CJK SC", sans-serif',
  }),
});
