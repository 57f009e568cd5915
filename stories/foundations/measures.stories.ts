import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import * as icons from '@cunju/primitives/icons.js';
import care from '../../packages/tokens/src/themes/care.tokens.json';
import tokens from '../../packages/tokens/src/roles.tokens.json';
import { leaf, table } from './leaf.js';

const meta: Meta = {
  title: '基础/字、间距、线、图标',
  id: 'foundations-measures',
  tags: ['!autodocs'],
  parameters: { theme: '' },
};
export default meta;

type Story = StoryObj;

interface Token {
  readonly $value: number | { readonly value: number };
}

const sizes = (file: object, group: string): Record<string, number> =>
  Object.fromEntries(
    Object.entries((file as Record<string, Record<string, Token>>)[group] ?? {})
      .filter(([name]) => !name.startsWith('$'))
      .map(([name, { $value }]) => [name, typeof $value === 'number' ? $value : $value.value]),
  );

const uses: Record<string, [string, string]> = {
  support: ['次要文字、表格', '办事时间：工作日 9:00 到 17:00'],
  body: ['正文、选项、按钮', '过半数同意才通过，弃权不算同意。'],
  h3: ['小标题、结论', '还差 7 户'],
  h2: ['标题', '路灯装不装'],
  title: ['页名、核对时的选择', '石桥村村务公开'],
  figure: ['最要紧的数', '132 分'],
};

const samples = (file: object, kind: string): TemplateResult => {
  const text = sizes(file, 'text');
  const line = sizes(file, 'line-height');
  return html`<div class=${kind}>
    ${Object.entries(uses).map(
      ([name, [use, words]]) =>
        html`<p class="sample size-${name}">
          ${words}<br /><span class="size-support"
            >${use} ${text[name] ?? ''} ${line[name] ? `行高 ${line[name]}` : ''}</span
          >
        </p>`,
    )}
  </div>`;
};

/** 六级字号，最小十六。 */
export const Type: Story = {
  name: '字号',
  render: () =>
    leaf(
      '字号',
      '六级，没有小于 16 像素的字；只用常规和加粗两种笔画，不用斜体，不拉字距。中文字体排在最前面，引号和省略号才不会用到西文的。',
      html`<h2>平常</h2>
        ${samples(tokens, 'usual')}
        <h2>长辈版</h2>
        ${samples(care, 'care')}
        <h2>一行多长</h2>
        <p>
          正文一行三十六个字，最多四十个；左对齐，段与段之间空一行，只有打印时首行缩进。数字和单位、完整的日期、电话、第十二条这样的条号，不会断在两行。
        </p>`,
    ),
};

const bar = (width: number): TemplateResult =>
  html`<svg width=${width} height="16" viewBox="0 0 ${width} 16" aria-hidden="true">
    <rect width=${width} height="16" fill="#0f4c96" />
  </svg>`;

const spaceUses: Record<string, string> = {
  '4': '图标和字',
  '8': '一组里的两样东西',
  '12': '表格的行',
  '16': '手机上的边距',
  '24': '两块之间；平板的边距',
  '32': '电脑上的边距',
  '48': '两节之间',
  '64': '两栏之间',
};

export const Space: Story = {
  name: '间距',
  render: () =>
    leaf(
      '间距',
      '只有八种。放大字号时间距一起放大，线的粗细不变。',
      html`<h2>八种间距</h2>
        ${table(
          '八种间距',
          ['间距', '像素', '用在'],
          Object.entries(sizes(tokens, 'space')).map(([name, value]) => [bar(value), value, spaceUses[name] ?? '']),
        )}
        <h2>三种宽度</h2>
        <p>
          组件按自己的宽度排版，不看屏幕：窄于 640 是手机，640 到 959 是平板，960 起是电脑，最宽 1200。选项和输入框最宽
          640。
        </p>`,
    ),
};

const line = (name: string, use: string): TemplateResult =>
  html`<div class="line">
    <span>${use}</span>
    <div class=${name}></div>
  </div>`;

export const Lines: Story = {
  name: '线',
  render: () =>
    leaf(
      '线',
      '不用阴影，不用渐变，不套卡片。层次靠线和留白。',
      html`<h2>七种线</h2>
        ${line('brand-rule', '文武线：组件开头，粗 4、空 3、细 1')} ${line('sum-rule', '双线：合计收尾，和账簿一样')}
        ${line('hair', '分隔线：1 像素，只作装饰，不单独表示控件')} ${line('control', '控件的线：1 像素，圆角 4')}
        ${line('chosen', '选中：2 像素主色，加底色')} ${line('answer', '答复、出错：行首 4 像素竖线')}
        ${line('focus', '焦点：3 像素墨色，外面再 3 像素黄色，放在白、蓝、红的底上都看得见')}`,
    ),
};

const outlines = Object.entries(icons).flatMap(([name, path]) => (typeof path === 'string' ? [{ name, path }] : []));

export const Icons: Story = {
  name: '图标',
  render: () =>
    leaf(
      '图标',
      '自己画的，24 像素的格子，2 像素的方头线。图标旁边一定有字，单独一个图标不能当按钮。',
      html`<h2>全部 ${outlines.length} 个</h2>
        <ul class="grid">
          ${outlines.map(({ name, path }) => html`<li>${icons.icon(path)}<code>${name}</code></li>`)}
        </ul>`,
    ),
};
