import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { notesOf } from './notes/index.js';
import '@cunju/primitives/sum-line/define.js';

const terms = [
  { sign: '', label: '上年结转', amount: '40' },
  { sign: '＋', label: '得分', amount: '118' },
  { sign: '－', label: '兑换', amount: '20' },
  { sign: '－', label: '到期', amount: '6' },
];

const meta: Meta = {
  title: '基础元件/等式',
  id: 'primitives-sum-line',
  component: 'cunju-sum-line',
  tags: ['autodocs'],
  parameters: notesOf('sum-line'),
};
export default meta;

/** Between a single and a double rule. */
export const Overview: StoryObj = {
  name: '一户',
  render: () => html`<cunju-sum-line .terms=${terms} result="132"></cunju-sum-line>`,
};

/** On a phone the result has its own line. */
export const Phone: StoryObj = {
  name: '手机',
  parameters: { width: 'phone' },
  render: () => html`<cunju-sum-line .terms=${terms} result="132"></cunju-sum-line>`,
};
