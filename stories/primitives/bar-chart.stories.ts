import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { notesOf } from './notes/index.js';
import '@cunju/primitives/bar-chart/define.js';

const groups = [
  { label: '第一组', value: 1284, text: '1,284 分' },
  { label: '第二组', value: 960, text: '960 分' },
  { label: '第三组（含新迁来的 12 户）', value: 455, text: '455 分' },
  { label: '第四组', value: 0, text: '0 分' },
];
const votes = [
  { label: '同意', value: 240, text: '240 户', kind: 'agree' },
  { label: '反对', value: 31, text: '31 户', kind: 'oppose' },
  { label: '弃权', value: 16, text: '16 户', kind: 'abstain' },
];

const meta: Meta = {
  title: '基础元件/条形图',
  id: 'primitives-bar-chart',
  component: 'cunju-bar-chart',
  tags: ['autodocs'],
  parameters: notesOf('bar-chart'),
};
export default meta;

/** Numbers beside the bars, and again in a table. */
export const Overview: StoryObj = {
  name: '各组得分',
  render: () =>
    html`<cunju-bar-chart
      sentence="第一组得分最多，第四组还没有得分。"
      name="各组得分"
      label-column="小组"
      value-column="得分"
      .bars=${groups}
    ></cunju-bar-chart>`,
};

/** Filled, hatched and hollow carry what colour alone would tell. */
export const Kinds: StoryObj = {
  name: '三种画法',
  render: () =>
    html`<cunju-bar-chart
      sentence="240 户同意，没有达到 275 户。"
      name="表决"
      label-column="意见"
      value-column="户数"
      .bars=${votes}
    ></cunju-bar-chart>`,
};

/** Long names wrap. */
export const Phone: StoryObj = {
  name: '手机',
  parameters: { width: 'phone' },
  render: () =>
    html`<cunju-bar-chart
      sentence="第一组得分最多。"
      name="各组得分"
      label-column="小组"
      value-column="得分"
      .bars=${groups}
    ></cunju-bar-chart>`,
};

/** Bars start at the right. */
export const RightToLeft: StoryObj = {
  name: '从右到左',
  parameters: { width: 'phone' },
  render: () => html`<div dir="rtl"><cunju-bar-chart sentence="240" name="240" .bars=${votes}></cunju-bar-chart></div>`,
};
