import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { contrast, themeColours, type ColourRole, type ThemeName } from '@cunju/tokens';
import { html, nothing } from 'lit';
import { leaf, swatch, table } from './leaf.js';
import { needed, roles, themeTitles, type RoleWords } from './roles.js';

const meta: Meta = { title: '基础/颜色', id: 'foundations-colour', tags: ['!autodocs'], parameters: { theme: '' } };
export default meta;

type Story = StoryObj;

/** The lowest ratio over all grounds that a role stands on, cut and not rounded: 4.49 is not 4.5. */
function lowest(theme: ThemeName, role: ColourRole, { on }: RoleWords): number | undefined {
  const colours = themeColours[theme];
  if (on.length === 0) return undefined;
  return Math.floor(Math.min(...on.map((ground) => contrast(colours[role], colours[ground]))) * 100) / 100;
}

function row(theme: ThemeName, role: ColourRole, words: RoleWords): unknown[] {
  const ratio = lowest(theme, role, words);
  const least = needed(words.duty, theme);
  const verdict = ratio === undefined || least === undefined ? '不要求' : ratio >= least ? '达到' : '没有达到';
  return [
    swatch(themeColours[theme][role]),
    words.zh,
    html`<code>--cunju-${role}</code>`,
    html`<code>${themeColours[theme][role]}</code>`,
    ratio === undefined ? '–' : ratio.toFixed(2),
    least === undefined ? nothing : `${least}：1`,
    verdict,
  ];
}

const themeTable = (theme: ThemeName) =>
  table(
    `${themeTitles[theme]}的颜色`,
    ['色样', '用处', '自定义属性', '色值', '对比度（最低）', '要求', '结论'],
    Object.entries(roles).map(([role, words]) => row(theme, role as ColourRole, words)),
  );

const page = (theme: ThemeName): Story => ({
  name: themeTitles[theme],
  render: () =>
    leaf(
      themeTitles[theme] ?? theme,
      '颜色按用处取名。对比度是打开这一页时按令牌算出来的，取它会碰到的几种底里最低的一个。',
      html`<h2>每一种用处</h2>
        ${themeTable(theme)}`,
    ),
});

export const Blue: Story = { ...page('blue'), name: '政务蓝' };
export const Red: Story = { ...page('red'), name: '党建红' };
export const Plain: Story = { ...page('plain'), name: '素净' };
export const Care: Story = { ...page('care'), name: '长辈版' };
export const Dark: Story = { ...page('dark'), name: '深色' };
export const Contrast: Story = { ...page('contrast'), name: '高对比' };

/** 不靠颜色也分得清。 */
export const Votes: Story = {
  name: '三种票',
  render: () =>
    leaf(
      '三种票',
      '同意实心、反对斜纹、弃权空心，顺序不变。蓝和琥珀的明暗只差一点点，所以靠纹样、间隔和文字来分，不靠颜色。',
      html`<h2>在每个主题里都一样</h2>
        ${table(
          '三种票的颜色',
          ['主题', '同意', '反对', '弃权', '同意与反对的对比度'],
          (Object.keys(themeTitles) as ThemeName[]).map((theme) => {
            const { agree, oppose, abstain } = themeColours[theme];
            return [
              themeTitles[theme],
              swatch(agree),
              swatch(oppose),
              swatch(abstain),
              contrast(agree, oppose).toFixed(2),
            ];
          }),
        )}`,
    ),
};
