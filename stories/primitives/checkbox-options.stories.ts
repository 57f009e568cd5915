import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { notesOf } from './notes/index.js';
import '@cunju/primitives/checkbox-options/define.js';

const ways = [
  { value: 'phone', label: '打电话' },
  { value: 'paper', label: '送纸质通知', note: '由村民小组长送到家' },
  { value: 'board', label: '看公示栏' },
];

const meta: Meta = {
  title: '基础元件/多选行',
  id: 'primitives-checkbox-options',
  component: 'cunju-checkbox-options',
  tags: ['autodocs'],
  parameters: notesOf('checkbox-options'),
};
export default meta;

/** Any number of rows. */
export const Overview: StoryObj = {
  name: '未选',
  render: () => html`<cunju-checkbox-options legend="怎样通知你" .choices=${ways}></cunju-checkbox-options>`,
};

/** Two are chosen. */
export const Chosen: StoryObj = {
  name: '已选',
  render: () =>
    html`<cunju-checkbox-options
      legend="怎样通知你"
      .choices=${ways}
      .values=${['phone', 'paper']}
    ></cunju-checkbox-options>`,
};

/** The error says what to do. */
export const Error: StoryObj = {
  name: '出错',
  render: () =>
    html`<cunju-checkbox-options
      legend="怎样通知你"
      error="请至少选择一项。"
      .choices=${ways}
    ></cunju-checkbox-options>`,
};
