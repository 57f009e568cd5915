import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { notesOf } from './notes/index.js';
import '@cunju/primitives/receipt/define.js';

const facts = [
  { term: '选择', text: '同意' },
  { term: '时间', text: '2026年11月21日 09:00' },
];

const meta: Meta = {
  title: '基础元件/回执',
  id: 'primitives-receipt',
  component: 'cunju-receipt',
  tags: ['autodocs'],
  parameters: notesOf('receipt'),
};
export default meta;

/** Closed by the double rule. */
export const Overview: StoryObj = {
  name: '有回执号',
  render: () =>
    html`<cunju-receipt
      heading="已记录你家的选择"
      code="LX-4827-91"
      code-label="回执号"
      .facts=${facts}
      note="截止前可以凭回执号修改。"
    ></cunju-receipt>`,
};

/** Term above its text on a phone. */
export const Phone: StoryObj = {
  name: '手机',
  parameters: { width: 'phone' },
  render: () =>
    html`<cunju-receipt
      heading="已记录你家的选择"
      code="LX-4827-91"
      code-label="回执号"
      .facts=${facts}
      note="截止前可以凭回执号修改。"
    ></cunju-receipt>`,
};

/** Paper entries have no number. */
export const WithoutCode: StoryObj = {
  name: '没有回执号',
  render: () => html`<cunju-receipt heading="已登记纸质票" .facts=${facts}></cunju-receipt>`,
};
