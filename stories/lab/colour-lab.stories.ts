import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { contrast } from '@cunju/tokens';
import { html, nothing, render, type TemplateResult } from 'lit';
import { leaf, swatch, table } from '../foundations/leaf.js';
import { fourWidgets } from '../village/four-widgets.js';
import { tryBrand, type Trial } from './brand.js';

const meta: Meta = { title: '基础/配色试验', id: 'foundations-colour-lab', tags: ['!autodocs'] };
export default meta;

type Story = StoryObj;

/** Colours that are met on portals and in other libraries; some of them cannot be read. */
const MET = ['#0f4c96', '#015293', '#1e50a2', '#c7000b', '#2e7d32', '#409eff', '#1677ff', '#d4af37'];

const names: Record<string, string> = {
  '--cunju-brand': '文武线、主按钮、选中',
  '--cunju-brand-pressed': '按下',
  '--cunju-on-brand': '主色上的字',
  '--cunju-tint': '选中的底',
  '--cunju-link': '链接',
  '--cunju-stamp': '印章框',
};

const taken = ({ scale }: Trial): TemplateResult =>
  html`<p class="taken" role="status">这个颜色可以用，得出 ${scale.length} 个颜色：</p>
    ${table(
      '得出的颜色',
      ['色样', '用处', '自定义属性', '色值', '和白纸的对比度'],
      scale.map(([name, colour]) => [
        swatch(colour),
        names[name] ?? name,
        html`<code>${name}</code>`,
        html`<code>${colour}</code>`,
        contrast(colour, '#ffffff').toFixed(2),
      ]),
    )}`;

const refused = ({ reasons }: Trial): TemplateResult =>
  html`<div class="refusal" role="status">
    <strong>这个颜色不能作主色，组件仍用政务蓝。</strong>
    ${reasons.map((reason) => html`<br />${reason}`)}
  </div>`;

/** A page that keeps the colour typed and gives it to the four widgets, where they are there, as their `brand`. */
function lab(colour: string, { least = 4.5, painted = true } = {}): HTMLElement {
  const place = document.createElement('div');
  const show = (typed: string): void => {
    const trial = tryBrand(typed, least);
    render(page(typed, trial), place);
    place.querySelectorAll('[src^=data]').forEach((widget) => widget.setAttribute('brand', typed.trim()));
  };
  const page = (typed: string, trial: Trial): TemplateResult =>
    html`${leaf(
      '配色试验',
      '写一个主色，看它得出什么、四个组件变成什么样。看不清的颜色不收，并且说明为什么。',
      html`<label for="brand">主色</label>
        <input
          id="brand"
          .value=${typed}
          spellcheck="false"
          autocomplete="off"
          @input=${(event: Event) => show((event.target as HTMLInputElement).value)}
        />
        <div>${MET.map((met) => html`<button type="button" @click=${() => show(met)}>${met}</button>`)}</div>
        ${trial.reasons.length > 0 ? refused(trial) : taken(trial)}`,
    )}
    ${painted ? fourWidgets() : nothing}`;
  show(colour);
  return place;
}

/** 政务网站常见的蓝。 */
export const Taken: Story = { name: '可以用的颜色', parameters: { bare: true }, render: () => lab('#1e50a2') };

/** 不少组件库默认的蓝，在白纸上看不清。 */
export const Refused: Story = {
  name: '看不清的颜色',
  parameters: { bare: true },
  render: () => lab('#409eff', { painted: false }),
};

/** 长辈版要 7 比 1。 */
export const Care: Story = {
  name: '长辈版里不够的颜色',
  parameters: { bare: true, theme: 'blue care' },
  render: () => lab('#c7000b', { least: 7, painted: false }),
};

/** 还没有写完。 */
export const Unfinished: Story = {
  name: '写了一半',
  parameters: { bare: true },
  render: () => lab('#0f4', { painted: false }),
};
