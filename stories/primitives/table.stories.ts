import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { notesOf } from './notes/index.js';
import '@cunju/primitives/table/define.js';

const columns = [
  { label: '户' },
  { label: '小组' },
  { label: '得分', numeric: true },
  { label: '兑换', numeric: true },
];
const rows = [
  ['张*', '第二组', '1,284', '−20'],
  ['李*', '第十组', '96', '0'],
  ['王*', '第一组', '455', '−120'],
];

const meta: Meta = {
  title: '基础元件/表格',
  id: 'primitives-table',
  component: 'cunju-table',
  tags: ['autodocs'],
  parameters: notesOf('table'),
};
export default meta;

/** Hairlines only; numbers at the end. */
export const Overview: StoryObj = {
  name: '一般的表格',
  render: () => html`<cunju-table caption="各户积分" .columns=${columns} .rows=${rows}></cunju-table>`,
};

/** A button in each head. */
export const Sortable: StoryObj = {
  name: '可以排序',
  render: () =>
    html`<cunju-table
      caption="各户积分"
      sortable
      .columns=${columns}
      .rows=${rows}
      .sorting=${{ column: 2, descending: true }}
    ></cunju-table>`,
};

/** Blocks that keep the names of the columns. */
export const Phone: StoryObj = {
  name: '手机',
  parameters: { width: 'phone' },
  render: () => html`<cunju-table caption="各户积分" .columns=${columns} .rows=${rows}></cunju-table>`,
};

/** A list of choices sorts. */
export const SortablePhone: StoryObj = {
  name: '手机上排序',
  parameters: { width: 'phone' },
  render: () => html`<cunju-table caption="各户积分" sortable .columns=${columns} .rows=${rows}></cunju-table>`,
};

/** Heads without rows. */
export const Empty: StoryObj = {
  name: '没有内容',
  render: () => html`<cunju-table caption="各户积分" .columns=${columns} .rows=${[]}></cunju-table>`,
};

/** Columns run from the right. */
export const RightToLeft: StoryObj = {
  name: '从右到左',
  render: () =>
    html`<div dir="rtl">
      <cunju-table caption="各户积分" sortable .columns=${columns} .rows=${rows}></cunju-table>
    </div>`,
};
