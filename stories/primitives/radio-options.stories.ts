import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { notesOf } from './notes/index.js';
import '@cunju/primitives/radio-options/define.js';

const choices = [
  { value: 'agree', label: '同意' },
  { value: 'oppose', label: '反对', note: '可以写明理由' },
  { value: 'abstain', label: '弃权' },
];

const meta: Meta = {
  title: '基础元件/单选行',
  id: 'primitives-radio-options',
  component: 'cunju-radio-options',
  tags: ['autodocs'],
  parameters: notesOf('radio-options'),
};
export default meta;

/** Nothing is chosen until the visitor does. */
export const Overview: StoryObj = {
  name: '未选',
  render: () =>
    html`<cunju-radio-options
      legend="你家对这个方案的意见"
      hint="每户一票，截止前可以修改。"
      .choices=${choices}
    ></cunju-radio-options>`,
};

/** A chosen row has brand, tint and the native mark. */
export const Chosen: StoryObj = {
  name: '已选',
  render: () =>
    html`<cunju-radio-options legend="你家对这个方案的意见" value="agree" .choices=${choices}></cunju-radio-options>`,
};

/** The error says what to do. */
export const Error: StoryObj = {
  name: '出错',
  render: () =>
    html`<cunju-radio-options
      legend="你家对这个方案的意见"
      error="请选择一项，再点“下一步”。"
      .choices=${choices}
    ></cunju-radio-options>`,
};

/** Takes no answer. */
export const Disabled: StoryObj = {
  name: '不能选',
  render: () =>
    html`<cunju-radio-options legend="你家对这个方案的意见" disabled .choices=${choices}></cunju-radio-options>`,
};

/** Rows of 56 px on a phone. */
export const Phone: StoryObj = {
  name: '手机',
  parameters: { width: 'phone' },
  render: () =>
    html`<cunju-radio-options legend="你家对这个方案的意见" value="oppose" .choices=${choices}></cunju-radio-options>`,
};
